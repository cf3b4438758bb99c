import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { Consents } from '@/components/privacy/consents';
import { EraseForm, MessagesConsentForm, StayForm } from '@/components/privacy/own-forms';
import { LinkButton } from '@/components/ui/button';
import { Done, Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { formatDay, formatInstant } from '@/lib/format/dates';
import { wordsFor } from '@/lib/format/query';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { ownCopy } from '@/lib/privacy/copy/own';
import { loadOwnPrivacy } from '@/lib/privacy/loaders';

type Props = PageProps<'/[lang]/me/privacy'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: ownCopy[await currentLang()].title };
}

export default async function OwnPrivacyPage({ searchParams }: Props) {
  const lang = await currentLang();
  const t = ownCopy[lang];
  const at = paths(lang);
  const { consents, erasure, looks } = await loadOwnPrivacy(lang);
  const message = wordsFor(t.done, (await searchParams).done);
  const given = consents.some((each) => each.purpose === 'messages' && !each.withdrawnAt);
  return (
    <Page narrow>
      <Done said={message} />
      <PageHeader title={t.title} lead={t.lead} />
      <Section title={t.consents}>
        <Consents consents={consents} lang={lang} />
        <div className="mt-4 grid gap-2">
          {!given && <p className="text-ink-2">{t.agreeText}</p>}
          <MessagesConsentForm key={String(given)} given={given} lang={lang} formKey={randomUUID()} />
        </div>
      </Section>
      <Section title={t.take}>
        <p className="mb-4 text-ink-2">{t.takeText}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={at.ownData('html')}>{t.takeHtml}</LinkButton>
          <LinkButton href={at.ownData('json')}>{t.takeJson}</LinkButton>
        </div>
      </Section>
      <Section title={t.looks}>
        {looks.length === 0 ? (
          <p className="text-ink-2">{t.noLooks}</p>
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {looks.map((look) => (
              <li key={look.id} className="py-3">
                <p className="text-sm text-ink-3">{formatInstant(look.at, lang)}</p>
                <p>{look.reason}</p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t.erase}>
        <p className="mb-4 text-ink-2">{t.eraseText}</p>
        {erasure ? (
          <div className="grid gap-3">
            <Notice kind="warn" title={t.eraseDue(formatDay(erasure.dueAt, lang))} />
            <StayForm lang={lang} formKey={randomUUID()} />
          </div>
        ) : (
          <EraseForm lang={lang} formKey={randomUUID()} />
        )}
      </Section>
    </Page>
  );
}
