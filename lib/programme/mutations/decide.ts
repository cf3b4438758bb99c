import { eq, sql } from 'drizzle-orm';
import { programme } from '@/db/schema/programme';
import { subject } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { pauseClock, startClock, stopClock } from '@/lib/platform/clock/mutations';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideGrant, leftOf, objectUntil } from '../rules/fund';
import { lockProgramme, note } from './programme';
import { type LockedApplication, moveApplication } from './step';

type Named = { number: string };
type Reasoned = Named & { reason: string };
type Approval = Named & { amount: number | null; version?: number; reason: string | null };
type Done = Promise<Result<Named>>;

/** Asks for what is missing; until it comes, the clock stands still. */
export const askSupplement = (work: Work, ask: Reasoned): Done =>
  moveApplication(work, ask, 'request_supplement', async (row) => {
    const paused = await pauseClock(work, row.id, 'application', ask.reason);
    return paused.ok ? ok({}) : paused;
  });

/**
 * Grants what was applied for, out of the fund. The programme's row is locked while it is booked, and the table refuses a fund below nothing: of two officers who
 * approve at once, the second hears `fund_short` when it does not reach for both.
 */
export const approve = (work: Work, ask: Approval): Done => grant(work, ask, 'approve');

/** Grants it after an objection; by another officer than the one who refused. */
export const overturn = (work: Work, ask: Approval): Done => grant(work, ask, 'overturn');

function grant(work: Work, ask: Approval, event: 'approve' | 'overturn'): Done {
  return moveApplication(work, ask, event, async (row) => {
    const second = secondPerson(work, row);
    if (!second.ok) return second;
    const booked = await book(work, row, ask.amount);
    if (!booked.ok) return booked;
    const stopped = await stopClock(work, row.id, event === 'approve' ? 'application' : 'application_objection');
    if (!stopped.ok) return stopped;
    return ok({ set: { ...decidedNow(work), grantedWon: booked.value }, data: { amount: booked.value } });
  });
}

export const refuseApplication = (work: Work, ask: Reasoned): Done =>
  moveApplication(work, ask, 'refuse', async (row) => {
    const stopped = await stopClock(work, row.id, 'application');
    return stopped.ok ? ok({ set: decidedNow(work) }) : stopped;
  });

/** The merchant asks another officer to look again. Refuses `too_late` after the days there are for it. */
export const objectTo = (work: Work, ask: Reasoned): Done =>
  moveApplication(work, ask, 'object', async (row) => {
    if (row.decidedAt && work.now > objectUntil(row.decidedAt)) return refuse('too_late');
    const started = await startClock(work, row.id, 'application_objection');
    return started.ok ? ok({}) : started;
  });

/** The refusal stands, as another officer found. */
export const uphold = (work: Work, ask: Reasoned): Done =>
  moveApplication(work, ask, 'uphold', async (row) => {
    const second = secondPerson(work, row);
    if (!second.ok) return second;
    const stopped = await stopClock(work, row.id, 'application_objection');
    return stopped.ok ? ok({ set: decidedNow(work) }) : stopped;
  });

/** Takes an application back. What was granted to it is there for others again. */
export const withdraw = (work: Work, ask: Named): Done => moveApplication(work, ask, 'withdraw', leave(work));

/** Takes a grant back, because it was not drawn or should not have been given. */
export const cancelGrant = (work: Work, ask: Reasoned): Done => moveApplication(work, ask, 'cancel', leave(work));

/** Closes one of two applications of a person who was found to have two accounts. Nobody's step: it follows from their becoming one. */
export const mergeInto = (work: Work, number: string): Done =>
  moveApplication({ ...work, actor: { kind: 'system', job: 'programme.person' } }, { number }, 'merge', leave(work));

const leave = (work: Work) => async (row: LockedApplication) => {
  if (row.state === 'approved') {
    await giveBack(work, row);
    return ok({});
  }
  const promise = row.state === 'objected' ? 'application_objection' : 'application';
  const stopped = await stopClock(work, row.id, promise);
  return stopped.ok ? ok({}) : stopped;
};

/** Who refused does not judge the objection. */
function secondPerson(work: Work, row: LockedApplication): Result<undefined> {
  const own = row.state === 'objected' && row.decidedBy === memberIdOf(work.actor);
  return own ? refuse('judged_by_another') : ok();
}

const decidedNow = (work: Work) => ({ decidedAt: work.now, decidedBy: memberIdOf(work.actor) });

/** Books an amount against the fund. Everyone reads that something was granted and what is left, and not to whom. */
async function book(work: Work, row: LockedApplication, amount: number | null): Promise<Result<number | null>> {
  const fund = await lockFund(work, row);
  if (!fund) return refuse('not_found');
  const decided = decideGrant(fund, amount);
  if (!decided.ok) return decided;
  if (amount === null) return ok(null);
  await work.tx
    .update(programme)
    .set({ grantedWon: sql`${programme.grantedWon} + ${amount}` })
    .where(eq(programme.id, fund.id));
  const left = leftOf({ ...fund, grantedWon: fund.grantedWon + amount });
  note(work, fund, 'grant', { public: true, text: String(amount), data: { amount, left } });
  return ok(amount);
}

async function giveBack(work: Work, row: LockedApplication): Promise<void> {
  const fund = await lockFund(work, row);
  const amount = row.grantedWon;
  if (!fund || amount === null) return;
  await work.tx
    .update(programme)
    .set({ grantedWon: sql`${programme.grantedWon} - ${amount}` })
    .where(eq(programme.id, fund.id));
  const left = leftOf({ ...fund, grantedWon: fund.grantedWon - amount });
  note(work, fund, 'give_back', { public: true, text: String(amount), data: { amount, left } });
}

async function lockFund(work: Work, { programmeId }: LockedApplication) {
  const [row] = await work.tx.select({ number: subject.number }).from(subject).where(eq(subject.id, programmeId));
  return row ? lockProgramme(work, row.number) : null;
}
