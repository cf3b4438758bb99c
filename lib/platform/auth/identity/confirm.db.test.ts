import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/db/client';
import { member } from '@/db/schema/member';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu } from '@/db/testing-world';
import { asSystem } from '../scope';
import { confirmByClaim } from './confirm';

let database: TestDatabase;
const now = new Date('2026-11-23T01:00:00Z');

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
});
afterAll(() => database.close());

async function aPerson(): Promise<number> {
  const [row] = await asSystem(() =>
    db.insert(member).values({ kind: 'resident', name: '한*이', createdAt: now }).returning({ id: member.id }),
  );
  return row?.id ?? 0;
}

const levelOf = (id: number) =>
  asSystem(() =>
    db.select({ level: member.verification, home: member.homeDong }).from(member).where(eq(member.id, id)),
  );

it('the dong that a provider names is the home; who moves is asked again', async () => {
  const id = await aPerson();
  expect((await confirmByClaim(id, { subject: 'a', dong: dongs.yang3 }, now)).ok).toBe(true);
  expect(await levelOf(id)).toEqual([{ level: 'residence', home: dongs.yang3 }]);
  expect((await confirmByClaim(id, { subject: 'a', dong: dongs.pungam }, now)).ok).toBe(true);
  expect(await levelOf(id)).toEqual([{ level: 'residence', home: dongs.pungam }]);
});

it('a dong elsewhere, or none, confirms nothing', async () => {
  const id = await aPerson();
  for (const dongCode of ['1111051500', '', undefined, { code: 1 }])
    expect(await confirmByClaim(id, { subject: 'b', dong: dongCode }, now)).toMatchObject({
      code: 'residence_elsewhere',
    });
  expect(await levelOf(id)).toEqual([{ level: 'none', home: null }]);
});

it('one person of the provider confirms one account, also when two ask at once', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, aPerson));
  const answers = await Promise.all(ids.map((id) => confirmByClaim(id, { subject: 'c', dong: dongs.yang3 }, now)));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.code === 'residence_taken')).toHaveLength(7);
});
