import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { CriteriaTable } from '@/components/evaluation/criteria-table';
import { Results } from '@/components/evaluation/results';
import { PhaseTag } from '@/components/evaluation/round-card';
import { RoundFacts } from '@/components/evaluation/round-facts';
import { TaskList } from '@/components/evaluation/task-list';
import { VoteBox } from '@/components/evaluation/vote-box';
import { History } from '@/components/layout/history';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { evaluationCopy } from '@/lib/evaluation/copy';
import { loadEvaluation } from '@/lib/evaluation/loaders';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/evaluations/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { evaluation } = await loadEvaluation((await params).number);
  return { title: evaluation.title };
}

export default async function EvaluationPage({ params }: Props) {
  const lang = await currentLang();
  const t = evaluationCopy[lang];
  const round = await loadEvaluation((await params).number);
  const { evaluation, tasks, criteria, promises, phase } = round;
  const aside = <RoundFacts round={evaluation} dongs={round.dongs} previous={round.previous} lang={lang} />;
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).evaluations, label: t.title }, { label: evaluation.number }]}
      />
      <WithAside aside={aside}>
        <PageHeader
          title={<span lang="ko">{evaluation.title}</span>}
          actions={await followButton(`case:${evaluation.number}`)}
          above={
            <>
              <PhaseTag phase={phase} lang={lang} />
              <span className="text-sm text-ink-2">{t.number(evaluation.number)}</span>
            </>
          }
          lead={
            <span lang="ko" className="whitespace-pre-line">
              {evaluation.summary}
            </span>
          }
        />
        <div className="mb-8 max-w-text empty:hidden">
          <VoteBox
            round={evaluation}
            phase={phase}
            own={round.own}
            tasks={tasks.length}
            officer={round.officer}
            lang={lang}
          />
        </div>
        {evaluation.result ? (
          <Results
            number={evaluation.number}
            result={evaluation.result}
            tasks={tasks}
            criteria={criteria}
            words={round.words}
            promises={promises}
            before={round.before}
            due={round.due}
            lang={lang}
          />
        ) : (
          <Section title={t.tasks}>
            {promises.length > 0 && <p className="mb-3 max-w-text text-sm text-ink-2">{t.promise.own}</p>}
            <TaskList tasks={tasks} promises={promises} lang={lang} />
          </Section>
        )}
        <Section title={t.criteria}>
          <CriteriaTable criteria={criteria} lang={lang} />
        </Section>
        <Section title={t.history}>
          <History label={t.history} steps={round.steps} words={t.steps} levelOf={() => 3} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
