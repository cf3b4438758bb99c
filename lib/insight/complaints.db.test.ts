import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, complaint } from '@/db/schema/complaint';
import { clock, subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer, residents } from '@/db/testing-world';
import { listDepartments, listDongs } from '@/lib/district/queries';
import { countBoard } from './queries';

const seoul = (text: string) => new Date(`${text}+09:00`);
const now = seoul('2026-11-23T12:00');
const hours = (n: number) => n * 3600;
const november = { what: 'complaints', by: 'dong', from: '2026-11-01', to: '2026-11-30' } as const;

let database: TestDatabase;
let world: { author: number; officer: number; roads: number; parks: number };

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  const [author] = await residents(1, now);
  const [roads, parks] = await listDepartments('2026-11-23');
  const desk = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, now);
  if (!author || !roads || !parks) throw new Error('the world is incomplete');
  world = {
    author: author.memberId,
    officer: desk.memberId,
    roads: roads.id,
    parks: parks.id,
  };
  await complaints();
});
afterAll(() => database.close());

let count = 0;
async function number(createdAt: Date): Promise<number> {
  const [row] = await database.db
    .insert(subject)
    .values({ kind: 'complaint', number: `2026-${++count}`, createdAt })
    .returning({ id: subject.id });
  if (!row) throw new Error('no subject');
  return row.id;
}

type Given = Partial<typeof complaint.$inferInsert> & {
  received: string;
  due: string;
  answered?: string[];
  stopped?: string;
  extended?: boolean;
  waiting?: string;
};
async function given({ received, due, answered = [], stopped, extended, waiting, ...more }: Given): Promise<number> {
  const receivedAt = seoul(received);
  const id = await number(receivedAt);
  await database.db.insert(complaint).values({
    ...{
      id,
      authorId: world.author,
      dongCode: dongs.yang3,
      kind: 'grievance',
      title: 't',
      text: 't',
      visibility: 'public',
    },
    ...{ state: 'in_progress', receivedAt, changedAt: receivedAt },
    ...more,
  });
  await database.db.insert(clock).values({
    ...{
      subjectId: id,
      promise: more.kind ?? 'grievance',
      startedAt: receivedAt,
      period: { unit: 'working_days', n: 7 },
      dueAt: seoul(due),
    },
    stoppedAt: stopped ? seoul(stopped) : null,
    extensions: extended ? [{ at: receivedAt.toISOString(), n: 7, reason: 'r', consent: false }] : [],
    pauses: waiting ? [{ from: seoul(waiting).toISOString(), to: null, reason: 'r' }] : [],
  });
  for (const at of answered) {
    await database.db.insert(answer).values({
      complaintId: id,
      via: 'written',
      text: 'a',
      memberId: world.officer,
      at: seoul(at),
      deliveredAt: seoul(at),
    });
  }
  return id;
}

async function complaints(): Promise<void> {
  // Yang 3-dong: answered after 10 h and 30 h in time, after 50 h late; one overdue, one waited for, one withdrawn.
  const first = await given({
    received: '2026-11-02T09:00',
    due: '2026-11-10T18:00',
    answered: ['2026-11-02T19:00'],
    stopped: '2026-11-02T19:00',
    state: 'answered',
  });
  await given({
    received: '2026-11-03T09:00',
    due: '2026-11-04T15:00',
    answered: ['2026-11-04T15:00'],
    stopped: '2026-11-04T15:00',
    state: 'closed',
    extended: true,
    visibility: 'private',
  });
  await given({
    received: '2026-11-03T09:00',
    due: '2026-11-04T18:00',
    answered: ['2026-11-05T11:00'],
    stopped: '2026-11-05T11:00',
    state: 'answered',
    departmentId: world.roads,
  });
  await given({ received: '2026-11-11T09:00', due: '2026-11-19T18:00', departmentId: world.roads });
  await given({
    received: '2026-11-11T09:00',
    due: '2026-11-19T18:00',
    state: 'supplement_requested',
    waiting: '2026-11-12T09:00',
  });
  await given({
    received: '2026-11-12T09:00',
    due: '2026-11-20T18:00',
    stopped: '2026-11-13T09:00',
    state: 'withdrawn',
  });
  // Merged into the first: its author waited 2 h for the same answer.
  await given({
    received: '2026-11-02T17:00',
    due: '2026-11-10T18:00',
    stopped: '2026-11-02T19:00',
    state: 'merged',
    mergedIntoId: first,
  });
  // Merged into it after that answer, which was none to this author: the clock runs.
  await given({ received: '2026-11-20T09:00', due: '2026-11-30T18:00', state: 'merged', mergedIntoId: first });
  // Pungam: everyday, answered late after 5 h, reopened, answered again; the second answer heals nothing.
  const reopened = await given({
    ...{
      received: '2026-11-16T09:00',
      due: '2026-11-16T12:00',
      answered: ['2026-11-16T14:00', '2026-11-18T09:00'],
      stopped: '2026-11-16T14:00',
    },
    ...{ state: 'reopened', reopenCount: 1, kind: 'everyday', dongCode: dongs.pungam, departmentId: world.parks },
  });
  await database.db.insert(clock).values({
    subjectId: reopened,
    promise: 'everyday',
    startedAt: seoul('2026-11-17T09:00'),
    period: { unit: 'working_hours', n: 3 },
    dueAt: seoul('2026-11-17T12:00'),
  });
  // The last minute before November, and the first after it.
  await given({ received: '2026-10-31T23:59', due: '2026-11-10T18:00' });
  await given({ received: '2026-12-01T00:00', due: '2026-12-10T18:00' });
  // The day before and the day of the new zones.
  for (const received of ['2023-08-22T23:00', '2023-08-23T01:00'])
    await given({
      received,
      due: '2023-09-05T18:00',
      stopped: '2023-08-24T09:00',
      answered: ['2023-08-24T09:00'],
      state: 'closed',
    });
}

