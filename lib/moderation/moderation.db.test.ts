import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comment } from '@/db/schema/comment';
import { measure } from '@/db/schema/moderation';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must, publishedProposal } from '@/db/testing-rise';
import { dongs } from '@/db/testing-world';
import { moderateComment, reportComment } from '@/lib/comment/mutations/moderate';
import { editComment, writeComment } from '@/lib/comment/mutations/write';
import { listComments, listReported } from '@/lib/comment/queries';
import { tellOf } from '@/lib/notification/mutations';
import type { Actor, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { appealMeasure, judgeMeasure } from './mutations/appeal';
import { muteWriter, unmuteWriter } from './mutations/mute';
import { getSuspension, listMeasures, listMeasuresOf, listMuted } from './queries';

const now = new Date('2026-11-23T01:00:00Z');
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);
let database: TestDatabase;
let cast: Cast;
let number: string;
beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(now, 6);
  number = await publishedProposal(cast, person(0), dongs.yang3);
});
afterAll(() => database.close());

const person = (n: number): Resident => cast.supporters[n] as Resident;
const desk = () => cast.desks[dongs.yang3] as Actor;
const as = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>, at = now) => transact(actor, at, run);
const say = (n: number, text: string) => must(as(person(n), (work) => writeComment(work, { number, text })));
const hide = (id: number, suspend: number | null = null, by = desk(), at = now) =>
  as(by, (work) => moderateComment(work, { id, outcome: 'hidden', reason: '이웃을 깎아내립니다.', suspend }), at);
const caseOf = async () => {
  const [row] = await database.db
    .select({ id: proposal.id, count: proposal.commentCount })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(eq(subject.number, number));
  return row ?? { id: 0, count: -1 };
};
const shownTo = async (id: number, reader: number | null) =>
  (await listComments((await caseOf()).id, reader)).find((row) => row.id === id) ?? null;
const measureOn = async (commentId: number) => {
  const [row] = await database.db.select().from(measure).where(eq(measure.commentId, commentId));
  return row?.id ?? 0;
};
const told = async () => {
  const events = await database.sql<{ id: number }[]>`select id::int from event order by id`;
  for (const { id } of events) await tellOf(id, now);
  const rows = await database.sql<
    { who: number; type: string }[]
  >`select n.member_id::int as who, e.type from notification n join event e on e.id = n.event_id`;
  return rows.map(({ who, type }) => `${who} ${type}`);
};

