import { and, eq, inArray, isNull } from 'drizzle-orm';
import { meetingDesk, meetingGuest, meetingPoint, meetingTask } from '@/db/schema/meeting';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { addMilestone } from '@/lib/project/mutations-report';
import { type Asked, lockAsSeen, lockMeeting, type Named, noteMeeting, takeStep } from './mutations';
import { decidePublish } from './rules';
import type { MinutesInput } from './schema';

/** Saves the minutes while they are being written; only the meeting's own desk reads them. */
export const writeMinutes = (work: Work, input: MinutesInput): Promise<Result<Named>> => save(work, input, 'write');

/** Changes minutes that are published, saying why. */
export const correctMinutes = (work: Work, input: MinutesInput & { reason: string }): Promise<Result<Named>> =>
  save(work, input, 'correct', input.reason);

/** The minutes are out. Refuses `no_minutes`, and `no_decision` while an agenda item has none. */
export async function publishMinutes(work: Work, input: Asked): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, input);
  if (!kept.ok) return kept;
  const points = await work.tx.select().from(meetingPoint).where(eq(meetingPoint.meetingId, kept.value.id));
  const ready = decidePublish(kept.value.minutes, points);
  if (!ready.ok) return ready;
  const decisions = points.map((point) => `${point.title}: ${point.decision ?? ''}`);
  return takeStep(work, kept.value, 'publish', {
    text: [kept.value.minutes, ...decisions].join('\n'),
    set: { publishedAt: work.now },
  });
}

/** What was to be done is reported on from now on: a milestone of the project, in the same transaction. Once; a second finds `already_done`. */
export async function makeMilestone(
  work: Work,
  input: Named & { task: number; project: string },
  project: { id: number },
): Promise<Result<Named>> {
  const kept = await lockMeeting(work, input.number);
  if (!kept) return refuse('not_found');
  if (kept.state !== 'published') return refuse('wrong_state');
  const [task] = await work.tx
    .select()
    .from(meetingTask)
    .where(and(eq(meetingTask.id, input.task), eq(meetingTask.meetingId, kept.id)));
  if (!task) return refuse('not_found');
  if (task.projectId !== null) return refuse('already_done');
  const added = await addMilestone(work, input.project, task.text, task.dueOn);
  if (!added.ok) return added;
  await work.tx.update(meetingTask).set({ projectId: project.id }).where(eq(meetingTask.id, task.id));
  noteMeeting(work, kept, 'make_milestone', { public: true, text: task.text, data: { project: input.project } });
  return ok({ number: kept.number });
}

async function save(
  work: Work,
  input: MinutesInput,
  event: 'write' | 'correct',
  reason?: string,
): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, input);
  if (!kept.ok) return kept;
  const meetingId = kept.value.id;
  const guests = guestsOf(input, meetingId);
  const today = dayOf(work.now);
  if (guests.some(({ consentOn }) => consentOn > today)) return refuse('consent_ahead', { field: 'guestConsent' });
  const saved = await takeStep(work, kept.value, event, {
    ...(reason ? { reason } : {}),
    text: input.minutes,
    set: { minutes: input.minutes, residents: input.residents },
  });
  if (!saved.ok) return saved;
  for (const [i, id] of input.pointId.entries())
    await work.tx
      .update(meetingPoint)
      .set({ decision: input.decision[i] ?? null })
      .where(and(eq(meetingPoint.id, id), eq(meetingPoint.meetingId, meetingId)));
  const invited = eq(meetingDesk.meetingId, meetingId);
  await work.tx.update(meetingDesk).set({ attended: false }).where(invited);
  await work.tx
    .update(meetingDesk)
    .set({ attended: true })
    .where(and(invited, inArray(meetingDesk.desk, input.attended)));
  await work.tx.delete(meetingGuest).where(eq(meetingGuest.meetingId, meetingId));
  if (guests.length > 0) await work.tx.insert(meetingGuest).values(guests);
  await writeTasks(work, input, meetingId);
  return saved;
}

/** What is a milestone already stays; the others are written anew. */
async function writeTasks(work: Work, input: MinutesInput, meetingId: number): Promise<void> {
  await work.tx.delete(meetingTask).where(and(eq(meetingTask.meetingId, meetingId), isNull(meetingTask.projectId)));
  const tasks = input.taskText.flatMap((text, i) => {
    const dueOn = input.taskDue[i];
    return text && dueOn ? [{ meetingId, text, dueOn }] : [];
  });
  if (tasks.length > 0) await work.tx.insert(meetingTask).values(tasks);
}

const guestsOf = (input: MinutesInput, meetingId: number) =>
  input.guestName.flatMap((name, i) => {
    const [about, consentOn] = [input.guestAbout[i], input.guestConsent[i]];
    return name && about && consentOn ? [{ meetingId, name, about, consentOn }] : [];
  });
