import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { db } from '@/db/client';
import { member } from '@/db/schema/member';
import { newcomer, providerAccount } from '@/db/schema/member-contact';
import { looked } from '@/db/sealed';
import { maskName } from '@/lib/format/masking';
import { bringForward } from '@/lib/platform/crypto/forward';
import { lookupHashes, seal } from '@/lib/platform/crypto/seal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { giveConsent } from '@/lib/privacy/mutations/consent';
import { openProof, type Proof } from '../queries/door';
import { addContact } from './contact';

const minutes = 30;

/** Remembers what a new person proved until they have said what to call them and agreed: nothing else of them is kept before. */
export async function welcomeNewcomer(proven: Proof, now: Date): Promise<string> {
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await db.insert(newcomer).values({ id, sealed: seal(JSON.stringify(proven), 'newcomer.sealed'), expiresAt });
  return id;
}

/**
 * Makes the account of a newcomer: once, however often the form is sent. Refuses `newcomer_over` when the form was open too long, and `conflict` when
 * somebody else claimed the same contact in between.
 */
export async function join(
  id: string,
  { name, messages }: { name: string; messages: boolean },
  now: Date,
): Promise<Result<{ memberId: number }>> {
  return transact({ kind: 'system', job: 'member.join' }, now, async (work) => {
    const [row] = await work.tx
      .update(newcomer)
      .set({ usedAt: now })
      .where(and(eq(newcomer.id, id), isNull(newcomer.usedAt), gt(newcomer.expiresAt, now)))
      .returning({ sealed: newcomer.sealed });
    if (!row) return refuse('newcomer_over');
    const proven = openProof(row.sealed);
    const memberId = await addResident(work, name);
    for (const each of proven.contacts) await addContact(work, memberId, each);
    if (proven.provider) await addProvider(work, memberId, proven.provider);
    const agreed = await giveConsent(work, memberId, messages ? ['account', 'messages'] : ['account']);
    return agreed.ok ? ok({ memberId }) : agreed;
  });
}

async function addProvider(work: Work, memberId: number, { name, subject }: NonNullable<Proof['provider']>) {
  const hashes = lookupHashes(...looked.provider(name, subject));
  await bringForward(work, providerAccount.subject, hashes);
  const sealed = seal(subject, 'provider_account.sealed');
  await work.tx
    .insert(providerAccount)
    .values({ provider: name, subject: hashes[0], sealed, memberId, createdAt: work.now });
}

/** A resident of whom nothing is known but what to call them. Others read the masked name. */
export async function addResident(
  work: Work,
  name: string | null,
  { guest = false, nameless = '' }: { guest?: boolean; nameless?: string } = {},
): Promise<number> {
  const [row] = await work.tx
    .insert(member)
    .values({
      kind: 'resident',
      name: name === null ? nameless : maskName(name),
      legalName: name === null ? null : seal(name, 'member.legal_name'),
      guest,
      createdAt: work.now,
    })
    .returning({ id: member.id });
  if (!row) throw new Error('a person was not written');
  return row.id;
}

/** Forgets what newcomers proved who never came in. */
export async function forgetNewcomers(now: Date): Promise<void> {
  await db.delete(newcomer).where(lt(newcomer.expiresAt, now));
}
