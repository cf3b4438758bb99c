import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaItem, agendaProposal, opinion } from '@/db/schema/agenda';
import { comment } from '@/db/schema/comment';
import { complaint } from '@/db/schema/complaint';
import { zone } from '@/db/schema/district';
import { notification } from '@/db/schema/notification';
import type { People } from '@/db/seed/people';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { only, peopledDistrict, putProposal, putStep, putSubject } from '@/db/testing-steps';
import { tellOf } from './mutations';

const dong = { dongcheon: '2914084000', nongseong2: '2914066000', yang3: '2914059000' };
const now = new Date('2026-11-23T10:00:00+09:00');
let database: TestDatabase;
let people: People;

beforeAll(async () => {
  database = await freshDatabase();
  people = await peopledDistrict(200, now);
  // One officer a dong: the colleague who checks a dong's brand is away.
  await database.sql`delete from assignment where member_id in (select id from member where demo_key = 'dong-3')`;
});
afterAll(() => database.close());

const resident = (i: number) => people.residents[i]?.id ?? 0;
const fileProposal = (author: number, dongCode: string, supporters: number[] = [], mergedInto?: number) =>
  putProposal({ author, dong: dongCode, supporters, mergedInto }, now);
const step = (subjectId: number, type: string, more = {}) => putStep(subjectId, type, now, more);

async function toldOf(eventId: number): Promise<Record<string, number[]>> {
  const rows = await database.db.select().from(notification).where(eq(notification.eventId, eventId));
  return Object.fromEntries(
    ['author', 'supporter', 'commenter', 'next_desk', 'hub', 'department', 'planner', 'second_person'].flatMap(
      (tie) => {
        const members = rows
          .filter((r) => r.because === tie)
          .map((r) => r.memberId)
          .sort((a, b) => a - b);
        return members.length > 0 ? [[tie, members]] : [];
      },
    ),
  );
}

const tell = async (eventId: number) => {
  await tellOf(eventId, now);
  return toldOf(eventId);
};

describe('a step of a proposal', () => {
  it('that is new is told to the desk of its dong alone', async () => {
    const id = await fileProposal(resident(0), dong.yang3);
    expect(await tell(await step(id, 'proposal.submit', { public: false }))).toEqual({
      next_desk: [people.dongOfficers.yang3],
    });
  });

  it('that publishes it is told to its author and to the hub of that day', async () => {
    const id = await fileProposal(resident(0), dong.nongseong2);
    expect(await tell(await step(id, 'proposal.publish'))).toEqual({
      author: [resident(0)],
      hub: [people.dongOfficers.dongcheon],
    });
    const before = await step(id, 'proposal.publish', { at: new Date('2023-08-22T10:00:00+09:00') });
    expect(await tell(before)).toEqual({ author: [resident(0)], hub: [people.dongOfficers.chipyeong] });
  });

  it('that decides it reaches author, supporters and commenters, each person once by the closest tie', async () => {
    const id = await fileProposal(resident(0), dong.nongseong2, [resident(1), resident(2)]);
    await database.db.insert(comment).values([
      { subjectId: id, authorId: resident(2), text: '좋습니다', createdAt: now },
      { subjectId: id, authorId: resident(3), text: '찬성합니다', createdAt: now },
      { subjectId: id, authorId: resident(0), text: '고맙습니다', createdAt: now },
      { subjectId: id, authorId: resident(4), text: '거둔 말', createdAt: now, withdrawnAt: now },
    ]);
    const decided = await step(id, 'proposal.adopt', { actorKind: 'officer', memberId: people.planners[0] });
    expect(await tell(decided)).toEqual({
      author: [resident(0)],
      supporter: [resident(1), resident(2)],
      commenter: [resident(3)],
      next_desk: [people.dongOfficers.nongseong2],
    });
  });

  it('also reaches those who wrote and supported what was merged into it, however deep', async () => {
    const top = await fileProposal(resident(10), dong.dongcheon, [resident(11)]);
    const middle = await fileProposal(resident(12), dong.dongcheon, [resident(13), resident(11)], top);
    await fileProposal(resident(14), dong.dongcheon, [resident(15)], middle);
    expect(await tell(await step(top, 'proposal.raise'))).toEqual({
      author: [resident(10), resident(12), resident(14)],
      supporter: [resident(11), resident(13), resident(15)],
    });
  });

  it('is not told to who took it, and a step that is not public to no supporter', async () => {
    const id = await fileProposal(resident(0), dong.yang3, [resident(1)]);
    const officer = people.dongOfficers.yang3;
    expect(await tell(await step(id, 'proposal.withdraw', { actorKind: 'officer', memberId: officer }))).toEqual({
      supporter: [resident(1)],
      hub: [people.dongOfficers.pungam],
    });
    expect(await tell(await step(id, 'proposal.withdraw', { public: false }))).not.toHaveProperty('supporter');
    expect(await tell(await step(id, 'proposal.return', { public: false }))).toEqual({ author: [resident(0)] });
  });

  it('is told once, however often and in parallel the worker tries', async () => {
    const id = await fileProposal(
      resident(0),
      dong.yang3,
      people.residents.slice(1, 150).map((r) => r.id),
    );
    const eventId = await step(id, 'proposal.gather');
    const counts = await Promise.all(Array.from({ length: 8 }, () => tellOf(eventId, now)));
    expect(counts.reduce((a, b) => a + b, 0)).toBe(150);
    expect(await tellOf(eventId, now)).toBe(0);
  });

  it('that nobody knows, or that is not there, tells nobody', async () => {
    const id = await fileProposal(resident(0), dong.yang3);
    expect(await tell(await step(id, 'proposal.unheard_of'))).toEqual({});
    expect(await tellOf(999_999, now)).toBe(0);
  });
});

