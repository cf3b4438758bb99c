import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/db/client';
import { meeting } from '@/db/schema/meeting';
import { milestone, project } from '@/db/schema/project';
import { subject } from '@/db/schema/subject';
import { inScope } from '@/db/scope';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer } from '@/db/testing-world';
import { listDepartments } from '@/lib/district/queries';
import { listFound } from '@/lib/insight/queries-search';
import type { Officer } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';
import { stopProject } from '@/lib/project/mutations';
import { announceMeeting, cancelMeeting, holdMeeting, moveMeeting } from './mutations';
import { makeMilestone, publishMinutes, writeMinutes } from './mutations-minutes';
import { mayReadMeeting } from './policy';
import { getMeeting, listComing, listForCalendar, listPoints, listTasks } from './queries';
import type { AnnounceInput } from './schema';

const now = new Date('2026-11-23T01:00:00Z');
const later = new Date('2026-12-01T07:00:00Z');
let database: TestDatabase;
let hub: Officer;
let department: number;
let carrier: { id: number; number: string };

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  hub = await officer({ role: 'dong_officer', dongCode: dongs.pungam }, now);
  department = (await listDepartments('2026-11-23'))[0]?.id ?? 0;
  carrier = await aProject('2026-9001');
});
afterAll(() => database.close());

async function aProject(number: string) {
  const [row] = await db
    .insert(subject)
    .values({ kind: 'project', number, createdAt: now })
    .returning({ id: subject.id, number: subject.number });
  if (!row) throw new Error('no project was written');
  const day = '2026-12-31';
  await db.insert(project).values({
    id: row.id,
    origin: 'brand',
    departmentId: department,
    title: '맨발길',
    summary: '맨발길을 놓습니다.',
    state: 'running',
    startsOn: day,
    endsOn: day,
    promisedEnd: day,
    createdBy: hub.memberId,
    createdAt: now,
    changedAt: now,
  });
  return row;
}

const words = (more: Partial<AnnounceInput> = {}): AnnounceInput => ({
  owner: `zone:${hub.hubZones[0]}`,
  open: 'open',
  title: '겨울 의제 회의',
  about: '겨울에 할 일을 이야기합니다.',
  items: [],
  points: ['미끄럼 막기'],
  desks: [`department:${department}`],
  day: '2026-12-01',
  from: '14:00',
  to: '15:30',
  place: '강당',
  onlineUrl: null,
  ...more,
});

async function announced(more: Partial<AnnounceInput> = {}): Promise<string> {
  const answer = await transact(hub, now, (work) => announceMeeting(work, words(more)));
  if (!answer.ok) throw new Error(answer.code);
  return answer.value.number;
}

const asked = async (number: string) => ({ number, version: (await getMeeting(number))?.version ?? 0 });
const stepsInLedger = async (number: string) =>
  (await database.sql`select step from ledger where number = ${number} order by seq`).map(({ step }) => step);

async function heldWithMinutes(more: Partial<AnnounceInput> = {}): Promise<string> {
  const number = await announced(more);
  await transact(hub, later, async (work) => holdMeeting(work, await asked(number)));
  const row = await getMeeting(number);
  const points = await listPoints(row?.id ?? 0);
  const ask = await asked(number);
  const written = await transact(hub, later, (work) =>
    writeMinutes(work, {
      ...ask,
      minutes: '모래를 먼저 두기로 했습니다.',
      residents: 9,
      attended: [`department:${department}`],
      pointId: points.map(({ id }) => id),
      decision: ['모래함을 둡니다.'],
      guestName: [null],
      guestAbout: [null],
      guestConsent: [''],
      taskText: ['모래함 열 곳 두기'],
      taskDue: ['2026-12-20'],
    }),
  );
  if (!written.ok) throw new Error(written.code);
  return number;
}

