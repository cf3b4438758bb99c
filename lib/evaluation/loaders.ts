import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Lang } from '@/lib/format/copy';
import { one, type Query } from '@/lib/format/query';
import { memberIdOf } from '@/lib/platform/actor';
import { requireSignedIn } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { paths } from '@/lib/platform/paths';
import { currentActor } from '@/lib/platform/session';
import { mayVote } from './policy';
import {
  getEvaluation,
  getPublished,
  listCriteria,
  listEvaluations,
  listPromises,
  listTasks,
  listVotersDongs,
} from './queries';
import { getVoter, listOwnMarks, listWords } from './queries-ballot';
import { decideTime, decideVoter, orderFor, type Phase, phaseOf, replyDueOn } from './rules';
import { sameCriteria } from './rules-result';

/** All rounds that were opened, each with where it stands now. */
export async function loadEvaluations() {
  const at = now();
  const rows = await listEvaluations();
  const phases = rows.map((row) => ({ ...row, phase: phaseOf(row, at) }));
  const order: readonly Phase[] = ['running', 'announced', 'counting', 'published', 'cancelled'];
  return phases.toSorted((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase));
}

/** What a round is about: tasks, criteria, who may take part, and what was promised for these tasks the last time. */
export async function loadRound(evaluation: NonNullable<Awaited<ReturnType<typeof getEvaluation>>>) {
  const [tasks, criteria, dongs, previous] = await Promise.all([
    listTasks(evaluation.id),
    listCriteria(evaluation.id),
    listVotersDongs(evaluation.id),
    evaluation.previousId === null ? null : getPublished(evaluation.previousId),
  ]);
  const [promises, asked] = previous
    ? await Promise.all([
        listPromises(
          previous.id,
          tasks.map((task) => task.projectId),
        ),
        listCriteria(previous.id),
      ])
    : [[], []];
  const before = previous?.result && sameCriteria(criteria, asked) ? previous.result.tasks : [];
  return { tasks, criteria, dongs, previous, promises, before, due: dueOf(evaluation.publishedAt) };
}

/** Until when its result is to be answered, and whether that day has passed. */
function dueOf(publishedAt: Date | null) {
  if (!publishedAt) return null;
  const day = replyDueOn(publishedAt);
  return { day, late: day < dayOf(now()) };
}
export type ReplyDue = ReturnType<typeof dueOf>;

/** One round as everyone sees it. Its result is there from the moment it is published; words are shown with it. */
export const loadEvaluation = cache(async (number: string) => {
  const evaluation = await getEvaluation(number);
  if (!evaluation || evaluation.state === 'draft') notFound();
  const [round, steps, words, actor] = await Promise.all([
    loadRound(evaluation),
    listSteps([evaluation.id]),
    evaluation.state === 'published' ? listWords(evaluation.id, 'shown') : [],
    currentActor(),
  ]);
  const memberId = memberIdOf(actor);
  const own = memberId !== null && mayVote(actor) ? await listOwnMarks(evaluation.id, memberId) : [];
  return {
    evaluation,
    ...round,
    steps,
    words,
    own: own.length,
    officer: actor.kind === 'officer',
    phase: phaseOf(evaluation, now()),
  };
});

/** Somebody's ballot: the task that is next for them, in the order that is theirs. Officers and drafts have none. */
export async function loadBallot(lang: Lang, number: string, query: Query) {
  const actor = await requireSignedIn(lang, paths(lang).ballot(number));
  const evaluation = await getEvaluation(number);
  if (!evaluation || evaluation.state === 'draft' || evaluation.state === 'cancelled' || !mayVote(actor)) notFound();
  const [round, own, voter] = await Promise.all([
    loadRound(evaluation),
    listOwnMarks(evaluation.id, actor.memberId),
    getVoter(actor.memberId),
  ]);
  const tasks = orderFor(round.tasks, evaluation.id, actor.memberId);
  const asked = one(query.task);
  const open = tasks.find((task) => !own.some((mark) => mark.projectId === task.projectId));
  const task = tasks.find((each) => each.number === asked) ?? (asked === 'all' ? undefined : open);
  const time = decideTime(evaluation, now());
  const may = voter
    ? decideVoter(voter, { level: evaluation.level, dongs: round.dongs.map(({ code }) => code) })
    : null;
  const refused = !time.ok ? time.code : may && !may.ok ? may.code : null;
  return { ...round, evaluation, tasks, task, own, refused, done: own.length };
}
