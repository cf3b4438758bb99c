import type { Lang } from '@/lib/format/copy';
import { type Result, refuse } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';
import { listContacts } from '../queries/account';
import { findOwner, getAsked } from '../queries/door';
import { type Contact, isStale } from '../rules/contact';
import { askCode, tryCode } from './code';
import { unitePeople } from './unite';

/**
 * Another account has the contact that was just proved: before the two become one, this account proves itself too, by its oldest contact, which a thief who has
 * only just added one does not have. Refuses `own_contact_needed`, and `contact_stale` for a number that may have become somebody else's.
 */
export async function askOwn(memberId: number, other: Contact, lang: Lang, now: Date): Promise<Result<{ id: string }>> {
  const owner = await findOwner(other);
  if (!owner) return refuse('code_over');
  if (isStale(other.kind, owner.provenAt, now)) return refuse('contact_stale');
  const [oldest] = await listContacts(memberId);
  if (!oldest) return refuse('own_contact_needed');
  return askCode({ purpose: 'second', contact: oldest.contact, memberId, lang }, now);
}

interface Codes {
  memberId: number;
  /** The code to the other account's contact, proved some minutes ago, and the one to this account's own. */
  firstId: string;
  ownId: string;
  typed: string;
}

/** Both accounts are proved: the other becomes part of this one. Refuses `code_wrong`, `already_united`. */
export async function unifyByCodes({ memberId, firstId, ownId, typed }: Codes, now: Date): Promise<Result<undefined>> {
  const first = await getAsked(firstId, now);
  if (!first?.proven || first.purpose !== 'add' || first.memberId !== memberId) return refuse('code_over');
  const own = await tryCode('second', ownId, typed, now);
  if (!own.ok) return own;
  if (own.value.memberId !== memberId) return refuse('code_wrong');
  return transact({ kind: 'system', job: 'member.unite' }, now, async (work) => {
    const owner = await findOwner(first.contact, work.tx);
    if (!owner) return refuse('code_over');
    return unitePeople(work, owner.memberId, memberId, 'codes');
  });
}
