import type { Metadata } from 'next';
import { TakedownNumbers } from '@/components/moderation/takedown-numbers';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import { loadTakedownNumbers } from '@/lib/moderation/loaders/takedown';
import { currentLang } from '@/lib/platform/language';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: takedownCopy[await currentLang()].title };
}

export default async function TakedownPage() {
  const lang = await currentLang();
  const t = takedownCopy[lang];
  const numbers = await loadTakedownNumbers();
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <Section title={t.how}>
        <ol className="grid max-w-text list-decimal gap-2 pl-5">
          {(['1', '2', '3', '4'] as const).map((step) => (
            <li key={step}>{t.steps[step]}</li>
          ))}
        </ol>
        <p className="mt-4 max-w-text text-sm text-ink-2">{t.law}</p>
      </Section>
      <Section title={t.numbers}>
        <TakedownNumbers {...numbers} lang={lang} />
      </Section>
    </Page>
  );
}
