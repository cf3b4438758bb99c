import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rateLimit } from '@/db/schema/rate-limit';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { limitOf, limits } from './limits';
import { type Caller, countTry, forgetOldWindows } from './rate-limit';

const start = new Date('2026-11-23T01:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const secret = 'a secret of thirty-two characters';
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const caller = (memberId: number | null, address: string | null = null): Caller => ({ memberId, address, secret });
const tries = (count: number, action: string, who: Caller, at = start) =>
  Promise.all(Array.from({ length: count }, () => countTry(action, who, at)));
const passed = (results: { ok: boolean }[]) => results.filter((result) => result.ok).length;

describe('limits', () => {
  it('counts every try of 200 at once, and lets in exactly as many as it says', async () => {
    const results = await tries(200, 'comment.write', caller(1));
    expect(passed(results)).toBe(limits.comment.person);
    const [row] = await database.db.select().from(rateLimit);
    expect(row).toMatchObject({ bucket: 'comment:p:1', count: 200 });
  });

  it('says when to come again, and lets one in then', async () => {
    const at = later(100);
    expect(await countTry('comment.write', caller(1), at)).toEqual({
      ok: false,
      code: 'too_many',
      detail: { seconds: limits.comment.seconds - 100 },
    });
    expect((await countTry('comment.write', caller(1), later(limits.comment.seconds))).ok).toBe(true);
  });

  it('counts each person and each kind of thing apart', async () => {
    expect((await countTry('comment.write', caller(2), start)).ok).toBe(true);
    expect((await countTry('proposal.submit', caller(1), start)).ok).toBe(true);
  });

  it('does not stop fifty people behind one address who each write ten comments', async () => {
    const all = Array.from({ length: 50 }, (_, n) => tries(10, 'comment.write', caller(100 + n, '203.0.113.7')));
    expect(passed((await Promise.all(all)).flat())).toBe(500);
  });

  it('stops one address with many names, and one household with many IPv6 addresses', async () => {
    const many = limits.sign_in.address + 1;
    expect(passed(await tries(many, 'session.sign_in', caller(null, '203.0.113.8')))).toBe(limits.sign_in.address);
    const home = Array.from({ length: many }, (_, n) =>
      countTry('session.sign_in', caller(null, `2001:db8:0:1::${n.toString(16)}`), start),
    );
    expect(passed(await Promise.all(home))).toBe(limits.sign_in.address);
    expect((await countTry('session.sign_in', caller(null, '2001:db8:0:2::1'), start)).ok).toBe(true);
  });

  it('keeps no address that can be read, and nothing for longer than hours', async () => {
    const rows = await database.db.select().from(rateLimit);
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|2001:db8/);
    await forgetOldWindows(later(5 * 3600));
    expect(await database.db.$count(rateLimit)).toBe(0);
  });

  it.each(
    Object.values(limits).flatMap(({ actions, usual }) =>
      actions[0] && usual > 0 && usual <= 10 ? [[actions[0], usual] as const] : [],
    ),
  )('lets fifty people behind one address do %s as often as busy people do', async (action, usual) => {
    const all = Array.from({ length: 50 }, (_, n) =>
      tries(usual, action, caller(500 + n, '198.51.100.9'), later(7200)),
    );
    expect(passed((await Promise.all(all)).flat())).toBe(50 * usual);
  });

  it('gives an address room for fifty busy people, and at least ten times what one person has', () => {
    for (const limit of Object.values(limits)) expect(limit.address).toBeGreaterThanOrEqual(limit.person * 10);
    for (const limit of Object.values(limits)) expect(limit.address).toBeGreaterThanOrEqual(limit.usual * 50);
    for (const limit of Object.values(limits)) expect(limit.person).toBeGreaterThanOrEqual(limit.usual);
    expect(limitOf('complaint.submit')).toBe('file');
    expect(limitOf('agenda.decide')).toBe('other');
  });
});
