import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Outcome } from './states';

/** A proposer may ask for a decision to be looked at again within this many days of its publication. */
export const reExaminationDays = 15;

const dayMs = 86_400_000;

/** A hub gathers only what belongs, that day, to a dong linked to it. Names the first number that does not. */
export function decideGather(
  proposals: readonly { number: string; dongCode: string }[],
  linkedDongs: readonly string[],
): Result<undefined> {
  const foreign = proposals.find((p) => !linkedDongs.includes(p.dongCode));
  return foreign ? refuse('not_linked', { detail: { number: foreign.number } }) : ok();
}

/**
 * What a decision has to say (Regulation on National Proposals, arts. 8 and 11: reasons and remedy to the proposer): anything but a clear adoption
 * names the remedy; adoption, in whole or part, names the planned time and the department that leads.
 */
export function decideDecision(decision: {
  outcome: Outcome;
  remedy: string | null;
  plannedFor: string | null;
  leadDepartment: number | null;
  today: string;
}): Result<undefined> {
  if (decision.outcome !== 'adopted' && !decision.remedy) return refuse('required', { field: 'remedy' });
  if (decision.outcome !== 'not_adopted') {
    if (!decision.plannedFor) return refuse('required', { field: 'plannedFor' });
    if (decision.plannedFor < decision.today) return refuse('in_the_past', { field: 'plannedFor' });
    if (!decision.leadDepartment) return refuse('required', { field: 'leadDepartment' });
  }
  return ok();
}

/** Nobody publishes a decision they prepared, and nobody decides on a proposal of their own. */
export function decidePublication(ask: {
  memberId: number;
  preparedBy: number;
  authorIds: readonly number[];
  openOpinions: number;
}): Result<undefined> {
  if (ask.authorIds.includes(ask.memberId)) return refuse('own_case');
  if (ask.memberId === ask.preparedBy) return refuse('second_person');
  if (ask.openOpinions > 0) return refuse('opinions_open', { detail: { n: ask.openOpinions } });
  return ok();
}

/** The last moment at which a proposer may ask. */
export const reExaminationUntil = (decidedAt: Date): Date => new Date(decidedAt.getTime() + reExaminationDays * dayMs);

/** Whether a proposer may still ask for re-examination; `until` is the end of the fifteenth day after publication. */
export function decideReExamination(decidedAt: Date | null, now: Date): Result<undefined> {
  if (!decidedAt) return refuse('not_decided');
  return now <= reExaminationUntil(decidedAt) ? ok() : refuse('too_late', { detail: { days: reExaminationDays } });
}

/** A partial adoption is planned only after its proposers had their time to ask for re-examination. */
export function decidePlan(ask: {
  outcome: Outcome | null;
  decidedAt: Date | null;
  reExamined: boolean;
  now: Date;
}): Result<undefined> {
  if (ask.outcome === 'not_adopted' || ask.outcome === null) return refuse('not_adopted');
  const window =
    ask.outcome === 'partially_adopted' && !ask.reExamined && decideReExamination(ask.decidedAt, ask.now).ok;
  return window ? refuse('re_examination_open', { detail: { days: reExaminationDays } }) : ok();
}
