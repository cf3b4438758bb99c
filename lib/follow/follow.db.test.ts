import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow } from '@/db/schema/follow';
import { proposal } from '@/db/schema/proposal';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { putProposal } from '@/db/testing-steps';
import { dongs, loadSeogu, residents } from '@/db/testing-world';
import { undoUnion, unitePeople } from '@/lib/member/mutations/unite';
import type { Actor, Resident } from '@/lib/platform/actor';
import { transact } from '@/lib/platform/transact';
import { letGo, startFollowing, stopFollowing } from './mutations';
import { countFollowers, getFollowed, isFollowing, listFollows } from './queries';
import { fewestShown, mostFollowed, type Target } from './rules';

let database: TestDatabase;
let people: Resident[];
const now = new Date('2026-11-23T10:00:00+09:00');
const yang3: Target = { kind: 'dong', slug: 'yang3' };
const growing: Target = { kind: 'zone', slug: 'growing' };
const shade: Target = { kind: 'topic', topic: 'word:그늘막' };

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  people = await residents(12, now);
});
afterAll(() => database.close());

const person = (n: number): Resident => {
  const found = people[n];
  if (!found) throw new Error('the cast is too small');
  return found;
};
const start = (who: Actor, target: Target) => transact(who, now, (work) => startFollowing(work, target, 'ko'));
const stop = (who: Actor, target: Target) => transact(who, now, (work) => stopFollowing(work, target));
const rowsOf = ({ memberId }: Resident) => database.db.select().from(follow).where(eq(follow.memberId, memberId));
const what = async (who: Resident) =>
  (await listFollows(who.memberId)).map((row) => row.slug ?? row.topic ?? row.title);
const caseOf = async (id: number): Promise<Target & { kind: 'case' }> => {
  const [row] = await database.sql<{ number: string }[]>`select number from subject where id = ${id}`;
  return { kind: 'case', number: row?.number ?? '' };
};

describe('following', () => {
  it('twice, and in parallel, is following once; stopping twice is stopping', async () => {
    const all = [yang3, growing, shade];
    const answers = await Promise.all([...all, ...all, ...all].map((target) => start(person(0), target)));
    expect(answers.every((each) => each.ok)).toBe(true);
    expect(await rowsOf(person(0))).toHaveLength(3);
    for (let n = 0; n < 2; n += 1) expect(await stop(person(0), yang3)).toMatchObject({ ok: true });
    expect(await what(person(0))).not.toContain('yang3');
  });

  it('is refused for what is not there, and for a case that not everybody may read', async () => {
    expect(await start(person(1), { kind: 'dong', slug: 'nowhere' })).toMatchObject({ code: 'not_found' });
    const id = await putProposal({ author: person(2).memberId, dong: dongs.yang3 }, now);
    const target = await caseOf(id);
    await database.db.update(proposal).set({ publishedAt: null }).where(eq(proposal.id, id));
    expect(await start(person(1), target)).toMatchObject({ code: 'not_found' });
    expect(await getFollowed(target)).toBeNull();
  });

  it('a case that is not public any more stays in the list without its title, and can be let go', async () => {
    const id = await putProposal({ author: person(2).memberId, dong: dongs.yang3 }, now);
    await start(person(3), await caseOf(id));
    expect(await what(person(3))).toEqual([`제안 ${id}`]);
    await database.db.update(proposal).set({ state: 'withdrawn' }).where(eq(proposal.id, id));
    const [row] = await listFollows(person(3).memberId);
    expect(row?.title).toBeNull();
    await transact(person(4), now, (work) => letGo(work, row?.id ?? 0));
    expect(await rowsOf(person(3))).toHaveLength(1);
    await transact(person(3), now, (work) => letGo(work, row?.id ?? 0));
    expect(await rowsOf(person(3))).toHaveLength(0);
  });

  it('ends somewhere: nobody follows more than can be read', async () => {
    const { memberId } = person(5);
    await database.db.insert(follow).values(
      Array.from({ length: mostFollowed }, (_, n) => ({
        memberId,
        kind: 'topic' as const,
        topic: `word:말${n}`,
        createdAt: now,
      })),
    );
    expect(await start(person(5), yang3)).toMatchObject({ code: 'too_many_followed' });
  });

  it('is counted in public only when those who do cannot be told apart', async () => {
    const found = await getFollowed({ kind: 'dong', slug: 'dongcheon' });
    if (!found) throw new Error('no such dong');
    for (let n = 0; n < fewestShown; n += 1) {
      expect(await countFollowers(found)).toBeNull();
      await start(person(n), found.target);
    }
    expect(await countFollowers(found)).toBe(fewestShown);
    expect(await isFollowing(person(0).memberId, found)).toBe(true);
    expect(await isFollowing(person(11).memberId, found)).toBe(false);
  });
});

describe('what two accounts of one person follow', () => {
  it('is followed once by the one that stays, and is parted again when the union is undone', async () => {
    const [from, into] = [person(6), person(7)];
    for (const target of [yang3, shade]) await start(from, target);
    for (const target of [yang3, growing]) await start(into, target);
    const system: Actor = { kind: 'system', job: 'test' };
    const united = await transact(system, now, (work) => unitePeople(work, from.memberId, into.memberId, 'codes'));
    expect(united.ok).toBe(true);
    expect((await what(into)).toSorted()).toEqual(['growing', 'word:그늘막', 'yang3']);
    const [union] = await database.sql<{ id: string }[]>`select id from member_union where from_id = ${from.memberId}`;
    await transact(into, now, (work) => undoUnion(work, Number(union?.id), into.memberId));
    expect((await what(from)).toSorted()).toEqual(['word:그늘막', 'yang3']);
    expect((await what(into)).toSorted()).toEqual(['growing', 'yang3']);
  });
});
