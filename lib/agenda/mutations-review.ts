import { and, eq, isNull } from 'drizzle-orm';
import { agendaItem, opinion } from '@/db/schema/agenda';
import { subject } from '@/db/schema/subject';
import { deskOf, memberIdOf } from '@/lib/platform/actor';
import { officeHours } from '@/lib/platform/calendar/calendar';
import { dayOf, instantOn } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { moveProposals } from '@/lib/proposal/mutations/move';
import { liveProposals, lockItem, moveItem, noteItem } from './mutations-item';
import type { AskOpinionsInput, OpinionInput } from './schema';

/** The district takes the item up. */
export async function reviewItem(work: Work, itemNumber: string): Promise<Result<undefined>> {
  const item = await lockItem(work, itemNumber);
  return item ? moveItem(work, item, 'review') : refuse('not_found');
}

/** Asks departments in parallel, each due at the end of office hours of its own day; one that is already asked is left as it is. Taking the item up happens with the first question. */
export async function askOpinions(work: Work, input: AskOpinionsInput): Promise<Result<{ asked: number }>> {
  const item = await lockItem(work, input.item);
  const by = memberIdOf(work.actor);
  if (!item || by === null) return refuse('not_found');
  if (input.dueOn < dayOf(work.now)) return refuse('in_the_past', { field: 'dueOn' });
  if (item.state === 'submitted') {
    const moved = await moveItem(work, item, 'review');
    if (!moved.ok) return moved;
  } else if (item.state !== 'reviewing') return refuse('wrong_state', { detail: { state: item.state } });
  const asked = await work.tx
    .insert(opinion)
    .values(
      input.departments.map((departmentId) => ({
        agendaItemId: item.id,
        departmentId,
        question: input.question,
        askedBy: by,
        askedAt: work.now,
        dueAt: instantOn(input.dueOn, officeHours.closes),
      })),
    )
    .onConflictDoNothing()
    .returning({ departmentId: opinion.departmentId });
  for (const { departmentId } of asked) {
    noteItem(work, item, 'ask_opinion', {
      public: true,
      desk: deskOf(work.actor, 'planner'),
      data: { department: departmentId, due: input.dueOn },
    });
  }
  return ok({ asked: asked.length });
}

async function lockOpinion(work: Work, id: number) {
  const [row] = await work.tx
    .select({ opinion, number: subject.number, state: agendaItem.state })
    .from(opinion)
    .innerJoin(agendaItem, eq(agendaItem.id, opinion.agendaItemId))
    .innerJoin(subject, eq(subject.id, opinion.agendaItemId))
    .where(eq(opinion.id, id))
    .for('update', { of: opinion });
  return row ?? null;
}

/** A department answers once; a second answer finds the first (`already_answered`), a withdrawn question `wrong_state`. */
export async function answerOpinion(work: Work, input: OpinionInput): Promise<Result<{ number: string }>> {
  const asked = await lockOpinion(work, input.opinion);
  const by = memberIdOf(work.actor);
  if (!asked || by === null) return refuse('not_found');
  if (asked.opinion.answeredAt) return refuse('already_answered');
  if (asked.opinion.cancelledAt || asked.state !== 'reviewing')
    return refuse('wrong_state', { detail: { state: asked.state } });
  await work.tx
    .update(opinion)
    .set({ stance: input.stance, text: input.text, costWon: input.costWon, answeredBy: by, answeredAt: work.now })
    .where(eq(opinion.id, input.opinion));
  const item = { id: asked.opinion.agendaItemId, number: asked.number };
  const desk = deskOf(work.actor, 'department_officer', asked.opinion);
  noteItem(work, item, 'answer_opinion', {
    public: true,
    desk,
    text: input.text,
    data: { department: asked.opinion.departmentId, stance: input.stance },
  });
  return ok({ number: asked.number });
}

/** The planner takes a question back that is no longer needed, saying why. */
export async function cancelOpinion(work: Work, id: number, reason: string): Promise<Result<{ number: string }>> {
  const asked = await lockOpinion(work, id);
  if (!asked) return refuse('not_found');
  if (asked.opinion.answeredAt) return refuse('already_answered');
  if (asked.opinion.cancelledAt) return refuse('wrong_state', { detail: { state: asked.state } });
  await work.tx.update(opinion).set({ cancelledAt: work.now }).where(eq(opinion.id, id));
  const item = { id: asked.opinion.agendaItemId, number: asked.number };
  noteItem(work, item, 'cancel_opinion', {
    public: true,
    desk: deskOf(work.actor, 'planner'),
    reason,
    data: { department: asked.opinion.departmentId },
  });
  return ok({ number: asked.number });
}

/** Back to the hub for completion, with a reason. Open questions are taken back; the clock of the decision runs on. */
export async function returnItem(work: Work, itemNumber: string, reason: string): Promise<Result<undefined>> {
  const item = await lockItem(work, itemNumber);
  if (!item) return refuse('not_found');
  const moved = await moveItem(work, item, 'return', { reason });
  if (!moved.ok) return moved;
  await work.tx
    .update(opinion)
    .set({ cancelledAt: work.now })
    .where(and(eq(opinion.agendaItemId, item.id), isNull(opinion.answeredAt), isNull(opinion.cancelledAt)));
  const held = await liveProposals(work, item.id);
  return moveProposals(
    work,
    held.map((p) => p.id),
    'send_back',
    { reason, data: { item: item.number } },
  );
}
