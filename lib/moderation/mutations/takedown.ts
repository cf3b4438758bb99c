import { eq, inArray } from 'drizzle-orm';
import { takedown } from '@/db/schema/moderation';
import { subject } from '@/db/schema/subject';
import { deskOf, memberIdOf } from '@/lib/platform/actor';
import { asSystemIn } from '@/lib/platform/auth/scope';
import { open, seal } from '@/lib/platform/crypto/seal';
import { queueMail } from '@/lib/platform/mail/queue';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { actingRole, decideTransition } from '@/lib/platform/workflow';
import { takedownCopy } from '../copy/takedown';
import { rolesOnMeasure } from '../policy';
import type { Target } from '../queries/target';
import { decideEnd, decideObjection, decideOfficer } from '../rules/takedown';
import type { Asked } from '../schema/takedown';
import { type TakedownEvent, takedownWorkflow } from '../states-takedown';
import { putBack, sayGone, takeDown } from './words';

type Row = typeof takedown.$inferSelect;
type Locked = Row & { number: string };
type Done = Result<{ id: number }>;

/** Keeps a request to take words down; what it says is sealed. The same form twice is one request. `receipt` is the hash of the secret in its address. */
export async function askTakedown(work: Work, asked: Asked, target: Target, receipt: string): Promise<Done> {
  const [row] = await asSystemIn(work, () => insertRequest(work, asked, target, receipt));
  return ok({ id: row?.id ?? 0 });
}

const insertRequest = async (work: Work, asked: Asked, target: Target, receipt: string) =>
  work.tx
    .insert(takedown)
    .values({
      receipt,
      kind: target.kind,
      subjectId: target.subjectId,
      commentId: target.commentId,
      taskId: target.taskId,
      dongCode: target.dongCode,
      authorId: target.authorId,
      ground: asked.ground,
      asker: asked.asker,
      claim: seal(asked.claim, 'takedown.claim'),
      email: asked.email ? seal(asked.email, 'takedown.email') : null,
      askerId: memberIdOf(work.actor),
      askedAt: work.now,
      state: 'asked',
    })
    .onConflictDoNothing({ target: takedown.receipt })
    .returning({ id: takedown.id });

/** An officer decides about a request: hides the words at once for some days, or refuses, with a reason that both sides read. */
export async function settleTakedown(
  work: Work,
  input: { id: number; outcome: 'hide' | 'refuse'; days: number; reason: string },
): Promise<Done> {
  const found = await findTakedown(work, input.id);
  if (!found) return refuse('not_found');
  const hides = input.outcome === 'hide';
  const end = hides ? decideEnd(input.days, work.now) : null;
  if (end && !end.ok) return end;
  // The words are locked before the request about them, everywhere.
  const original = hides ? await takeDown(work, found) : null;
  if (hides && original === null) return refuse('down_already');
  const decided = { decidedBy: memberIdOf(work.actor), decidedAt: work.now, reason: input.reason };
  return step(work, input.id, input.outcome, input.reason, { ...decided, original, endsAt: end?.value ?? null });
}

/** Its author objects, once; another officer than hid it has to answer. */
export async function objectTakedown(work: Work, input: { id: number; reason: string }): Promise<Done> {
  const row = await lockTakedown(work, input.id);
  if (!row) return refuse('not_found');
  const decided = decideObjection(row, memberIdOf(work.actor) ?? 0);
  if (!decided.ok) return decided;
  return step(work, input.id, 'object', input.reason, { objection: input.reason, objectedAt: work.now });
}

/** The end: the words are there again, or removed for good. */
export async function endTakedown(
  work: Work,
  input: { id: number; outcome: 'restore' | 'remove'; reason: string | null },
): Promise<Done> {
  const found = await findTakedown(work, input.id);
  if (!found?.original) return refuse('not_found');
  if (input.outcome === 'restore') await putBack(work, found, found.original);
  else await sayGone(work, found);
  const set = { endedBy: memberIdOf(work.actor), endedAt: work.now, endReason: input.reason };
  return step(
    work,
    input.id,
    input.outcome,
    input.reason,
    input.outcome === 'restore' ? { ...set, original: null } : set,
  );
}

async function step(
  work: Work,
  id: number,
  event: TakedownEvent,
  reason: string | null,
  set: Partial<typeof takedown.$inferInsert>,
): Promise<Done> {
  const row = await lockTakedown(work, id);
  if (!row) return refuse('not_found');
  const roles = rolesOnMeasure(work.actor, { memberId: row.authorId, dongCode: row.dongCode });
  const officer = memberIdOf(work.actor);
  const may = event === 'object' || officer === null ? ok() : decideOfficer(row, event, officer);
  if (!may.ok) return may;
  const decided = decideTransition(takedownWorkflow, { state: row.state, event, roles, reason });
  if (!decided.ok) return decided;
  await work.tx
    .update(takedown)
    .set({ ...set, state: decided.value.to })
    .where(eq(takedown.id, id));
  const about = { subjectId: row.subjectId, number: row.number };
  const desk = deskOf(work.actor, actingRole(decided.value, roles) ?? 'system');
  if (decided.value.public) {
    const data = { ground: row.ground, what: row.kind, until: set.endsAt?.toISOString() ?? null };
    work.record({ ...about, desk, type: `takedown.${event}`, public: true, data });
  }
  // The reason is for the two sides; everyone reads only that it happened.
  const told = event === 'object' ? 'takedown.objection' : `takedown.told_${event}`;
  if (event !== 'refuse')
    work.record({ ...about, desk, type: told, public: false, reason, data: { takedown: id, author: row.authorId } });
  if (event !== 'object') await tellAsker(work, row, event, reason, set.endsAt ?? null);
  return ok({ id });
}

/** Whoever asked hears of every decision by letter, where they left an address. */
async function tellAsker(
  work: Work,
  row: Row,
  event: Exclude<TakedownEvent, 'object'>,
  reason: string | null,
  until: Date | null,
): Promise<void> {
  if (!row.email) return;
  const t = takedownCopy.ko.letters;
  const body = [
    t.about(row.askedAt.toISOString().slice(0, 10)),
    t.events[event],
    reason ? t.reason(reason) : '',
    until ? t.until(until.toISOString().slice(0, 10)) : '',
    t.remedies,
  ];
  await queueMail(work, {
    to: open(row.email, 'takedown.email'),
    subject: t.subject,
    body: body.filter(Boolean).join('\n\n'),
    key: `takedown:${row.id}:${event}`,
  });
}

async function findTakedown(work: Work, id: number): Promise<Locked | null> {
  const [row] = await work.tx
    .select({ takedown, number: subject.number })
    .from(takedown)
    .innerJoin(subject, eq(subject.id, takedown.subjectId))
    .where(eq(takedown.id, id));
  return row ? { ...row.takedown, number: row.number } : null;
}

async function lockTakedown(work: Work, id: number): Promise<Locked | null> {
  await work.tx
    .select({ id: takedown.id })
    .from(takedown)
    .where(inArray(takedown.id, [id]))
    .for('update');
  return findTakedown(work, id);
}
