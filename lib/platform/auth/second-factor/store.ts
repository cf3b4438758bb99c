import { and, count, eq, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { db, type Tx } from '@/db/client';
import { recoveryCode, secondFactor } from '@/db/schema/staff';
import type { Actor } from '../../actor';
import { audit } from '../../audit/audit';
import { open, seal } from '../../crypto/seal';
import { ok, type Result, refuse } from '../../result';
import { hashOfRecovery, newRecoveryCodes, newSecret, stepOf, typed } from './codes';

const context = { secret: 'second_factor.secret', pending: 'second_factor.pending' } as const;
/** How long what was shown can still be proved. */
const pendingFor = 30 * 60_000;
const pendingShape = z.object({ secret: z.string(), codes: z.array(z.string()) });

export interface Factor {
  enrolled: boolean;
  codesLeft: number;
  /** What was shown and not yet proved: the secret for the app, and the codes to keep. */
  pending: { secret: string; codes: string[] } | null;
}

/** What an officer has as second factor. */
export async function factorOf(memberId: number, now: Date): Promise<Factor> {
  const [row] = await db.select().from(secondFactor).where(eq(secondFactor.memberId, memberId));
  const [left] = await db
    .select({ n: count() })
    .from(recoveryCode)
    .where(and(eq(recoveryCode.memberId, memberId), isNull(recoveryCode.usedAt)));
  return { enrolled: Boolean(row?.secret), codesLeft: left?.n ?? 0, pending: pendingOf(row, now) };
}

type Row = typeof secondFactor.$inferSelect;

function pendingOf(row: Row | undefined, now: Date): Factor['pending'] {
  if (!row?.pending || !row.pendingAt || now.getTime() - row.pendingAt.getTime() > pendingFor) return null;
  return pendingShape.parse(JSON.parse(open(row.pending, context.pending)));
}

/** Shows a new secret and new recovery codes. Whoever has a second factor proves it first: `wrong_code`. */
export async function beginEnrolment(memberId: number, code: string, now: Date): Promise<Result<undefined>> {
  return db.transaction(async (tx): Promise<Result<undefined>> => {
    const [row] = await tx.select().from(secondFactor).where(eq(secondFactor.memberId, memberId)).for('update');
    if (row?.secret && !(await take(tx, row, code, now))) return refuse('wrong_code', { field: 'code' });
    const pending = seal(JSON.stringify({ secret: newSecret(), codes: newRecoveryCodes() }), context.pending);
    const set = { pending, pendingAt: now };
    await tx
      .insert(secondFactor)
      .values({ memberId, ...set })
      .onConflictDoUpdate({ target: secondFactor.memberId, set });
    return ok();
  });
}

/** The app shows the right code, so its secret counts from now on. Refuses `wrong_code`, and `too_late` when what was shown has been forgotten. */
export async function finishEnrolment(
  actor: Actor,
  memberId: number,
  code: string,
  now: Date,
): Promise<Result<undefined>> {
  return db.transaction(async (tx): Promise<Result<undefined>> => {
    const [row] = await tx.select().from(secondFactor).where(eq(secondFactor.memberId, memberId)).for('update');
    const pending = pendingOf(row, now);
    if (!pending) return refuse('too_late');
    const lastStep = stepOf(pending.secret, typed(code), now, null);
    if (lastStep === null) return refuse('wrong_code', { field: 'code' });
    const secret = seal(pending.secret, context.secret);
    await tx
      .update(secondFactor)
      .set({ secret, confirmedAt: now, lastStep, pending: null, pendingAt: null })
      .where(eq(secondFactor.memberId, memberId));
    await tx.delete(recoveryCode).where(eq(recoveryCode.memberId, memberId));
    await tx
      .insert(recoveryCode)
      .values(pending.codes.map((each) => ({ memberId, hash: hashOfRecovery(memberId, each) })));
    await audit({ tx, actor, now }, { type: 'session.second_factor_set', aboutId: memberId });
    return ok();
  });
}

/** Whether a code of the app, not yet used, or a recovery code, used up by this, proves the officer. Refuses `wrong_code`. */
export async function proveFactor(actor: Actor, memberId: number, code: string, now: Date): Promise<Result<undefined>> {
  return db.transaction(async (tx): Promise<Result<undefined>> => {
    const [row] = await tx.select().from(secondFactor).where(eq(secondFactor.memberId, memberId)).for('update');
    const by = row?.secret ? await take(tx, row, code, now) : null;
    if (!by) return refuse('wrong_code', { field: 'code' });
    if (by === 'recovery') await audit({ tx, actor, now }, { type: 'session.recovery_code_used', aboutId: memberId });
    return ok();
  });
}

async function take(tx: Tx, row: Row, code: string, now: Date): Promise<'app' | 'recovery' | null> {
  const { memberId, secret } = row;
  const given = typed(code);
  const step = /^\d{6}$/.test(given) && secret ? stepOf(open(secret, context.secret), given, now, row.lastStep) : null;
  if (step !== null) {
    const isNew = or(isNull(secondFactor.lastStep), lt(secondFactor.lastStep, step));
    const taken = await tx
      .update(secondFactor)
      .set({ lastStep: step })
      .where(and(eq(secondFactor.memberId, memberId), isNew))
      .returning({ memberId: secondFactor.memberId });
    return taken.length > 0 ? 'app' : null;
  }
  const used = await tx
    .update(recoveryCode)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCode.memberId, memberId),
        eq(recoveryCode.hash, hashOfRecovery(memberId, given)),
        isNull(recoveryCode.usedAt),
      ),
    )
    .returning({ hash: recoveryCode.hash });
  return used.length > 0 ? 'recovery' : null;
}

/** An administrator takes a lost second factor away; the officer sets a new one at the next sign-in. False when there was none. */
export async function forgetFactor(tx: Tx, memberId: number): Promise<boolean> {
  await tx.delete(recoveryCode).where(eq(recoveryCode.memberId, memberId));
  const gone = await tx.delete(secondFactor).where(eq(secondFactor.memberId, memberId)).returning();
  return gone.length > 0;
}
