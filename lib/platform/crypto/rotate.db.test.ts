import type postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { parseKeys } from './keys';
import { requireKnownKeys } from './known-keys';
import { type Progress, rotateKeys } from './rotate';
import { keyIdOf, lookupHash, open, seal } from './seal';

let database: TestDatabase;
const key = (n: number) => Buffer.alloc(32, n).toString('base64');
const ring = (DATA_KEYS: string) => parseKeys({ DATA_KEYS, LOOKUP_KEY: key(9) });
const old = ring(`1:${key(1)}`);
const both = ring(`2:${key(2)},1:${key(1)}`);
const fresh = ring(`2:${key(2)}`);
const now = new Date('2026-11-23T01:00:00Z');

beforeAll(async () => {
  database = await freshDatabase();
  await requireKnownKeys(database.sql, now, old);
  await insert(1, 900, old);
});
afterAll(() => database.close());

const numberOf = (n: number) => `0100000${String(n).padStart(4, '0')}`;

async function insert(from: number, to: number, keys: typeof old): Promise<void> {
  const rows = Array.from({ length: to - from + 1 }, (_, i) => ({
    number: seal(numberOf(from + i), 'phone.number', keys),
    lookup: lookupHash('phone', numberOf(from + i), keys),
  }));
  await database.sql`insert into phone ${database.sql(rows)}`;
}

const phones = () => database.sql<{ id: string; number: string; lookup: string }[]>`select * from phone order by id`;

/** As a process of the portal writes that has both keys, and one that was not started anew yet. */
async function writeMeanwhile(sql: postgres.Sql): Promise<void> {
  for (let n = 901; n <= 960; n += 1) await insert(n, n, n % 2 ? both : old);
  for (const { id, number } of (await phones()).slice(0, 60))
    await sql`update phone set number = ${seal(open(number, 'phone.number', both), 'phone.number', both)}, blocked_at = now() where id = ${id}`;
}

it('goes on where it was cut off, loses nothing that is written meanwhile, and leaves nothing of the old key', async () => {
  const { sql } = database;
  await requireKnownKeys(sql, now, both);
  const stopped = rotateKeys(
    sql,
    ({ done }) => {
      if (done >= 400) throw new Error('cut off');
    },
    both,
  );
  await expect(stopped).rejects.toThrow('cut off');
  expect((await phones()).filter(({ number }) => keyIdOf(number) === '1')).toHaveLength(500);

  const told: Progress[] = [];
  const [total] = await Promise.all([rotateKeys(sql, (progress) => told.push(progress), both), writeMeanwhile(sql)]);
  expect(total).toBeGreaterThan(300);
  expect(told.at(-1)).toMatchObject({ column: 'phone.number' });
  await rotateKeys(sql, () => undefined, both); // what the process with the old key wrote last

  const all = await phones();
  expect(all).toHaveLength(960);
  for (const [place, { number, lookup }] of all.entries()) {
    expect(open(number, 'phone.number', fresh)).toBe(numberOf(place + 1));
    expect(lookup).toBe(lookupHash('phone', numberOf(place + 1), fresh));
  }
  await requireKnownKeys(sql, now, fresh);
  expect(await rotateKeys(sql, () => undefined, fresh)).toBe(0);
});

it('stops at what it cannot open, and changes nothing of it', async () => {
  const { sql } = database;
  await insert(990, 990, ring(`3:${key(3)}`));
  await expect(rotateKeys(sql, () => undefined, fresh)).rejects.toThrow('"3"');
  expect((await phones()).some(({ number }) => keyIdOf(number) === '3')).toBe(true);
});
