import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { CriteriaTable } from '@/components/evaluation/criteria-table';
import { Replies } from '@/components/evaluation/desk/replies';
import { RoundEditor } from '@/components/evaluation/desk/round-editor';
import { PlainVerb, ReasonedVerb } from '@/components/evaluation/desk/verbs';
import { WordsToSettle } from '@/components/evaluation/desk/words';
import { PhaseTag } from '@/components/evaluation/round-card';
import { RoundFacts } from '@/components/evaluation/round-facts';
import { TaskList } from '@/components/evaluation/task-list';
import { History } from '@/components/layout/history';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { evaluationCopy } from '@/lib/evaluation/copy';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import { loadEvaluationEditor } from '@/lib/evaluation/loaders-desk';
import { currentLang } from '@/lib/platform/language';
import { casePath, deskRoom, paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/desk/evaluations/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function EvaluationDeskPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = deskCopy[lang];
  const words = evaluationCopy[lang];
  const editor = await loadEvaluationEditor(lang, (await params).number);
  const { done } = await searchParams;
  const { evaluation, tasks, criteria, promises, events, phase, parts } = editor;
  const { number, state } = evaluation;
  const verb = { number, lang };
  const aside = (
    <>
      <Box title={words.phases[phase]}>
        <div className="grid gap-3">
          {(state === 'open' || state === 'closed') && (
            <p className="text-sm text-ink-2">
              <b className="text-ink">{t.secret}.</b> {t.secretText}
            </p>
          )}
          {state !== 'draft' && (
            <LinkButton wide href={casePath(lang, 'evaluation', number)}>
              {t.seen}
            </LinkButton>
          )}
          {editor.paper && state !== 'draft' && (
            <LinkButton wide href={paths(lang).deskPapers(number)}>
              {t.paper.link}
            </LinkButton>
          )}
          {events.includes('open') && <PlainVerb {...verb} verb="open" formKey={randomUUID()} />}
          {events.includes('publish') && <PlainVerb {...verb} verb="publish" formKey={randomUUID()} />}
          {events.includes('end_early') && <ReasonedVerb {...verb} verb="end_early" formKey={randomUUID()} />}
          {events.includes('cancel') && <ReasonedVerb {...verb} verb="cancel" formKey={randomUUID()} />}
        </div>
      </Box>
      <RoundFacts round={evaluation} dongs={editor.dongs} previous={editor.previous} lang={lang} />
    </>
  );
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'evaluation'), label: t.title }, { label: number }]} />
      {done === 'edit' && <Notice kind="ok" title={t.saved} />}
      <WithAside aside={aside}>
        <PageHeader
          title={<span lang="ko">{evaluation.title}</span>}
          above={<PhaseTag phase={phase} lang={lang} />}
          lead={
            <span lang="ko" className="whitespace-pre-line">
              {evaluation.summary}
            </span>
          }
        />
        {parts && (
          <Details summary={t.edit}>
            <RoundEditor parts={parts} editor={editor} lang={lang} />
          </Details>
        )}
        {editor.keeps && (state === 'open' || state === 'closed') && (
          <Section title={t.words.title}>
            <WordsToSettle
              number={number}
              lang={lang}
              words={editor.words.map((word) => ({ ...word, keys: [randomUUID(), randomUUID()] }))}
            />
          </Section>
        )}
        {state === 'published' ? (
          <Section title={t.reply.title}>
            <Replies number={number} tasks={tasks} due={editor.due} lang={lang} />
          </Section>
        ) : (
          <Section title={words.tasks}>
            <TaskList tasks={tasks} promises={promises} lang={lang} />
          </Section>
        )}
        <Section title={words.criteria}>
          <CriteriaTable criteria={criteria} lang={lang} />
        </Section>
        <Section title={words.history}>
          <History label={words.history} steps={editor.steps} words={words.steps} levelOf={() => 3} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