describe('a step of an agenda item', () => {
  it('goes to the hub, the departments asked and the planners; a prepared decision to the other planner only', async () => {
    const growing = only(await database.db.select().from(zone).where(eq(zone.slug, 'growing')));
    const { id } = await putSubject('agenda_item', now);
    const by = people.dongOfficers.dongcheon ?? 0;
    await database.db.insert(agendaItem).values({
      id,
      zoneId: growing.id,
      hubDong: dong.dongcheon,
      title: '의제',
      summary: '요약',
      why: '까닭',
      state: 'reviewing',
      createdBy: by,
      createdAt: now,
      changedAt: now,
    });
    const held = await fileProposal(resident(20), dong.nongseong2, [resident(21)]);
    await database.db
      .insert(agendaProposal)
      .values({ agendaItemId: id, proposalId: held, gatheredAt: now, gatheredBy: by });
    const [planner = 0, other = 0] = people.planners;
    const [library, parks] =
      await database.sql`select id::int from department where slug in ('library', 'parks') order by slug`;
    await database.db.insert(opinion).values({
      agendaItemId: id,
      departmentId: library?.id,
      question: '가능합니까',
      askedBy: planner,
      askedAt: now,
      dueAt: now,
    });

    expect(await tell(await step(id, 'agenda.submit'))).toEqual({ planner: [planner, other] });
    expect(await tell(await step(id, 'agenda.ask_opinion', { data: { department: parks?.id } }))).toEqual({
      department: [people.departmentOfficers.parks, people.departmentHeads.parks],
    });
    expect(
      await tell(await step(id, 'agenda.prepare_decision', { public: false, memberId: planner, actorKind: 'officer' })),
    ).toEqual({ second_person: [other] });
    expect(await tell(await step(id, 'agenda.decide'))).toEqual({
      hub: [by],
      department: [people.departmentOfficers.library, people.departmentHeads.library],
    });
    expect(await tell(await step(held, 'proposal.adopt'))).toMatchObject({
      author: [resident(20)],
      supporter: [resident(21)],
    });
  });
});

describe('a step of a complaint', () => {
  it('goes to its author and to the desk that has it', async () => {
    const { id } = await putSubject('complaint', now);
    await database.db.insert(complaint).values({
      id,
      authorId: resident(30),
      dongCode: dong.yang3,
      kind: 'everyday',
      title: '민원',
      text: '내용',
      visibility: 'private',
      state: 'received',
      receivedAt: now,
      changedAt: now,
    });
    expect(await tell(await step(id, 'complaint.submit', { public: false }))).toEqual({
      next_desk: [people.dongOfficers.yang3],
    });
    await database.sql`update complaint set department_id = (select id from department where slug = 'cleaning') where id = ${id}`;
    expect(await tell(await step(id, 'complaint.route'))).toEqual({
      author: [resident(30)],
      next_desk: [people.departmentOfficers.cleaning, people.departmentHeads.cleaning],
    });
    expect(await tell(await step(id, 'complaint.answer'))).toEqual({ author: [resident(30)] });
  });
});
