import { and, eq, max, sql } from 'drizzle-orm';
import { department } from '@/db/schema/district';
import { programme, programmeQuestion } from '@/db/schema/programme';
import { subject } from '@/db/schema/subject';
import { deskOf, memberIdOf, rolesOn } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { decideTransition } from '@/lib/platform/workflow';
import { mayKeepProgramme } from '../policy';
import { readOptions } from '../rules/eligibility';
import type { ProgrammeEdit, ProgrammeInput, QuestionInput } from '../schema/programme';
import { type ProgrammeEvent, programmeWorkflow } from '../states';

type Named = { number: string };
type Done = Promise<Result<Named>>;

/** More would not be answered by anybody. */
const mostQuestions = 12;

/** Writes a programme down; nobody but those who keep it sees it before it is published. */
export async function writeProgramme(work: Work, input: ProgrammeInput): Done {
  const createdBy = memberIdOf(work.actor);
  const row = await rowOf(work, input);
  if (!row.ok || createdBy === null) return row.ok ? refuse('not_allowed') : row;
  const { id, number } = await createSubject(work, 'programme');
  await work.tx.insert(programme).values({ ...row.value, id, state: 'draft', createdBy, changedAt: work.now });
  note(work, { id, number, departmentId: row.value.departmentId }, 'write', { to: 'draft', public: false });
  return ok({ number });
}

/**
 * Changes its words and its money. Refuses `stale`, `below_granted` when the fund would hold less than is granted, `kind_fixed` when what was published would become something else.
 */
export async function editProgramme(work: Work, input: ProgrammeEdit): Done {
  const kept = await lockProgramme(work, input.number);
  if (!kept) return refuse('not_found');
  if (kept.version !== input.version) return refuse('stale', { detail: { title: kept.title, summary: kept.summary } });
  if (kept.state !== 'draft' && kept.kind !== input.kind) return refuse('kind_fixed', { field: 'kind' });
  const row = await rowOf(work, input);
  if (!row.ok) return row;
  if (row.value.budgetWon !== null && row.value.budgetWon < kept.grantedWon)
    return refuse('below_granted', { field: 'budgetWon' });
  await touch(work, kept.id, row.value);
  note(work, kept, 'edit', { public: kept.state !== 'draft', text: textOf(input) });
  return ok({ number: kept.number });
}

/** Opens a programme for everyone, or closes it, saying why. */
export async function moveProgramme(
  work: Work,
  { number, reason = null }: Named & { reason?: string | null },
  event: ProgrammeEvent,
): Done {
  const kept = await lockProgramme(work, number);
  if (!kept) return refuse('not_found');
  const roles = rolesOn(work.actor, kept);
  const decided = decideTransition(programmeWorkflow, { state: kept.state, event, roles, reason });
  if (!decided.ok) return decided;
  const { to } = decided.value;
  await touch(work, kept.id, { state: to });
  note(work, kept, event, { from: kept.state, to, public: true, reason, ...(reason ? {} : { text: textOf(kept) }) });
  return ok({ number });
}

/** Adds a question behind the others. Refuses `too_many_questions` and as `readOptions`. */
export async function addQuestion(work: Work, input: QuestionInput): Done {
  const kept = await lockProgramme(work, input.number);
  if (!kept) return refuse('not_found');
  const there = await work.tx.$count(programmeQuestion, eq(programmeQuestion.programmeId, kept.id));
  if (there >= mostQuestions) return refuse('too_many_questions');
  const rule = ruleOf(input);
  if (!rule.ok) return rule;
  const [last] = await work.tx
    .select({ position: max(programmeQuestion.position) })
    .from(programmeQuestion)
    .where(eq(programmeQuestion.programmeId, kept.id));
  const { kind, text, reason } = input;
  await work.tx
    .insert(programmeQuestion)
    .values({ programmeId: kept.id, position: (last?.position ?? 0) + 1, kind, text, reason, ...rule.value });
  await touch(work, kept.id, {});
  note(work, kept, 'edit', { public: kept.state !== 'draft', text: `${text}\n${reason}` });
  return ok({ number: kept.number });
}