describe('a public meeting', () => {
  it('keeps its place in calendars while it is moved and called off, each with a reason in the ledger', async () => {
    const number = await announced();
    const { day: _, ...where } = { day: '', from: '10:00', to: '11:00', place: '강당', onlineUrl: null };
    const ask = await asked(number);
    await transact(hub, now, (work) =>
      moveMeeting(work, { ...ask, ...where, day: '2026-12-02', reason: '난방을 고칩니다.' }),
    );
    await transact(hub, now, async (work) =>
      cancelMeeting(work, { ...(await asked(number)), reason: '다시 잡습니다.' }),
    );
    expect((await listForCalendar(now)).find((row) => row.number === number)).toMatchObject({
      sequence: 2,
      state: 'cancelled',
      startsAt: new Date('2026-12-02T01:00:00Z'),
    });
    expect(await stepsInLedger(number)).toEqual(['meeting.announce', 'meeting.move', 'meeting.cancel']);
    const again = await transact(hub, now, async (work) => holdMeeting(work, await asked(number)));
    expect(again.ok).toBe(false);
  });

  it('is called by its own desk only, and its minutes come out after it was held', async () => {
    const other = await officer({ role: 'dong_officer', dongCode: dongs.dongcheon }, now);
    const number = await announced();
    const early = await transact(hub, now, async (work) => holdMeeting(work, await asked(number)));
    expect(early).toMatchObject({ code: 'not_begun' });
    const foreign = await transact(other, later, async (work) => holdMeeting(work, await asked(number)));
    expect(foreign).toMatchObject({ code: 'not_allowed' });
  });

  it('refuses who saw an older page', async () => {
    const number = await announced();
    const ask = { ...(await asked(number)), reason: '다시 잡습니다.' };
    await transact(hub, now, (work) => cancelMeeting(work, ask));
    expect(await transact(hub, now, (work) => cancelMeeting(work, ask))).toMatchObject({ code: 'stale' });
  });
});

describe('a task', () => {
  it('becomes a milestone once, however many press at the same time', async () => {
    const number = await heldWithMinutes();
    await transact(hub, later, async (work) => publishMinutes(work, await asked(number)));
    const [task] = await listTasks((await getMeeting(number))?.id ?? 0);
    const planner = await officer({ role: 'planner' }, now);
    const ask = { number, task: task?.id ?? 0, project: carrier.number };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => transact(planner, later, (work) => makeMilestone(work, ask, carrier))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.select().from(milestone)).toMatchObject([{ title: '모래함 열 곳 두기', dueOn: '2026-12-20' }]);
    expect((await listTasks((await getMeeting(number))?.id ?? 0))[0]?.project?.number).toBe(carrier.number);
  });
});

describe('a task of a project that ends meanwhile', () => {
  it('does not become a milestone, though the project lived when it was asked for', async () => {
    const number = await heldWithMinutes();
    await transact(hub, later, async (work) => publishMinutes(work, await asked(number)));
    const [task] = await listTasks((await getMeeting(number))?.id ?? 0);
    const ending = await aProject('2026-9002');
    const planner = await officer({ role: 'planner' }, now);
    const ask = { number, task: task?.id ?? 0, project: ending.number };
    let pressed: Promise<Result<unknown>> | undefined;
    const stopped = await transact(planner, later, async (work) => {
      const done = await stopProject(work, ending.number, '다른 사업과 합칩니다.');
      pressed = transact(planner, later, (second) => makeMilestone(second, ask, ending));
      return done;
    });
    expect(stopped.ok).toBe(true);
    expect(await pressed).toMatchObject({ code: 'wrong_state' });
    expect(await db.$count(milestone, eq(milestone.projectId, ending.id))).toBe(0);
    expect((await listTasks((await getMeeting(number))?.id ?? 0))[0]?.project?.number).toBeNull();
  });
});

describe('an internal meeting', () => {
  it('is nowhere for those outside: not in lists, calendars, search and the ledger, and the database hides its rows', async () => {
    const number = await heldWithMinutes({ open: 'internal', title: '비밀스러운 준비 회의' });
    await transact(hub, later, async (work) => publishMinutes(work, await asked(number)));
    expect(await getMeeting(number)).toMatchObject({ state: 'published' });
    expect((await listComing(now)).map((row) => row.number)).not.toContain(number);
    expect((await listForCalendar(now)).map((row) => row.number)).not.toContain(number);
    expect((await listFound('비밀스러운')).found).toEqual([]);
    expect(await stepsInLedger(number)).toEqual([]);
    const seen = await inScope('resident:1', async () => await db.select({ title: meeting.title }).from(meeting));
    expect(seen.map(({ title }) => title)).not.toContain('비밀스러운 준비 회의');
  });

  it('is read by its own desk and those it invited, the planners not among them', async () => {
    const row = await getMeeting(await announced({ open: 'internal' }));
    if (!row) throw new Error('the meeting is gone');
    const invited = await officer({ role: 'department_officer', departmentId: department }, now);
    const planner = await officer({ role: 'planner' }, now);
    expect([hub, invited, planner].map((who) => mayReadMeeting(who, row))).toEqual([true, true, false]);
    expect(mayReadMeeting({ kind: 'visitor' }, row)).toBe(false);
  });
});
