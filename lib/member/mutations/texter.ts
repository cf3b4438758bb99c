import { member } from '@/db/schema/member';
import type { Work } from '@/lib/platform/transact';

/** Somebody who is known by a number alone and cannot sign in. `name` is what everyone reads; their own nobody asked for. */
export async function createTexter(work: Work, name: string): Promise<number> {
  const [row] = await work.tx
    .insert(member)
    .values({ kind: 'resident', name, createdAt: work.now })
    .returning({ id: member.id });
  if (!row) throw new Error('a texter was not written');
  return row.id;
}
