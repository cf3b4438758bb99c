import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { consent } from '@/db/schema/privacy';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { residents } from '@/db/testing-world';
import { type Result, refuse } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { giveConsent, withdrawConsent } from './mutations/consent';

const now = new Date('2026-11-23T01:00:00Z');
const later = new Date('2026-11-24T01:00:00Z');
let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const kept = (memberId: number) =>
  database.db.select().from(consent).where(eq(consent.memberId, memberId)).orderBy(consent.id);

it('keeps what was agreed to in the words of that day, once, and when it ended', async () => {
  const [person] = await residents(1, now);
  if (!person) throw new Error('no resident');
  const at = (when: Date, run: (work: Work) => Promise<Result<undefined>>) => transact(person, when, run);
  await at(now, (work) => giveConsent(work, person.memberId, ['account', 'messages']));
  await at(later, (work) => giveConsent(work, person.memberId, ['account', 'messages']));
  expect(await kept(person.memberId)).toMatchObject([
    { purpose: 'account', version: '2026-11', items: ['name', 'phone', 'email', 'home_dong'], at: now },
    { purpose: 'messages', retention: 'until_withdrawn', at: now, withdrawnAt: null },
  ]);
  const end = () => at(later, (work) => withdrawConsent(work, person.memberId, 'messages'));
  expect(await Promise.all([end(), end()])).toContainEqual(refuse('not_found'));
  expect(await at(later, (work) => withdrawConsent(work, person.memberId, 'account'))).toEqual(refuse('required'));
  expect(await kept(person.memberId)).toMatchObject([{ withdrawnAt: null }, { withdrawnAt: later }]);
});

it('keeps one agreement when two pages agree at once', async () => {
  const [person] = await residents(1, now);
  if (!person) throw new Error('no resident');
  await Promise.all(
    Array.from({ length: 8 }, () => transact(person, now, (work) => giveConsent(work, person.memberId, ['account']))),
  );
  expect(await kept(person.memberId)).toHaveLength(1);
});