export async function dropQuestion(work: Work, { number, question }: Named & { question: number }): Done {
  const kept = await lockProgramme(work, number);
  if (!kept) return refuse('not_found');
  const [gone] = await work.tx
    .delete(programmeQuestion)
    .where(and(eq(programmeQuestion.id, question), eq(programmeQuestion.programmeId, kept.id)))
    .returning({ text: programmeQuestion.text });
  if (!gone) return refuse('wrong_state');
  await touch(work, kept.id, {});
  note(work, kept, 'edit', { public: kept.state !== 'draft', text: gone.text });
  return ok({ number });
}

/** The rule of its kind, and nothing that belongs to another kind. */
function ruleOf(input: QuestionInput): Result<Partial<typeof programmeQuestion.$inferInsert>> {
  if (input.kind === 'yes_no') return ok({ wanted: input.wanted === 'yes' });
  if (input.kind === 'number') return ok({ least: input.least, most: input.most, unit: input.unit });
  return readOptions(input.options ?? '');
}

/** Locks the programme's row. */
export async function lockProgramme(work: Work, number: string) {
  const [row] = await work.tx
    .select({
      id: programme.id,
      state: programme.state,
      kind: programme.kind,
      departmentId: programme.departmentId,
      title: programme.title,
      summary: programme.summary,
      audience: programme.audience,
      benefit: programme.benefit,
      budgetWon: programme.budgetWon,
      grantedWon: programme.grantedWon,
      mostWon: programme.mostWon,
      opensOn: programme.opensOn,
      closesOn: programme.closesOn,
      version: programme.version,
      number: subject.number,
    })
    .from(programme)
    .innerJoin(subject, eq(subject.id, programme.id))
    .where(eq(subject.number, number))
    .for('update', { of: programme });
  return row ?? null;
}

const touch = (work: Work, id: number, set: Partial<typeof programme.$inferInsert>) =>
  work.tx
    .update(programme)
    .set({ ...set, changedAt: work.now, version: sql`${programme.version} + 1` })
    .where(eq(programme.id, id));

type Step = Omit<Parameters<Work['record']>[0], 'subjectId' | 'number' | 'type' | 'desk'>;

/** A step of a programme, in the name of the desk that took it. */
export function note(work: Work, row: Named & { id: number; departmentId: number }, event: string, step: Step): void {
  const role = rolesOn(work.actor, row).includes('department_officer') ? 'department_officer' : 'planner';
  work.record({
    subjectId: row.id,
    number: row.number,
    type: `programme.${event}`,
    desk: deskOf(work.actor, role, row),
    ...step,
  });
}

const textOf = (row: Pick<ProgrammeInput, 'title' | 'summary' | 'audience' | 'benefit'>) =>
  [row.title, row.summary, row.audience, row.benefit].join('\n');

/** A department's officer keeps the programmes of that department and of no other, also when one is handed over. Where hours are booked no money is asked for. */
async function rowOf(work: Work, input: ProgrammeInput) {
  const { department: departmentId, kind, budgetWon, mostWon } = input;
  const [known] = await work.tx.select({ id: department.id }).from(department).where(eq(department.id, departmentId));
  if (!known) return refuse('choose_one', { field: 'department' });
  if (!mayKeepProgramme(work.actor, { departmentId })) return refuse('other_department', { field: 'department' });
  const { title, summary, audience, benefit, papers, contact, opensOn, closesOn, mostBookings, cancelHours } = input;
  const money = kind === 'consulting' ? { budgetWon: null, mostWon: null } : { budgetWon, mostWon };
  const words = { title, summary, audience, benefit, papers, contact, opensOn, closesOn, mostBookings, cancelHours };
  return ok({ ...words, ...money, kind, departmentId });
}
