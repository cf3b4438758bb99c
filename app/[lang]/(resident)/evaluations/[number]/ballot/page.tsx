import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { BallotForm } from '@/components/evaluation/ballot-form';
import { BallotList } from '@/components/evaluation/ballot-list';
import { Promised } from '@/components/evaluation/promise';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { evaluationCopy } from '@/lib/evaluation/copy';
import { ballotCopy } from '@/lib/evaluation/copy-ballot';
import { loadBallot } from '@/lib/evaluation/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { casePath, paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/evaluations/[number]/ballot'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: ballotCopy[await currentLang()].title, robots: 'noindex' };
}

export default async function BallotPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = ballotCopy[lang];
  const query = await searchParams;
  const ballot = await loadBallot(lang, (await params).number, query);
  const { evaluation, tasks, task, criteria, own, refused } = ballot;
  const { number } = evaluation;
  const mine = task && own.find((mark) => mark.projectId === task.projectId);
  const promise = task && ballot.promises.find((each) => each.projectId === task.projectId);
  const list = (
    <BallotList number={number} tasks={tasks} criteria={criteria} own={own} open={refused === null} lang={lang} />
  );
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[
          { href: paths(lang).evaluations, label: evaluationCopy[lang].title },
          { href: casePath(lang, 'evaluation', number), label: number },
          { label: t.title },
        ]}
      />
      <PageHeader
        title={<span lang="ko">{task?.title ?? evaluation.title}</span>}
        above={<span className="text-sm font-bold text-ink-2">{t.progress(ballot.done, tasks.length)}</span>}
        lead={task ? <span lang="ko">{task.summary}</span> : t.until(formatInstant(evaluation.closesAt, lang))}
      />
      <div className="mb-6 grid gap-3 empty:hidden">
        {refused === null && query.said === 'yes' && task && <Notice kind="ok" title={t.saved} live />}
        {refused === null && query.said === 'all' && <Notice kind="ok" title={t.all} live />}
        {refused !== null && <Refused code={refused} lang={lang} />}
      </div>
      {task && (
        <>
          <p className="-mt-2 mb-4 text-sm">
            <Link href={casePath(lang, 'project', task.number)} className="link inline-flex min-h-11 items-center">
              {t.more}
            </Link>
          </p>
          {promise && (
            <div className="mb-6">
              <Promised promise={promise} lang={lang} />
            </div>
          )}
          <BallotForm
            key={task.number}
            number={number}
            task={task}
            criteria={criteria}
            marks={mine?.marks ?? null}
            text={mine?.text ?? null}
            open={refused === null}
            lang={lang}
            formKey={randomUUID()}
          />
          <div className="mt-8">
            <Details summary={t.list}>{list}</Details>
          </div>
        </>
      )}
      {!task && list}
      <p className="mt-4 text-sm text-ink-2">{t.order}</p>
      <p className="mt-2">
        <Link href={casePath(lang, 'evaluation', number)} className="link inline-flex min-h-11 items-center">
          {t.toRound}
        </Link>
      </p>
    </Page>
  );
}

/** Why nothing can be marked, and what to do about it. */
function Refused({ code, lang }: { code: string; lang: Lang }) {
  const t = ballotCopy[lang];
  const sentences: Record<string, string> = t.refusals;
  if (code === 'round_over')
    return (
      <Notice kind="warn" title={t.over}>
        {t.overHint}
      </Notice>
    );
  return (
    <Notice kind="warn" title={t.cannot}>
      <p>{sentences[code]}</p>
      {code.startsWith('needs_') && (
        <Link href={paths(lang).account} className="inline-flex min-h-11 items-center">
          {t.account}
        </Link>
      )}
    </Notice>
  );
}
