import { notFound } from 'next/navigation';
import { listDongs } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { hasRole, rolesOn } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { deskPath, deskRoom, paths } from '@/lib/platform/paths';
import { eventsFor } from '@/lib/platform/workflow';
import { loadRound } from './loaders';
import { mayKeepEvaluations, mayReadPaper, mayReply, maySeeEvaluations } from './policy';
import {
  getEvaluation,
  listAllEvaluations,
  listCriteria,
  listProjectsToEvaluate,
  listPublished,
  listTasks,
} from './queries';
import { listPapers, listWords } from './queries-ballot';
import { phaseOf } from './rules';
import { evaluationWorkflow } from './states';

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
    loadRound(evaluation),
    listSteps([evaluation.id], { internal: true }),
    keeps ? listWords(evaluation.id, 'waiting') : [],
    keeps && evaluation.state === 'draft' ? loadEvaluationParts(lang) : null,
  ]);
  return {
    evaluation,
    ...round,
    tasks: round.tasks
      .map((task) => ({ ...task, mine: mayReply(actor, task) }))
      .toSorted((a, b) => Number(b.mine) - Number(a.mine)),
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
