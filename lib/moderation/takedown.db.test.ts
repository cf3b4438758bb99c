import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaint } from '@/db/schema/complaint';
import { takedown } from '@/db/schema/moderation';
import { proposal } from '@/db/schema/proposal';
import { ledger, subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must, publishedProposal } from '@/db/testing-rise';
import { dongs } from '@/db/testing-world';
import { writeComment } from '@/lib/comment/mutations/write';
import { listComments } from '@/lib/comment/queries';
import { createComplaint } from '@/lib/complaint/mutations';
import { answerComplaint } from '@/lib/complaint/mutations/answer';
import { startComplaint } from '@/lib/complaint/mutations/desk';
import { listAnswers } from '@/lib/complaint/queries';
import { listFound } from '@/lib/insight/queries-search';
import type { Actor, Resident } from '@/lib/platform/actor';
import { listEntries } from '@/lib/platform/ledger/queries';
import { verifyLines } from '@/lib/platform/ledger/verify';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { askTakedown, endTakedown, objectTakedown, settleTakedown } from './mutations/takedown';
import { endDueTakedowns } from './mutations/takedown-due';
import { countTakedowns, getReceipt, listTakedowns, listTakedownsOf, receiptHash } from './queries/takedown';
import { getTarget } from './queries/target';

const now = new Date('2026-11-23T01:00:00Z');
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);
let database: TestDatabase;
let cast: Cast;
beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(now, 3);
});
afterAll(() => database.close());

const author = () => cast.authors[0] as Resident;
const desk = () => cast.desks[dongs.yang3] as Actor;
const visitor: Actor = { kind: 'visitor' };
const as = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, at = now) => transact(actor, at, run);
const claim = '제 이름과 가게를 적어 놓았습니다. 사실이 아닙니다.';
const secretOf = (n: number) => n.toString(16).padStart(32, '0');
let asked = 0;

async function ask(number: string, commentId: number | null = null, email: string | null = null, part?: 'answer') {
  const target = await getTarget(number, commentId, part);
  if (!target) throw new Error('nothing to take down');
  asked += 1;
  const secret = secretOf(asked);
  const words = {
    number,
    comment: commentId,
    receipt: secret,
    ground: 'defamation' as const,
    asker: 'self' as const,
    claim,
    email,
  };
  const { id } = await must(as(visitor, (work) => askTakedown(work, words, target, receiptHash(secret))));
  return { id, secret, words, target };
}
const hide = (id: number, by: Actor = desk(), at = now) =>
  as(
    by,
    (work) =>
      settleTakedown(work, { id, outcome: 'hide', days: 30, reason: '사실인지 가리기 어려워 임시로 가립니다.' }),
    at,
  );
const stored = async (number: string) => {
  const [row] = await database.db
    .select({ proposal })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(eq(subject.number, number));
  if (!row) throw new Error('gone');
  return row.proposal;
};

