import postgres from 'postgres';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { looked, lookupColumns } from '@/db/sealed';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadSeogu } from '@/db/testing-world';
import { receiveText } from '@/lib/hotline/mutations/receive';
import { addContact } from '@/lib/member/mutations/contact';
import { addResident, join } from '@/lib/member/mutations/join';
import { findOwner } from '@/lib/member/queries/door';
import type { Contact } from '@/lib/member/rules/contact';
import { admitSocial } from '../auth/social/provider';
import { ok } from '../result';
import { transact } from '../transact';
import { dataKeys } from './keys';
import { lookupProofs, requireKnownKeys } from './known-keys';
import { rehash } from './rehash';
import { lookupHash } from './seal';

let database: TestDatabase;
const key = (n: number) => Buffer.alloc(32, n).toString('base64');
const now = new Date('2026-11-23T01:00:00Z');
const later = new Date('2026-11-23T02:00:00Z');
const before = process.env.LOOKUP_KEY;
const quiet = () => undefined;

/** From here on everything in this process has these keys, as after a start. */
async function startWith(keys: string, at = later): Promise<void> {
  process.env.LOOKUP_KEY = keys;
  await requireKnownKeys(database.sql, at);
}

beforeEach(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  process.env.LOG_LEVEL = 'silent';
  await database?.close();
  database = await freshDatabase();
  await startWith(key(1), now);
});
afterAll(async () => {
  await database.close();
  process.env.LOOKUP_KEY = before;
});

const phoneOf = (n: number): Contact => ({ kind: 'phone', value: `0100000${String(n).padStart(4, '0')}` });
const system = { kind: 'system', job: 'test' } as const;

const register = (c: Contact) =>
  transact(system, later, async (work) => {
    const memberId = await addResident(work, '김민용');
    await addContact(work, memberId, c);
    return ok(memberId);
  });

let texts = 0;
const text = (from: string, words: string, id = `t${(texts += 1)}`) =>
  transact({ kind: 'provider', name: 'test' }, later, (work) =>
    receiveText(work, { provider: 'test', id, from, text: words, media: [], sentAt: later, part: null }),
  );

