import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaItem, agendaProposal, opinion } from '@/db/schema/agenda';
import { comment } from '@/db/schema/comment';
import { complaint } from '@/db/schema/complaint';
import { zone } from '@/db/schema/district';
import { notification } from '@/db/schema/notification';
import { proposal, support } from '@/db/schema/proposal';
import { event, subject } from '@/db/schema/subject';
import { type People, seedPeople } from '@/db/seed/people';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadDistrict } from '@/lib/district/mutations';
import type { Actor } from '@/lib/platform/actor';
import { ok, refuse } from '@/lib/platform/result';
import { startJobs } from '@/lib/platform/start/jobs';
import { transact } from '@/lib/platform/transact';
import { markRead, tellOf } from './mutations';
import { countUnread, listMessages } from './queries';
import { tasks } from './reactions';

const dong = { dongcheon: '2914084000', nongseong2: '2914066000', yang3: '2914059000' };
const now = new Date('2026-11-23T10:00:00+09:00');
let database: TestDatabase;
let people: People;
let n = 0;

beforeAll(async () => {
  database = await freshDatabase();
  people = await database.db.transaction(async (tx) => {
    await loadDistrict(tx, JSON.parse(readFileSync('db/seed/districts/seogu.json', 'utf8')));
    return seedPeople(tx, { residents: 200, validFrom: '2022-10-06', now });
  });
});
afterAll(() => database.close());

const only = <T>(rows: T[]): T => {
  if (rows[0] === undefined) throw new Error('nothing was written');
  return rows[0];
};
const resident = (i: number) => people.residents[i]?.id ?? 0;
const newSubject = async (kind: 'proposal' | 'agenda_item' | 'complaint') =>
  only(
    await database.db
      .insert(subject)
      .values({ kind, number: `2026-9${String(++n).padStart(3, '0')}`, createdAt: now })
      .returning(),
  );

async function fileProposal(
  authorId: number,
  dongCode: string,
  supporters: number[] = [],
  mergedInto: number | null = null,
): Promise<number> {
  const { id } = await newSubject('proposal');
  await database.db.insert(proposal).values({
    id,
    authorId,
    dongCode,
    title: `제안 ${id}`,
    problem: '문제',
    improvement: '개선',
    effect: '효과',
    submittedAt: now,
    changedAt: now,
    publishedAt: now,
    state: mergedInto ? 'merged' : 'published',
    mergedIntoId: mergedInto,
  });
  for (const memberId of supporters)
    await database.db.insert(support).values({ proposalId: id, memberId, createdAt: now });
  return id;
}

async function step(subjectId: number, type: string, more: Partial<typeof event.$inferInsert> = {}): Promise<number> {
  const row = { subjectId, type, at: now, actorKind: 'system' as const, public: true, salt: 'salt', ...more };
  return only(await database.db.insert(event).values(row).returning()).id;
}

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
    const { id } = await newSubject('agenda_item');
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
      department: [people.departmentOfficers.parks],
    });
    expect(
      await tell(await step(id, 'agenda.prepare_decision', { public: false, memberId: planner, actorKind: 'officer' })),
    ).toEqual({ second_person: [other] });
    expect(await tell(await step(id, 'agenda.decide'))).toEqual({
      hub: [by],
      department: [people.departmentOfficers.library],
    });
    expect(await tell(await step(held, 'proposal.adopt'))).toMatchObject({
      author: [resident(20)],
      supporter: [resident(21)],
    });
  });
});

describe('a step of a complaint', () => {
  it('goes to its author and to the desk that has it', async () => {
    const { id } = await newSubject('complaint');
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
      next_desk: [people.departmentOfficers.cleaning],
    });
    expect(await tell(await step(id, 'complaint.answer'))).toEqual({ author: [resident(30)] });
  });
});

describe('the worker', () => {
  const by: Actor = { kind: 'system', job: 'test' };

  it('tells after the transaction has committed, and never of what was rolled back', async () => {
    const id = await fileProposal(resident(40), dong.yang3, [resident(41)]);
    const record = { subjectId: id, number: '2026-0001', type: 'proposal.raise', public: true };
    await transact(by, now, async (work) => {
      work.record(record);
      return refuse('not_allowed');
    });
    await transact(by, now, async (work) => {
      work.record(record);
      return ok();
    });
    const jobs = await startJobs(tasks, { connectionString: database.url });
    try {
      await expect
        .poll(async () => (await countUnread(resident(41))) + (await countUnread(resident(40))), { timeout: 10_000 })
        .toBe(2);
    } finally {
      await jobs.stop();
    }
    expect(await database.sql`select count(*)::int as n from event where subject_id = ${id}`).toMatchObject([{ n: 1 }]);
  });
});

describe('messages', () => {
  it('are listed newest first by pages, and marked as read by their own reader only', async () => {
    const reader = resident(160);
    const id = await fileProposal(reader, dong.yang3);
    for (const type of ['proposal.publish', 'proposal.gather', 'proposal.raise'])
      await tellOf(await step(id, type), now);
    const first = await listMessages(reader, { limit: 2 });
    expect(first.map((m) => [m.type, m.title, m.because])).toEqual([
      ['proposal.raise', `제안 ${id}`, 'author'],
      ['proposal.gather', `제안 ${id}`, 'author'],
    ]);
    const rest = await listMessages(reader, { limit: 2, before: first[1]?.id });
    expect(rest.map((m) => m.type)).toEqual(['proposal.publish']);

    const as = (memberId: number, ids: readonly number[] | 'all') =>
      transact({ kind: 'system', job: 'test' }, now, (work) => markRead(work, memberId, ids));
    expect(await as(resident(161), [first[0]?.id ?? 0])).toEqual({ ok: true, value: 0 });
    expect(await countUnread(reader)).toBe(3);
    expect(await as(reader, [first[0]?.id ?? 0])).toEqual({ ok: true, value: 1 });
    expect(await as(reader, 'all')).toEqual({ ok: true, value: 2 });
    expect(await countUnread(reader)).toBe(0);
  });
});
