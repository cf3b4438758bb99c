import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { ApplicationList } from '@/components/programme/desk/application-list';
import { DeskSlots } from '@/components/programme/desk/desk-slots';
import { ProgrammeForm } from '@/components/programme/desk/programme-form';
import { QuestionForm } from '@/components/programme/desk/question-forms';
import { Questions } from '@/components/programme/desk/questions';
import { OpenSlots } from '@/components/programme/desk/slot-forms';
import { CloseProgramme, PublishProgramme } from '@/components/programme/desk/verbs';
import { FundBox } from '@/components/programme/fund-box';
import { ProgrammeHistory } from '@/components/programme/programme-history';
import { PhaseTag } from '@/components/programme/words';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { one } from '@/lib/format/query';
import { currentLang } from '@/lib/platform/language';
import { casePath, deskRoom } from '@/lib/platform/paths';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { slotCopy } from '@/lib/programme/copy/slot';
import { loadProgrammeEditor } from '@/lib/programme/loaders/desk';

type Props = PageProps<'/[lang]/desk/programmes/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function ProgrammeDeskPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const [t, d] = [programmeCopy[lang], programmeDeskCopy[lang]];
  const { programme, questions, applications, slots, steps, departments, events, phase, now } =
    await loadProgrammeEditor(lang, (await params).number);
  const { number, state, kind } = programme;
  const form = () => ({ number, lang, formKey: randomUUID() });
  const verbs = (
    <>
      <Box title={d.states[state]}>
        <div className="grid gap-3">
          {state !== 'draft' && (
            <LinkButton wide href={casePath(lang, 'programme', number)}>
              {d.desk.seen}
            </LinkButton>
          )}
          {events.includes('publish') && <PublishProgramme {...form()} again={state === 'closed'} />}
          {events.includes('close') && <CloseProgramme {...form()} />}
        </div>
      </Box>
      <FundBox fund={programme} lang={lang} />
    </>
  );
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'programme'), label: d.desk.title }, { label: number }]} />
      {one((await searchParams).done) === 'edit' && <Notice kind="ok" title={d.desk.saved} />}
      <WithAside aside={verbs}>
        <PageHeader
          title={<span lang="ko">{programme.title}</span>}
          above={<PhaseTag phase={phase} kind={kind} lang={lang} />}
          lead={t.kinds[kind]}
        />
        {kind === 'consulting' ? (
          <Section title={d.desk.slots}>
            <DeskSlots slots={slots} lang={lang} />
            <Details summary={slotCopy[lang].desk.publish}>
              <OpenSlots {...form()} />
            </Details>
          </Section>
        ) : (
          <Section title={d.desk.applications}>
            <ApplicationList applications={applications} now={now} lang={lang} />
          </Section>
        )}
        <Section title={d.desk.questions}>
          <p className="mb-4 text-sm text-ink-2">{d.desk.questionsHint}</p>
          <Questions number={number} questions={questions} lang={lang} />
          <Details summary={d.desk.addQuestion}>
            <QuestionForm {...form()} />
          </Details>
        </Section>
        <div className="mt-10">
          <Details summary={d.desk.edit}>
            <ProgrammeForm
              key={programme.version}
              lang={lang}
              formKey={randomUUID()}
              programme={programme}
              departments={departments}
            />
          </Details>
        </div>
        <Section title={t.page.steps}>
          <ProgrammeHistory steps={steps} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
