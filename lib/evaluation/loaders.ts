import { notFound } from 'next/navigation';
import { cache } from 'react';
import { listDongs } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { one, type Query } from '@/lib/format/query';
import { hasRole, memberIdOf, rolesOn } from '@/lib/platform/actor';
import { requireOfficer, requireSignedIn } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { deskPath, deskRoom, paths } from '@/lib/platform/paths';
import { currentActor } from '@/lib/platform/session';
import { eventsFor } from '@/lib/platform/workflow';
import { mayKeepEvaluations, mayReadPaper, mayReply, maySeeEvaluations, mayVote } from './policy';
import {
  getEvaluation,
  getPublished,
  listAllEvaluations,
  listCriteria,
  listEvaluations,
  listProjectsToEvaluate,
  listPromises,
  listPublished,
  listTasks,
  listVotersDongs,
} from './queries';
import { getVoter, listOwnMarks, listPapers, listWords } from './queries-ballot';
import { decideTime, decideVoter, orderFor, type Phase, phaseOf, replyDueOn } from './rules';
import { evaluationWorkflow } from './states';

/** All rounds that were opened, each with where it stands now. */
export async function loadEvaluations() {
  const at = now();
  const rows = await listEvaluations();
  const phases = rows.map((row) => ({ ...row, phase: phaseOf(row, at) }));
  const order: readonly Phase[] = ['running', 'announced', 'counting', 'published', 'cancelled'];
  return phases.toSorted((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase));
}

/** What a round is about: tasks, criteria, who may take part, and what was promised for these tasks the last time. */
async function roundOf(evaluation: NonNullable<Awaited<ReturnType<typeof getEvaluation>>>) {
  const [tasks, criteria, dongs, previous] = await Promise.all([
    listTasks(evaluation.id),
    listCriteria(evaluation.id),
    listVotersDongs(evaluation.id),
    evaluation.previousId === null ? null : getPublished(evaluation.previousId),
  ]);
  const promises = previous
    ? await listPromises(
        previous.id,
        tasks.map((task) => task.projectId),
      )
    : [];
  return { tasks, criteria, dongs, previous, promises, due: dueOf(evaluation.publishedAt) };
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
    roundOf(evaluation),
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
    roundOf(evaluation),
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

/** The rounds, for whoever has something to do with them at the desk. */
export async function loadEvaluationDesk(lang: Lang) {
  const actor = await requireOfficer(lang, deskRoom(lang, 'evaluation'));
  if (!maySeeEvaluations(actor)) notFound();
  const at = now();
  const mine = mayKeepEvaluations(actor);
  const rows = (await listAllEvaluations()).filter((row) => mine || row.state !== 'draft');
  return { rows: rows.map((row) => ({ ...row, phase: phaseOf(row, at) })), keeps: mine };
}

/** What a draft can be made of. */
export async function loadEvaluationParts(lang: Lang) {
  const actor = await requireOfficer(lang, deskPath(lang, 'evaluation', 'new'));
  if (!mayKeepEvaluations(actor)) notFound();
  const [projects, dongs, published] = await Promise.all([
    listProjectsToEvaluate(),
    listDongs(dayOf(now())),
    listPublished(),
  ]);
  return { projects, dongs, published, now: now() };
}

/** One round at the desk, with what this officer can do about it now. */
export async function loadEvaluationEditor(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, deskPath(lang, 'evaluation', number));
  const evaluation = maySeeEvaluations(actor) ? await getEvaluation(number) : null;
  const keeps = mayKeepEvaluations(actor);
  if (!evaluation || (evaluation.state === 'draft' && !keeps)) notFound();
  const [round, steps, words, parts] = await Promise.all([
    roundOf(evaluation),
    listSteps([evaluation.id], { internal: true }),
    keeps ? listWords(evaluation.id, 'waiting') : [],
    keeps && evaluation.state === 'draft' ? loadEvaluationParts(lang) : null,
  ]);
  return {
    evaluation,
    ...round,
    tasks: round.tasks.map((task) => ({ ...task, mine: mayReply(actor, task) })),
    steps,
    words,
    parts,
    keeps,
    phase: phaseOf(evaluation, now()),
    paper: evaluation.paper && mayReadPaper(actor),
    events: eventsFor(evaluationWorkflow, evaluation.state, rolesOn(actor, {})),
  };
}

/** The sheets of a round, and the form to read one more. */
export async function loadPapers(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, paths(lang).deskPapers(number));
  const evaluation = mayReadPaper(actor) ? await getEvaluation(number) : null;
  if (!evaluation?.paper || evaluation.state === 'draft') notFound();
  const [tasks, criteria, papers] = await Promise.all([
    listTasks(evaluation.id),
    listCriteria(evaluation.id),
    listPapers(evaluation.id),
  ]);
  const settles = hasRole(actor, 'planner');
  return {
    evaluation,
    tasks,
    criteria,
    takes: evaluation.state === 'open' || evaluation.state === 'closed',
    papers: papers.map(({ firstBy, secondBy, ...paper }) => {
      const own = firstBy === actor.memberId || secondBy === actor.memberId;
      return { ...paper, own, settles: settles && !own };
    }),
  };
}
