import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '@/db/client';
import { district } from '@/db/schema/district';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { emptyDistrict, loadFirst } from './demo';

const now = new Date('2026-11-23T09:00:00+09:00');
let test: TestDatabase;

beforeEach(async () => {
  test = await freshDatabase();
});
afterEach(() => test.close());

/** Puts one district in, in a transaction as the real seed does, and fails at its end when it is told to. */
const seedOf =
  (code: string, cut = false) =>
  (db: Db) =>
    db.transaction(async (tx) => {
      await tx.insert(district).values({ code, nameKo: 'x', nameEn: 'x', validFrom: '2020-01-01' });
      if (cut) throw new Error('cut off');
    });

const codes = async () =>
  (await test.sql<{ code: string }[]>`select code from district order by code`).map((d) => d.code);

describe('the first district', () => {
  it('fills an empty database, once', async () => {
    expect(await loadFirst(test.url, now, seedOf('1000000000'))).toBe(true);
    expect(await loadFirst(test.url, now, seedOf('2000000000'))).toBe(false);
    expect(await codes()).toEqual(['1000000000']);
  });

  it('is loaded after an attempt that was cut off', async () => {
    await expect(loadFirst(test.url, now, seedOf('1000000000', true))).rejects.toThrow('cut off');
    expect(await loadFirst(test.url, now, seedOf('2000000000'))).toBe(true);
    expect(await codes()).toEqual(['2000000000']);
  });

  it('is loaded by one of two copies that start at once', async () => {
    const both = await Promise.all([1, 2].map((n) => loadFirst(test.url, now, seedOf(`${n}000000000`))));
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await codes()).toHaveLength(1);
  });

  it('is places and offices without anybody where there is no demo', async () => {
    expect(await loadFirst(test.url, now, emptyDistrict('db/seed/districts/seogu.json'))).toBe(true);
    const [found] = await test.sql<
      { dongs: number; people: number; cases: number }[]
    >`select (select count(*) from dong)::int as dongs, (select count(*) from member)::int as people, (select count(*) from subject)::int as cases`;
    expect(found).toEqual({ dongs: 18, people: 0, cases: 0 });
  });
});
