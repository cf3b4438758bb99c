import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { Contributions } from '@/components/hotline/answer/contributions';
import { LostAnswer } from '@/components/hotline/answer/lost-answer';
import { Prepared } from '@/components/hotline/answer/prepared';
import { KinNotices, TextingPanel } from '@/components/hotline/desk/texting-panel';
import { ThreadTalk } from '@/components/hotline/thread-talk';
import { ThreadVerbs } from '@/components/hotline/thread-verbs';
import { ClockBox } from '@/components/layout/clock-box';
import { History } from '@/components/layout/history';
import { UnmaskForm } from '@/components/privacy/unmask-form';
import { Facts } from '@/components/ui/cards';
import { Done, Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { nameIn } from '@/lib/format/name';
import { formatNumber } from '@/lib/format/numbers';
import { wordsFor } from '@/lib/format/query';
import { answerCopy } from '@/lib/hotline/copy/answer';
import { lostCopy } from '@/lib/hotline/copy/lost';
import { textingCopy } from '@/lib/hotline/copy/texting';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { loadThread } from '@/lib/hotline/loaders';
import { openStates } from '@/lib/hotline/states';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/desk/hotline/[number]'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: hotlineDeskCopy[await currentLang()].title };
}

export default async function DeskThreadPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = hotlineDeskCopy[lang];
  const at = paths(lang);
  const shown = await loadThread(lang, (await params).number, await searchParams);
  const { thread, clock, waited } = shown;
  const hours = (n: number) => t.hours(formatNumber(n, lang, 1));
  const said = { ...t.done, ...textingCopy[lang].done, ...lostCopy[lang].done };
  const message = wordsFor(said, (await searchParams).done);
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ href: at.deskHotline, label: t.title }, { label: thread.number }]} />
      <Done said={message} />
      <PageHeader
        above={<Tag>{t.states[thread.state]}</Tag>}
        title={thread.number}
        lead={
          <Facts
            items={[
              `${t.sender} ${thread.phone}`,
              thread.category && t.category[thread.category],
              thread.department ? nameIn(thread.department, lang) : t.noDepartment,
              thread.dong && nameIn(thread.dong, lang),
              thread.rating && t.rating(thread.rating),
            ]}
          />
        }
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_460px] lg:grid-rows-[auto_1fr] lg:gap-x-12">
        <div className="min-w-0">
          <Section title={t.talk}>
            <ThreadTalk shown={shown} lang={lang} />
          </Section>
        </div>
        <div className="grid content-start gap-5 lg:row-span-2">
          {clock && thread.state !== 'praise' && (
            <div className="grid gap-2">
              <ClockBox clock={clock} who={t.who} lang={lang} now={shown.now} />
              {waited && <p className="text-sm text-ink-2">{t.waited(hours(waited.elapsed), hours(waited.working))}</p>}
            </div>
          )}
          <KinNotices shown={shown} lang={lang} />
          <LostAnswer shown={shown} lang={lang} />
          {shown.leads && <UnmaskForm number={thread.number} lang={lang} formKey={randomUUID()} />}
          {thread.blockedAt && <Notice kind="warn" title={t.blocked} />}
          {!thread.textable && <Notice kind="warn" title={answerCopy[lang].notTextable} />}
          {shown.leads && openStates.includes(thread.state) && <Prepared shown={shown} lang={lang} />}
          {shown.leads && (
            <Section title={t.verbs} id="verbs">
              <ThreadVerbs shown={shown} lang={lang} />
            </Section>
          )}
          {shown.contributions.length > 0 && (
            <Section title={t.contributions} id="contributions">
              <Contributions shown={shown} lang={lang} />
            </Section>
          )}
        </div>
        <div className="min-w-0">
          {shown.leads && <TextingPanel shown={shown} lang={lang} />}
          <Section title={t.history}>
            <p className="mb-4 text-sm text-ink-2">{answerCopy[lang].inside}</p>
            <History
              label={t.history}
              steps={shown.steps}
              words={{ ...t.past, ...textingCopy[lang].past, ...lostCopy[lang].past }}
              levelOf={() => 3}
              seenBy={null}
              lang={lang}
            />
          </Section>
        </div>
      </div>
    </Page>
  );
}
