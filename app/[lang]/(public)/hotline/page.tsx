import type { Metadata } from 'next';
import { Bubbles } from '@/components/hotline/bubbles';
import { Figures } from '@/components/hotline/figures';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { hotlineCopy } from '@/lib/hotline/copy';
import { loadHotline } from '@/lib/hotline/loaders';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = hotlineCopy[await currentLang()];
  return { title: t.title, description: t.lead };
}

export default async function HotlinePage() {
  const lang = await currentLang();
  const t = hotlineCopy[lang];
  const { figures, demo } = await loadHotline();
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={demo && <LinkButton href={paths(lang).demoPhone}>{t.demo}</LinkButton>}
      />
      <Section title={t.how}>
        <ol className="grid max-w-text list-decimal gap-2 pl-6">
          {Object.entries(t.steps).map(([step, words]) => (
            <li key={step}>{words}</li>
          ))}
        </ol>
      </Section>
      <Section title={t.words}>
        <dl className="grid max-w-text gap-4">
          {Object.entries(t.wordsFor).map(([name, word]) => (
            <div key={name}>
              <dt className="font-bold">{word.write}</dt>
              <dd className="text-ink-2">{word.what}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t.example}>
        <div className="max-w-lg">
          <Bubbles
            label={t.example}
            empty={null}
            lang={lang}
            bubbles={Object.entries(t.exampleTalk).map(([key, { time, body }]) => ({
              key,
              mine: key === 'asks' || key === 'rates',
              who: key === 'asks' || key === 'rates' ? t.sender : t.office,
              time,
              dateTime: null,
              body,
              notes: [],
            }))}
          />
        </div>
      </Section>
      <div className="mt-8 max-w-text">
        <Notice title={t.private}>{t.privateText}</Notice>
      </div>
      <div className="mt-10">
        {figures.received === 0 ? (
          <EmptyState title={t.noFigures} text={t.noFiguresHint} />
        ) : (
          <Figures figures={figures} lang={lang} />
        )}
      </div>
    </Page>
  );
}
