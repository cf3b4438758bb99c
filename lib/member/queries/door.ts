import { and, eq, gt, inArray, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { contact, newcomer, oneTimeCode } from '@/db/schema/member-contact';
import { lookupHashes, open } from '@/lib/platform/crypto/seal';
import type { Work } from '@/lib/platform/transact';
import type { Contact } from '../rules/contact';

/** What a contact is found by, the hash to write first. */
export const hashesOf = ({ kind, value }: Contact) => lookupHashes(kind, value);

export const liveWith = (c: Contact) =>
  and(eq(contact.kind, c.kind), inArray(contact.hash, hashesOf(c)), isNull(contact.endedAt));

/** Whose contact this is, and when they last had it in hand; null when it is nobody's. */
export async function findOwner(c: Contact, on: Pick<Work['tx'], 'select'> = db) {
  const [row] = await on
    .select({ id: contact.id, memberId: contact.memberId, provenAt: contact.provenAt })
    .from(contact)
    .where(liveWith(c));
  return row ?? null;
}

/** What a code that is still to be typed, or was just typed rightly, went to; null when it is over. */
export async function getAsked(id: string, now: Date) {
  const [row] = await db
    .select()
    .from(oneTimeCode)
    .where(and(eq(oneTimeCode.id, id), gt(oneTimeCode.expiresAt, now)));
  if (!row || (row.endedAt && !row.provenAt)) return null;
  const { purpose, kind, memberId } = row;
  const to: Contact = { kind, value: open(row.sealed, 'one_time_code.sealed') };
  return { purpose, contact: to, memberId, proven: row.provenAt !== null };
}

/** The stale number that was proved some minutes ago in this browser; null when that is over. */
export async function getStale(firstId: string, now: Date): Promise<Contact | null> {
  const asked = await getAsked(firstId, now);
  return asked?.proven && asked.purpose === 'sign_in' ? asked.contact : null;
}

/** Another contact of the account that a stale number belongs to: the second proof can be sent there. */
export async function getOtherContact(first: Contact): Promise<{ memberId: number; contact: Contact } | null> {
  const owner = await findOwner(first);
  if (!owner) return null;
  const [row] = await db
    .select({ kind: contact.kind, sealed: contact.sealed })
    .from(contact)
    .where(and(eq(contact.memberId, owner.memberId), isNull(contact.endedAt), ne(contact.id, owner.id)))
    .orderBy(contact.id)
    .limit(1);
  if (!row) return null;
  return { memberId: owner.memberId, contact: { kind: row.kind, value: open(row.sealed, 'contact.sealed') } };
}

const proof = z.object({
  contacts: z.array(z.object({ kind: z.enum(['phone', 'email']), value: z.string() })),
  provider: z.object({ name: z.enum(['kakao', 'naver']), subject: z.string() }).optional(),
  /** What the provider calls them, to begin with. */
  name: z.string().optional(),
});
/** What somebody proved who is not known yet. */
export type Proof = z.infer<typeof proof>;

export const openProof = (sealed: string): Proof => proof.parse(JSON.parse(open(sealed, 'newcomer.sealed')));

/** What a newcomer proved, while their form is open; null afterwards. */
export async function getNewcomer(id: string, now: Date): Promise<Proof | null> {
  const [row] = await db
    .select({ sealed: newcomer.sealed })
    .from(newcomer)
    .where(and(eq(newcomer.id, id), isNull(newcomer.usedAt), gt(newcomer.expiresAt, now)));
  return row ? openProof(row.sealed) : null;
}