describe('a takedown', () => {
  it('hides the words everywhere at once, keeps them sealed, and gives them back', async () => {
    const number = await publishedProposal(cast, author(), dongs.yang3);
    const before = await stored(number);
    const { id, secret, words, target } = await ask(number, null, 'hurt@example.com');
    expect((await stored(number)).title).toBe('골목에 그늘막을');
    const again = await must(as(visitor, (work) => askTakedown(work, words, target, receiptHash(secret))));
    expect(again.id).toBe(0);
    expect(await database.db.$count(takedown)).toBe(1);
    expect(await getReceipt(secret)).toMatchObject({ state: 'asked', number });
    const raw = await database.sql`select * from takedown`;
    expect(JSON.stringify(raw)).not.toMatch(/가게|hurt@|그늘막/);

    const both = await Promise.all([hide(id), hide(id, cast.hub)]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    const down = await stored(number);
    expect(JSON.stringify(down)).not.toContain('그늘막');
    expect((await listFound('그늘막')).found).toEqual([]);
    expect(await getTarget(number, null)).toBeNull();
    expect(await listTakedownsOf(author().memberId)).toMatchObject([
      { state: 'hidden', text: expect.stringContaining('그늘막') },
    ]);
    expect((await listTakedowns([dongs.yang3]))[0]).toMatchObject({ claim, text: expect.stringContaining('그늘막') });
    expect(await listTakedowns([dongs.dongcheon])).toEqual([]);

    const object = () => as(author(), (work) => objectTakedown(work, { id, reason: '모두 사실입니다.' }));
    expect((await Promise.all([object(), object()])).map((result) => result.ok).sort()).toEqual([false, true]);
    const hider = both[0]?.ok ? desk() : cast.hub;
    const end = (by: Actor, outcome: 'restore' | 'remove', reason: string | null) =>
      as(by, (work) => endTakedown(work, { id, outcome, reason }));
    expect(await end(hider, 'restore', '이의를 받아들입니다.')).toMatchObject({ code: 'other_officer' });
    expect(JSON.stringify(await stored(number))).not.toContain('그늘막');
    await must(end(cast.planner, 'restore', '이의를 받아들입니다.'));
    const { title, problem, improvement, effect } = await stored(number);
    expect({ title, problem, improvement, effect }).toEqual({
      title: before.title,
      problem: before.problem,
      improvement: before.improvement,
      effect: before.effect,
    });
    expect(await getReceipt(secret)).toMatchObject({
      state: 'restored',
      endReason: '이의를 받아들입니다.',
      objection: null,
    });
    const letters = await database.sql`select key from outbound_mail order by key`;
    expect(letters.map((letter) => letter.key)).toEqual([`takedown:${id}:hide`, `takedown:${id}:restore`]);
  });

  it('ends by itself on its day, when nobody decided otherwise', async () => {
    const number = await publishedProposal(cast, author(), dongs.yang3);
    const { id } = await ask(number);
    expect(
      await as(desk(), (work) =>
        settleTakedown(work, { id, outcome: 'hide', days: 31, reason: '가립니다. 살펴보겠습니다.' }),
      ),
    ).toMatchObject({ field: 'days' });
    await must(hide(id));
    expect(await endDueTakedowns(daysLater(29))).toBe(0);
    expect(
      (await Promise.all([endDueTakedowns(daysLater(30)), endDueTakedowns(daysLater(30))])).reduce((a, b) => a + b),
    ).toBe(1);
    expect((await stored(number)).takenDownAt).toBeNull();
    expect((await stored(number)).title).toBe('골목에 그늘막을');
  });

  it('removes for good with a reason and by another officer; the words are destroyed a year later', async () => {
    const number = await publishedProposal(cast, author(), dongs.yang3);
    const { id } = await ask(number);
    await must(hide(id));
    const remove = (by: Actor, reason: string | null) =>
      as(by, (work) => endTakedown(work, { id, outcome: 'remove', reason }));
    expect(await remove(desk(), '사실이 아닙니다.')).toMatchObject({ code: 'other_officer' });
    expect(await remove(cast.planner, null)).toMatchObject({ code: 'reason_required' });
    expect((await stored(number)).title).toContain('임시로');
    await must(remove(cast.planner, '법원이 사실이 아니라고 보았습니다.'));
    expect((await stored(number)).title).toContain('지운');
    await endDueTakedowns(daysLater(60));
    expect((await stored(number)).title).toContain('지운');
    await endDueTakedowns(daysLater(366));
    const [row] = await database.db.select().from(takedown).where(eq(takedown.id, id));
    expect(row).toMatchObject({ state: 'removed', original: null });
  });

  it('of one comment leaves the rest as it is', async () => {
    const number = await publishedProposal(cast, author(), dongs.yang3);
    const { id: comment } = await must(
      as(cast.supporters[0] as Resident, (work) =>
        writeComment(work, { number, text: '그 가게 주인은 나쁜 사람입니다' }),
      ),
    );
    const { id } = await ask(number, comment);
    await must(hide(id));
    const row = await stored(number);
    expect([row.takenDownAt, row.commentCount]).toEqual([null, 0]);
    expect(await listComments(row.id, null)).toMatchObject([{ gone: 'taken_down', text: null }]);
    await must(as(cast.planner, (work) => endTakedown(work, { id, outcome: 'restore', reason: null })));
    expect(await listComments(row.id, null)).toMatchObject([{ gone: null, text: '그 가게 주인은 나쁜 사람입니다' }]);
    expect((await stored(number)).commentCount).toBe(1);
  });

  it('of a public complaint takes its words, its place and its files; of what the office answered, the answer alone', async () => {
    const filed = await must(
      as(author(), (work) =>
        createComplaint(work, {
          authorId: author().memberId,
          dongCode: dongs.yang3,
          kind: 'everyday',
          title: '옆 가게의 소음',
          text: '김 사장네 가게가 밤마다 시끄럽습니다.',
          visibility: 'public',
        }),
      ),
    );
    const { number } = filed;
    await must(as(desk(), (work) => startComplaint(work, { number })));
    const words = '김 사장에게 두 번 말했습니다.';
    await must(as(desk(), (work) => answerComplaint(work, { number, via: 'written', text: words })));
    const read = async () => {
      const [row] = await database.db.select().from(complaint).where(eq(complaint.id, filed.id));
      return [row?.title, row?.text, ...(await listAnswers([filed.id])).map(({ text }) => text)].join(' ');
    };

    const first = await ask(number);
    expect(first.target.kind).toBe('complaint');
    await must(hide(first.id, cast.planner));
    expect(await read()).not.toContain('시끄럽습니다');
    expect(await read()).toContain(words);
    expect(await getTarget(number, null)).toBeNull();

    const target = await getTarget(number, null, 'answer');
    expect(target).toMatchObject({ kind: 'answer', text: words });
    const second = await ask(number, null, null, 'answer');
    // Whoever wrote the answer decides nothing about it, and may object like anybody whose words are hidden.
    expect(await hide(second.id, desk())).toMatchObject({ ok: false });
    await must(hide(second.id, cast.hub));
    expect(await read()).not.toMatch(/김 사장/);
    expect(await getTarget(number, null, 'answer')).toBeNull();
    const [own] = await listTakedownsOf(target?.authorId ?? 0);
    expect(own).toMatchObject({ kind: 'answer', text: words });
    await must(as(desk(), (work) => objectTakedown(work, { id: second.id, reason: '사실을 적었습니다.' })));
    for (const { id } of [first, second])
      await must(as(cast.planner, (work) => endTakedown(work, { id, outcome: 'restore', reason: '확인했습니다.' })));
    expect(await read()).toBe(`옆 가게의 소음 김 사장네 가게가 밤마다 시끄럽습니다. ${words}`);
    expect(await getTarget(number, null, 'answer')).toMatchObject({ text: words });
  });

  it('is counted in public, and the ledger holds whatever was hidden', async () => {
    const { rows } = await countTakedowns(daysLater(-365));
    expect(rows).toMatchObject([{ ground: 'defamation', asked: 6, restored: 5, removed: 1, objected: 2 }]);
    const steps = await database.db
      .select({ step: ledger.step })
      .from(ledger)
      .where(sql`${ledger.step} like 'takedown.%'`)
      .orderBy(ledger.seq);
    expect(steps.map(({ step }) => step).sort()).toEqual([
      ...Array.from({ length: 6 }, () => 'takedown.hide'),
      'takedown.remove',
      ...Array.from({ length: 5 }, () => 'takedown.restore'),
    ]);
    const entries = await listEntries(0, 1000);
    expect(await verifyLines(entries.map((entry) => JSON.stringify(entry)))).toMatchObject({
      ok: true,
      entries: entries.length,
    });
    const reasons =
      await database.sql`select count(*)::int as n from event where public and type like 'takedown.%' and reason is not null`;
    expect(reasons).toEqual([{ n: 0 }]);
  });
});