describe('a hidden comment', () => {
  it('is objected to once, answered by another officer, and there again when the measure is lifted', async () => {
    const { id } = await say(1, '나쁜 말입니다');
    const count = (await caseOf()).count;
    await must(as(person(2), (work) => reportComment(work, { id, reason: 'insult' })));
    await must(as(cast.planner, (work) => reportComment(work, { id, reason: 'illegal' })));
    await must(hide(id));
    expect((await caseOf()).count).toBe(count - 1);
    const m = await measureOn(id);
    const appeal = (who: Resident) => as(who, (work) => appealMeasure(work, { id: m, reason: '인용한 것입니다.' }));
    expect(await appeal(person(2))).toMatchObject({ code: 'not_found' });
    const twice = await Promise.all([appeal(person(1)), appeal(person(1))]);
    expect(twice.map((result) => (result.ok ? 'ok' : result.code)).sort()).toEqual(['appeal_once', 'ok']);
    const judge = (by: Actor, outcome: 'uphold' | 'lift') =>
      as(by, (work) => judgeMeasure(work, { id: m, outcome, reason: '인용임을 확인했습니다.' }));
    expect(await judge(desk(), 'lift')).toMatchObject({ code: 'other_officer' });
    expect(await shownTo(id, null)).toMatchObject({ gone: 'hidden', text: null });
    const both = await Promise.all([judge(cast.hub, 'lift'), judge(cast.planner, 'uphold')]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    const lifted = both[0]?.ok === true;
    expect(await shownTo(id, null)).toMatchObject(lifted ? { gone: null, text: '나쁜 말입니다' } : { gone: 'hidden' });
    expect((await caseOf()).count).toBe(lifted ? count : count - 1);
    expect(await listMeasuresOf(person(1).memberId)).toMatchObject([
      { id: m, appeal: '인용한 것입니다.', judgement: '인용임을 확인했습니다.', text: '나쁜 말입니다' },
    ]);
    const heard = await told();
    expect(heard).toContain(`${person(2).memberId} comment.report_hidden`);
    expect(heard).toContain(`${cast.planner.memberId} comment.report_hidden`);
    expect(heard).toContain(`${person(1).memberId} comment.hide`);
    expect(heard).toContain(`${person(1).memberId} moderation.${lifted ? 'lift' : 'uphold'}`);
    expect(heard).toContain(`${cast.hub.memberId} moderation.appeal`);
  });

  it('can be hidden again after it was lifted, which is a new measure', async () => {
    const { id } = await say(1, '또 다른 말입니다');
    await must(hide(id));
    const m = await measureOn(id);
    await must(as(desk(), (work) => judgeMeasure(work, { id: m, outcome: 'lift', reason: '잘못 눌렀습니다.' })));
    expect(await shownTo(id, null)).toMatchObject({ gone: null });
    await must(hide(id));
    expect(await database.db.$count(measure, eq(measure.commentId, id))).toBe(2);
    expect((await listMeasures([dongs.yang3])).length).toBeGreaterThan(2);
    expect(await listMeasures([dongs.dongcheon])).toEqual([]);
  });
});

describe('a suspension', () => {
  it('stops public writing until its end, grows grade by grade, and ends when it is lifted', async () => {
    const [one, two, three] = [
      await say(3, '첫째 글입니다'),
      await say(3, '둘째 글입니다'),
      await say(3, '셋째 글입니다'),
    ];
    expect(await hide(one.id, 7)).toMatchObject({ code: 'suspension_too_long', field: 'suspend' });
    expect(await shownTo(one.id, null)).toMatchObject({ gone: null });
    const race = await Promise.all([hide(one.id, 3), hide(two.id, 3, cast.hub)]);
    expect(race.filter((result) => result.ok)).toHaveLength(1);
    expect(await getSuspension(person(3).memberId, now)).toMatchObject({ until: daysLater(3), mayAppeal: true });
    const write = (at: Date) => as(person(3), (work) => writeComment(work, { number, text: '다시 쓰는 글입니다' }), at);
    expect(await write(daysLater(2.9))).toMatchObject({ code: 'writing_suspended' });
    expect(await as(person(3), (work) => editComment(work, { id: three.id, text: '고친 글입니다' }))).toMatchObject({
      code: 'writing_suspended',
    });
    expect((await write(daysLater(3.1))).ok).toBe(true);
    await must(hide(three.id, 7, desk(), daysLater(4)));
    const [row] = await database.sql<
      { id: number }[]
    >`select id::int from measure where kind = 'writing_suspended' and member_id = ${person(3).memberId} order by id desc limit 1`;
    await must(
      as(person(3), (work) => appealMeasure(work, { id: row?.id ?? 0, reason: '제가 쓰지 않았습니다.' }), daysLater(4)),
    );
    await must(
      as(
        cast.hub,
        (work) => judgeMeasure(work, { id: row?.id ?? 0, outcome: 'lift', reason: '확인했습니다.' }),
        daysLater(5),
      ),
    );
    expect(await getSuspension(person(3).memberId, daysLater(5))).toBeNull();
    expect((await write(daysLater(5))).ok).toBe(true);
  });
});

describe('what looks like advertising', () => {
  it('waits for an officer, is there for its writer only, and counts when it is shown', async () => {
    const before = (await caseOf()).count;
    const { id, held } = await say(4, '대출 상담 카톡 아이디: loan777');
    expect([held, (await caseOf()).count]).toEqual([true, before]);
    expect(await shownTo(id, null)).toBeNull();
    expect(await shownTo(id, person(4).memberId)).toMatchObject({
      gone: 'held',
      heldFor: ['contact'],
      text: '대출 상담 카톡 아이디: loan777',
    });
    expect((await listReported([dongs.yang3])).find((row) => row.id === id)).toMatchObject({
      held: true,
      heldFor: ['contact'],
      reasons: [],
    });
    await must(as(desk(), (work) => moderateComment(work, { id, outcome: 'kept', reason: null })));
    expect((await caseOf()).count).toBe(before + 1);
    expect(await shownTo(id, null)).toMatchObject({ gone: null });
  });

  it('the same words for the third time in a day wait, whoever writes them', async () => {
    const words = '모두 이 제안에 공감을 눌러 주시기 바랍니다';
    expect((await say(4, words)).held).toBe(false);
    expect((await say(5, `${words}!!`)).held).toBe(false);
    const third = await say(1, words);
    expect(third.held).toBe(true);
    expect(
      await must(as(person(1), (work) => editComment(work, { id: third.id, text: '다른 이야기를 하겠습니다' }))),
    ).toMatchObject({ held: false });
    expect(await database.db.$count(comment, eq(comment.id, third.id))).toBe(1);
  });
});

describe('folding someone away', () => {
  it('is for this reader only, once, and can be undone', async () => {
    const { id } = await say(2, '길게 이어지는 이야기입니다');
    const mute = () => as(person(5), (work) => muteWriter(work, id));
    await Promise.all([mute(), mute()]);
    expect(await shownTo(id, person(5).memberId)).toMatchObject({ muted: true });
    expect(await shownTo(id, person(4).memberId)).toMatchObject({ muted: false });
    expect(await as(person(2), (work) => muteWriter(work, id))).toMatchObject({ code: 'own_comment' });
    const [row] = await listMuted(person(5).memberId);
    expect(await listMuted(person(5).memberId)).toHaveLength(1);
    await as(person(4), (work) => unmuteWriter(work, row?.id ?? 0));
    expect(await listMuted(person(5).memberId)).toHaveLength(1);
    await must(as(person(5), (work) => unmuteWriter(work, row?.id ?? 0)));
    expect(await shownTo(id, person(5).memberId)).toMatchObject({ muted: false });
  });
});
