import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataKey } from '@/db/schema/privacy';
import { sealedColumns } from '@/db/sealed';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { parseKeys } from '../../crypto/keys';
import { requireKnownKeys } from '../../crypto/known-keys';
import { lookupHash, open } from '../../crypto/seal';
import { sealOld } from './seal-old';

let database: TestDatabase;
const now = new Date('2026-11-23T01:00:00Z');
const key = (n: number) => Buffer.alloc(32, n).toString('base64');

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

it('seals what an earlier version left as plain text, goes on where it was cut off, and then lets no plain text in', async () => {
  const { sql } = database;
  for (const table of new Set(sealedColumns.map((each) => each.table)))
    await sql`alter table ${sql(table)} drop constraint ${sql(`${table}_sealed`)}`;
  await sql`insert into phone (number) select '0100000' || lpad(n::text, 4, '0') from generate_series(1, 1200) n`;
  await sql`insert into member (kind, name, legal_name, created_at) values ('resident', '김*용', '김민용', now())`;
  await sql`insert into inbound_delivery (provider, provider_id, fingerprint, round, received_at, payload)
    values ('sms', 'a', repeat('0', 64), 0, now(), '{"from":"01000000007"}')`;
  await sql`alter table phone add constraint phone_sealed check (number like 's1.%' and lookup is not null) not valid`;
  expect(await sealOld(sql)).toBe(1202);
  expect(await sealOld(sql)).toBe(0);

  const [left] = await sql<
    { n: number }[]
  >`select count(*)::int as n from phone where number !~ '^s1\\.1\\.' or lookup is null`;
  expect(left?.n).toBe(0);
  const [found] = await sql<
    { id: string; number: string }[]
  >`select id, number from phone where lookup = ${lookupHash('phone', '01000000007')}`;
  expect(open(found?.number ?? '', 'phone.number')).toBe('01000000007');
  const [delivery] = await sql<{ payload: string }[]>`select payload from inbound_delivery`;
  expect(open(delivery?.payload ?? '', 'inbound_delivery.payload')).toBe('{"from":"01000000007"}');
  const [person] = await sql<{ name: string; legal_name: string }[]>`select name, legal_name from member`;
  expect([person?.name, open(person?.legal_name ?? '', 'member.legal_name')]).toEqual(['김*용', '김민용']);
  await expect(sql`insert into phone (number, lookup) values ('01000009999', repeat('0', 64))`).rejects.toThrow(
    'phone_sealed',
  );
});

it('knows every column that the database lets be filled with nothing but sealed values', async () => {
  const other = await freshDatabase();
  const checks = await other.sql<
    { name: string }[]
  >`select conname as name from pg_constraint where conname like '%\\_sealed'`;
  expect(checks.map((each) => each.name).sort()).toEqual(
    [...new Set(sealedColumns.map((each) => `${each.table}_sealed`))].sort(),
  );
  await other.close();
  database = await freshDatabase();
});

it('refuses to start with other keys than the database was sealed with, and says which to set', async () => {
  const ring = (DATA_KEYS: string, LOOKUP_KEY = key(9)) => parseKeys({ DATA_KEYS, LOOKUP_KEY });
  const start = (keys: ReturnType<typeof ring>) => requireKnownKeys(database.sql, now, keys);
  await start(ring(`1:${key(1)}`));
  await start(ring(`1:${key(1)}`));
  await expect(start(ring(`1:${key(3)}`))).rejects.toThrow(/DATA_KEYS: also the key "1"/);
  await expect(start(ring(`1:${key(1)}`, key(8)))).rejects.toThrow(/LOOKUP_KEY: the one/);
  await start(ring(`2:${key(2)},1:${key(1)}`));
  await expect(start(ring(`1:${key(1)}`))).rejects.toThrow(/the key "2"/);
  expect((await database.db.select().from(dataKey)).map((row) => row.id).sort()).toEqual(['1', '2', 'lookup-key']);
});