describe('after LOOKUP_KEY has a new key in front', () => {
  it('everybody is still found, everything is hashed anew while people come, and nobody stands twice', async () => {
    await Promise.all(Array.from({ length: 80 }, (_, i) => register(phoneOf(i + 1))));
    await startWith(`${key(2)},${key(1)}`);
    expect(await findOwner(phoneOf(7))).not.toBeNull();
    expect(await register(phoneOf(7))).toMatchObject({ ok: false, code: 'conflict' });

    // Meanwhile newcomers claim numbers, each three times at once, and others what is somebody's already.
    const people = Array.from({ length: 20 }, (_, i) => [
      phoneOf(81 + i),
      phoneOf(81 + i),
      phoneOf(81 + i),
      phoneOf(i + 1),
    ]);
    const [done, came] = await Promise.all([
      rehash(database.sql, quiet),
      Promise.all(people.flat().map((each) => register(each))),
    ]);
    expect(done.left).toEqual([]);
    expect(came.filter((each) => each.ok)).toHaveLength(20);
    expect(await database.sql`select from contact where ended_at is null`).toHaveLength(100);

    await startWith(key(2)); // the old key is gone
    expect((await rehash(database.sql, quiet)).done).toBe(0);
    for (let n = 1; n <= 100; n += 1) expect(await findOwner(phoneOf(n))).not.toBeNull();
    expect(await register(phoneOf(100))).toMatchObject({ ok: false, code: 'conflict' });
  }, 60_000);

  it('cut off, it goes on; and no process starts without the old key before it is through', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => register(phoneOf(i + 1))));
    await startWith(`${key(2)},${key(1)}`);
    const cut = () => {
      throw new Error('cut off');
    };
    await expect(rehash(database.sql, cut)).rejects.toThrow('cut off');
    await expect(startWith(key(2))).rejects.toThrow(/LOOKUP_KEY: every key/);
    await expect(startWith(key(1))).rejects.toThrow(/LOOKUP_KEY: every key/);
    await startWith(`${key(2)},${key(1)}`);
    expect((await rehash(database.sql, quiet)).left).toEqual([]);
    await startWith(key(2));
    await expect(startWith(key(1))).rejects.toThrow(/LOOKUP_KEY: the one/);
  });

  it('texts of one number are still one thread, and a repeat is still a repeat', async () => {
    await loadSeogu();
    const first = await text('010-0000-1001', '가로등이 꺼졌어요', 'a');
    await startWith(`${key(2)},${key(1)}`);
    expect(await text('010-0000-1001', '가로등이 꺼졌어요', 'a')).toMatchObject({ value: { duplicate: true } });
    const between = await text('010-0000-1001', '아직 어두워요');
    await rehash(database.sql, quiet);
    const after = await text('010-0000-1001', '오늘도 어두워요');
    expect([first, between, after].map((each) => each.ok && each.value.number)).toEqual(
      Array(3).fill(first.ok && first.value.number),
    );
    expect(await database.sql`select id from phone`).toHaveLength(1);
  });

  it('who signs in by a provider is known again', async () => {
    const claims = { subject: '4711', phone: null, email: null, name: '김민용' } as never;
    const form = await admitSocial('kakao', claims, now);
    await join(form.newcomer ?? '', { name: '김민용', messages: false }, now);
    await startWith(`${key(2)},${key(1)}`);
    const known = await admitSocial('kakao', claims, later);
    expect(known.newcomer).toBeUndefined();
    expect((await rehash(database.sql, quiet)).left).toEqual([]);
    await startWith(key(2));
    expect(await admitSocial('kakao', claims, later)).toEqual(known);
  });

  it('says what keeps the older hash, and is not through until that has ended', async () => {
    const memberId = await register(phoneOf(1));
    const [row] = await database.sql<{ id: number }[]>`select id from contact`;
    await database.sql`insert into contact_change (member_id, contact_id, what, token_hash, at, until)
      values (${memberId.ok ? memberId.value : 0}, ${row?.id ?? 0}, 'added', ${lookupHash(...looked.changeToken('x'))}, ${now.toISOString()}, 'infinity')`;
    await startWith(`${key(2)},${key(1)}`);
    expect((await rehash(database.sql, quiet)).left).toEqual([
      { column: 'contact_change.token_hash', rows: 1, why: 'bare' },
    ]);
    await expect(startWith(key(2))).rejects.toThrow(/LOOKUP_KEY: every key/);
    await database.sql`update contact_change set until = now()`;
    process.env.LOOKUP_KEY = `${key(2)},${key(1)}`;
    expect((await rehash(database.sql, quiet)).left).toEqual([]);
    await startWith(key(2));
  });
});

it('lets a process with the old key write no hash any more, and waits for what it was writing', async () => {
  const old = postgres(`${database.url}?ollim.lookup=${lookupProofs()[0]}`, { max: 2, onnotice: quiet });
  const insert = (on: postgres.Sql | postgres.TransactionSql, n: number) => {
    const hash = lookupHash('phone', phoneOf(n).value, { ...dataKeys(), lookups: [Buffer.alloc(32, 1)] });
    return on`insert into phone (number, lookup) values ('s1.1.x', ${hash})`;
  };
  let registered = false;
  const writing = old.begin(async (tx) => {
    await insert(tx, 1);
    const starting = startWith(`${key(2)},${key(1)}`).then(() => {
      registered = true;
    });
    for (;;) {
      const [waiting] = await database.sql`select from pg_locks where locktype = 'advisory' and not granted`;
      if (waiting) break;
    }
    expect(registered).toBe(false);
    return { starting };
  });
  await (await writing).starting;
  await expect(insert(old, 2)).rejects.toMatchObject({ code: '57P03' });
  expect(await database.sql`select id from phone`).toHaveLength(1);
  await old.end();
  await closeDatabase();
});

it('knows every column that the database guards, and no other', async () => {
  const rows = await database.sql<{ name: string }[]>`
    select event_object_table || '.' || substr(trigger_name, 14) as name from information_schema.triggers
    where trigger_name like 'lookup_fence_%' group by 1`;
  expect(rows.map(({ name }) => name).sort()).toEqual(
    lookupColumns.map((each) => `${each.table}.${each.column}`).sort(),
  );
});
