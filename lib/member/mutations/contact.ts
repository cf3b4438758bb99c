import { and, eq, isNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { member } from '@/db/schema/member';
import { contact } from '@/db/schema/member-contact';
import { confirmPhone } from '@/lib/hotline/mutations/meaning/person';
import { bringForward } from '@/lib/platform/crypto/forward';
import { seal } from '@/lib/platform/crypto/seal';
import type { Work } from '@/lib/platform/transact';
import { hashesOf, liveWith } from '../queries/door';
import type { Contact } from '../rules/contact';

/** Somebody had it in hand just now. A contact that was given up and is used again stays. */
export async function touchContact(c: Contact, now: Date): Promise<void> {
  await db.update(contact).set({ provenAt: now }).where(liveWith(c));
}

/** Gives a proven contact to a person. Of two who claim it at once, one gets it: the other's transaction ends in `conflict`. */
export async function addContact(work: Work, memberId: number, c: Contact): Promise<number> {
  const hashes = hashesOf(c);
  await bringForward(work, contact.hash, hashes);
  const [row] = await work.tx
    .insert(contact)
    .values({
      memberId,
      kind: c.kind,
      hash: hashes[0],
      sealed: seal(c.value, 'contact.sealed'),
      addedAt: work.now,
      provenAt: work.now,
    })
    .returning({ id: contact.id });
  if (!row) throw new Error('a contact was not written');
  if (c.kind === 'phone') {
    await work.tx
      .update(member)
      .set({ verification: 'phone' })
      .where(and(eq(member.id, memberId), eq(member.verification, 'none')));
    // What the number texted before is theirs from now on.
    await confirmPhone(work, c.value, memberId);
  }
  return row.id;
}

/** Ends a contact. Who has no number any more is not confirmed by one either; a residence that was seen stays seen. */
export async function endContact(work: Work, id: number): Promise<void> {
  const [ended] = await work.tx
    .update(contact)
    .set({ endedAt: work.now })
    .where(and(eq(contact.id, id), isNull(contact.endedAt)))
    .returning({ memberId: contact.memberId, kind: contact.kind });
  if (ended?.kind !== 'phone') return;
  const left = await work.tx
    .select({ id: contact.id })
    .from(contact)
    .where(and(eq(contact.memberId, ended.memberId), eq(contact.kind, 'phone'), isNull(contact.endedAt)));
  if (left.length > 0) return;
  await work.tx
    .update(member)
    .set({ verification: 'none' })
    .where(and(eq(member.id, ended.memberId), eq(member.verification, 'phone')));
}
