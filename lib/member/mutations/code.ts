import { createHmac, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { and, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { oneTimeCode } from '@/db/schema/member-contact';
import type { Lang } from '@/lib/format/copy';
import { emptyTexts } from '@/lib/hotline/mutations/phone';
import { authSecret } from '@/lib/platform/auth/settings';
import { open, seal } from '@/lib/platform/crypto/seal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { hashesOf } from '../queries/door';
import { codeDigits, codeMinutes, decideAsk, mostTries, readCode } from '../rules/code';
import type { Contact } from '../rules/contact';
import { sendCode } from './deliver';

type Purpose = (typeof oneTimeCode.$inferSelect)['purpose'];

interface Ask {
  purpose: Purpose;
  contact: Contact;
  /** Whose account it is about; null before sign-in. */
  memberId: number | null;
  lang: Lang;
}

/** The hash of six digits for one question: the same digits elsewhere have another. */
const codeHash = (id: string, code: string): string =>
  createHmac('sha256', authSecret()).update(`one-time-code:${id}:${code}`).digest('hex');

/**
 * Sends a code to a contact, whoever's it is: nothing here asks whether somebody has it, so nobody learns that. The one before ends. Refuses
 * `code_too_soon` and `code_too_many`.
 */
export async function askCode(ask: Ask, now: Date): Promise<Result<{ id: string }>> {
  return transact({ kind: 'system', job: 'member.code' }, now, async (work) => {
    const hashes = hashesOf(ask.contact);
    const [hash] = hashes;
    await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`code:${hash}`}, 0))`);
    const decided = decideAsk(await listAsked(work, hashes), now);
    if (!decided.ok) return decided;
    const live = and(
      eq(oneTimeCode.kind, ask.contact.kind),
      inArray(oneTimeCode.hash, hashes),
      isNull(oneTimeCode.endedAt),
    );
    await work.tx.update(oneTimeCode).set({ endedAt: now }).where(live);
    const id = randomUUID();
    const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');
    const expiresAt = new Date(now.getTime() + codeMinutes * 60_000);
    await work.tx.insert(oneTimeCode).values({
      id,
      purpose: ask.purpose,
      kind: ask.contact.kind,
      hash,
      sealed: seal(ask.contact.value, 'one_time_code.sealed'),
      codeHash: codeHash(id, code),
      memberId: ask.memberId,
      createdAt: now,
      expiresAt,
    });
    const sent = await sendCode(work, { ...ask, id, code, goodUntil: expiresAt });
    return sent.ok ? ok({ id }) : sent;
  });
}

async function listAsked(work: Work, hashes: string[]): Promise<Date[]> {
  const hourAgo = new Date(work.now.getTime() - 3_600_000);
  const rows = await work.tx
    .select({ at: oneTimeCode.createdAt })
    .from(oneTimeCode)
    .where(and(inArray(oneTimeCode.hash, hashes), gt(oneTimeCode.createdAt, hourAgo)));
  return rows.map((row) => row.at);
}

export interface Proven {
  id: string;
  contact: Contact;
  memberId: number | null;
}

/**
 * Tries a code. Each try counts before it is compared, in one statement, so that twenty at once are twenty; and of two right ones at once one is
 * taken. A code that was never sent, ran out or was tried too often is as wrong as any other: `code_wrong`.
 */
export async function tryCode(purpose: Purpose, id: string, typed: string, now: Date): Promise<Result<Proven>> {
  const alive = and(eq(oneTimeCode.id, id), eq(oneTimeCode.purpose, purpose), isNull(oneTimeCode.endedAt));
  const [row] = await db
    .update(oneTimeCode)
    .set({ tries: sql`${oneTimeCode.tries} + 1` })
    .where(and(alive, gt(oneTimeCode.expiresAt, now), lt(oneTimeCode.tries, mostTries)))
    .returning();
  const wanted = Buffer.from(row?.codeHash ?? '0'.repeat(64), 'hex');
  const given = Buffer.from(codeHash(id, readCode(typed)), 'hex');
  if (!timingSafeEqual(wanted, given) || !row) return refuse('code_wrong');
  const taken = await db
    .update(oneTimeCode)
    .set({ endedAt: now, provenAt: now })
    .where(alive)
    .returning({ id: oneTimeCode.id });
  if (taken.length === 0) return refuse('code_wrong');
  return ok({ id, contact: contactOf(row), memberId: row.memberId });
}

const contactOf = (row: typeof oneTimeCode.$inferSelect): Contact => ({
  kind: row.kind,
  value: open(row.sealed, 'one_time_code.sealed'),
});

/** Forgets codes that ran out a day ago, and what the texts with them said, a quarter of an hour after they went out. */
export async function forgetCodes(now: Date): Promise<void> {
  await emptyTexts('code:', new Date(now.getTime() - 15 * 60_000));
  await db.delete(oneTimeCode).where(lt(oneTimeCode.expiresAt, new Date(now.getTime() - 24 * 3_600_000)));
}
