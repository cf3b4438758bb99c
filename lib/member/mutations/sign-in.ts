import type { Lang } from '@/lib/format/copy';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';
import { findOwner, getOtherContact, getStale } from '../queries/door';
import { isStale } from '../rules/contact';
import { askCode, type Proven, tryCode } from './code';
import { endContact, touchContact } from './contact';
import { welcomeNewcomer } from './join';

/** What a right code leads to: in, to the question what to call them, or to a second proof. */
export type WayIn = { is: 'in'; memberId: number } | { is: 'newcomer'; id: string } | { is: 'second' };

/**
 * Who proved a contact is its owner, or new. But a number that was in nobody's hand for long may have become somebody else's: it alone opens no
 * account any more.
 */
export async function wayInFor({ contact: proven }: Pick<Proven, 'contact'>, now: Date): Promise<WayIn> {
  const owner = await findOwner(proven);
  if (!owner) return { is: 'newcomer', id: await welcomeNewcomer({ contacts: [proven] }, now) };
  if (isStale(proven.kind, owner.provenAt, now)) return { is: 'second' };
  await touchContact(proven, now);
  return { is: 'in', memberId: owner.memberId };
}

export async function askSecond(firstId: string, lang: Lang, now: Date): Promise<Result<{ id: string }>> {
  const first = await getStale(firstId, now);
  const other = first && (await getOtherContact(first));
  if (!other) return refuse('code_wrong');
  return askCode({ purpose: 'second', ...other, lang }, now);
}

/** Both proved: the account is theirs, and the number counts as theirs again. */
export async function trySecond(
  { firstId, id, typed }: { firstId: string; id: string; typed: string },
  now: Date,
): Promise<Result<{ memberId: number }>> {
  const first = await getStale(firstId, now);
  if (!first) return refuse('code_wrong');
  const second = await tryCode('second', id, typed, now);
  if (!second.ok) return second;
  const owner = await findOwner(first);
  if (!owner || owner.memberId !== second.value.memberId) return refuse('code_wrong');
  await touchContact(first, now);
  await touchContact(second.value.contact, now);
  return ok({ memberId: owner.memberId });
}

/** Who has the number now says that the account is not theirs: it loses the number and keeps everything else, and they begin anew. */
export async function startAnew(firstId: string, now: Date): Promise<Result<{ id: string }>> {
  const first = await getStale(firstId, now);
  if (!first) return refuse('newcomer_over');
  const freed = await transact({ kind: 'system', job: 'member.recycled' }, now, async (work) => {
    const owner = await findOwner(first, work.tx);
    if (owner && isStale(first.kind, owner.provenAt, now)) await endContact(work, owner.id);
    return ok();
  });
  return freed.ok ? ok({ id: await welcomeNewcomer({ contacts: [first] }, now) }) : freed;
}