const nothing = {
  received: 0,
  inTime: 0,
  late: 0,
  open: 0,
  overdue: 0,
  ended: 0,
  extended: 0,
  reopened: 0,
  median: null,
};
const ofGroup = async (query: Parameters<typeof countBoard>[0]) => {
  const { groups, total } = await countBoard(query, now);
  return { total, of: (key: string | null) => groups.find((group) => group.key === key) };
};

describe('the numbers of complaints', () => {
  const yang3 = { received: 8, inTime: 3, late: 1, open: 3, overdue: 1, ended: 1, extended: 1, reopened: 0 };
  const pungam = { received: 1, inTime: 0, late: 1, open: 0, overdue: 1, ended: 0, extended: 0, reopened: 1 };

  it('are those counted by hand, for each dong and all', async () => {
    const { of, total } = await ofGroup(november);
    // Answered after 2, 10, 30 and 50 hours: the middle lies between 10 and 30.
    expect(of(dongs.yang3)).toEqual({ key: dongs.yang3, ...yang3, median: hours(20) });
    expect(of(dongs.pungam)).toEqual({ key: dongs.pungam, ...pungam, median: hours(5) });
    expect(of(dongs.dongcheon)).toBeUndefined();
    // 2, 5, 10, 30, 50: over all the middle is no mean of the middles.
    expect(total).toEqual({
      received: 9,
      inTime: 3,
      late: 2,
      open: 3,
      overdue: 2,
      ended: 1,
      extended: 1,
      reopened: 1,
      median: hours(10),
    });
  });

  it('add up', async () => {
    for (const by of ['dong', 'zone', 'department', 'kind'] as const) {
      const { groups, total } = await countBoard({ ...november, by, from: '2020-01-01', to: '2027-01-01' }, now);
      for (const { received, inTime, late, open, ended } of [...groups, total])
        expect(inTime + late + open + ended).toBe(received);
      expect(groups.reduce((sum, { received }) => sum + received, 0)).toBe(total.received);
      expect(total.received).toBe(13);
    }
  });

  it('belong to the department that has the case, else to the dong centres', async () => {
    const { of } = await ofGroup({ ...november, by: 'department' });
    expect(of(String(world.roads))).toMatchObject({ received: 2, late: 1, overdue: 1 });
    expect(of(String(world.parks))).toMatchObject({ received: 1, reopened: 1 });
    expect(of(null)).toMatchObject({ received: 6 });
  });

  it('belong to the zone of the day of receipt in Seoul', async () => {
    const before = await ofGroup({ ...november, by: 'zone', from: '2023-08-22', to: '2023-08-22' });
    const after = await ofGroup({ ...november, by: 'zone', from: '2023-08-23', to: '2023-08-23' });
    const zoneOn = async (day: string) => (await listDongs(day)).find(({ code }) => code === dongs.yang3)?.zone?.id;
    const [old, current] = [await zoneOn('2023-08-22'), await zoneOn('2023-08-23')];
    expect(old).not.toBe(current);
    expect([before.total.received, after.total.received]).toEqual([1, 1]);
    expect(before.of(String(old))?.received).toBe(1);
    expect(after.of(String(current))?.received).toBe(1);
  });

  it('can be of one kind, and of a time when there was nothing', async () => {
    expect((await ofGroup({ ...november, what: 'everyday', by: 'kind' })).of('everyday')).toMatchObject(pungam);
    expect((await ofGroup({ ...november, what: 'inquiry_law' })).total).toEqual(nothing);
    expect(await countBoard({ ...november, from: '2020-01-01', to: '2020-12-31' }, now)).toEqual({
      groups: [],
      total: nothing,
    });
  });
});
