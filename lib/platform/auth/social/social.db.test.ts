import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { join } from '@/lib/member/mutations/join';
import { findOwner, getNewcomer } from '@/lib/member/queries/door';
import { admitSocial } from './provider';

let database: TestDatabase;
const now = new Date('2026-11-23T01:00:00Z');
const joining = { name: '한별이', messages: false };

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  database = await freshDatabase();
});
afterAll(() => database.close());

const kakao = { subject: '42', name: '한별', phone: '01000007101', email: 'hana@example.kr' };

it('who comes by a provider for the first time is asked, and known again the next time', async () => {
  const first = await admitSocial('kakao', kakao, now);
  const proven = await getNewcomer(first.newcomer ?? '', now);
  expect(proven?.contacts).toEqual([
    { kind: 'phone', value: kakao.phone },
    { kind: 'email', value: kakao.email },
  ]);
  const joined = await join(first.newcomer ?? '', joining, now);
  if (!joined.ok) throw new Error(joined.code);
  expect(await admitSocial('kakao', { ...kakao, phone: null, email: null }, now)).toEqual({
    id: String(joined.value.memberId),
  });
  expect(await findOwner({ kind: 'phone', value: kakao.phone })).toMatchObject(joined.value);
});

it('a provider’s word about a contact of somebody else opens nothing and takes nothing', async () => {
  const sly = await admitSocial('naver', { ...kakao, subject: 'n-1' }, now);
  expect((await getNewcomer(sly.newcomer ?? '', now))?.contacts).toEqual([]);
  const joined = await join(sly.newcomer ?? '', joining, now);
  const owner = await findOwner({ kind: 'phone', value: kakao.phone });
  expect(joined.ok && joined.value.memberId).not.toBe(owner?.memberId);
});

it('keeps no id of the provider that can be read', async () => {
  const rows = await database.sql`select subject from provider_account`;
  expect(JSON.stringify(rows)).not.toMatch(/"42"|n-1/);
});
