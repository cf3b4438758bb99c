import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaItem, agendaProposal, decision, opinion } from '@/db/schema/agenda';
import { zone } from '@/db/schema/district';
import { proposal } from '@/db/schema/proposal';
import { clock, subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer, residents } from '@/db/testing-world';
import { listDepartments } from '@/lib/district/queries';
import { countBoard } from './queries';

const seoul = (text: string) => new Date(`${text}+09:00`);
const now = seoul('2026-11-23T12:00');
const hours = (n: number) => n * 3600;
const november = { what: 'complaints', by: 'dong', from: '2026-11-01', to: '2026-11-30' } as const;

let database: TestDatabase;
let world: { author: number; officer: number; planner: number; roads: number; parks: number };

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  const [author] = await residents(1, now);
  const [roads, parks] = await listDepartments('2026-11-23');
  const desk = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, now);
  const planner = await officer({ role: 'planner' }, now);
  if (!author || !roads || !parks) throw new Error('the world is incomplete');
  world = {
    author: author.memberId,
    officer: desk.memberId,
    planner: planner.memberId,
    roads: roads.id,
    parks: parks.id,
  };
  await proposals();
});
afterAll(() => database.close());

let count = 0;
async function number(kind: 'proposal' | 'agenda_item', createdAt: Date): Promise<number> {
  const [row] = await database.db
    .insert(subject)
    .values({ kind, number: `2026-${++count}`, createdAt })
    .returning({ id: subject.id });
  if (!row) throw new Error('no subject');
  return row.id;
}

async function proposals(): Promise<void> {
  const submittedAt = seoul('2026-11-02T09:00');
  const item = await number('agenda_item', submittedAt);
  const [row] = await database.db.select({ id: zone.id }).from(zone).limit(1);
  await database.db.insert(agendaItem).values({
    ...{
      id: item,
      zoneId: row?.id ?? 0,
      hubDong: dongs.pungam,
      title: 't',
      summary: 's',
      why: 'w',
      state: 'decided',
      outcome: 'adopted',
      createdBy: world.officer,
    },
    ...{ createdAt: submittedAt, submittedAt, decidedAt: seoul('2026-11-12T09:00'), changedAt: submittedAt },
  });
  await database.db.insert(clock).values({
    subjectId: item,
    promise: 'proposal_decision',
    startedAt: submittedAt,
    period: { unit: 'months', n: 1 },
    dueAt: seoul('2026-12-02T18:00'),
    stoppedAt: seoul('2026-11-12T09:00'),
  });
  await database.db.insert(decision).values({
    ...{
      agendaItemId: item,
      outcome: 'adopted',
      reasons: 'r',
      plannedFor: '2027-03-01',
      leadDepartmentId: world.parks,
      preparedBy: world.officer,
      preparedAt: submittedAt,
    },
    ...{ publishedBy: world.planner, publishedAt: seoul('2026-11-12T09:00') },
  });
  const states = ['adopted', 'adopted', 'withdrawn', 'submitted'] as const;
  for (const [i, state] of states.entries()) {
    const filed = seoul('2026-11-02T09:00');
    const id = await number('proposal', filed);
    await database.db.insert(proposal).values({
      ...{
        id,
        authorId: world.author,
        dongCode: i === 1 ? dongs.pungam : dongs.yang3,
        title: 't',
        problem: 'p',
        improvement: 'i',
        effect: 'e',
      },
      ...{ state, submittedAt: filed, changedAt: filed, publishedAt: i < 2 ? seoul('2026-11-03T09:00') : null },
    });
    await database.db.insert(clock).values({
      ...{
        subjectId: id,
        promise: 'dong_screening',
        startedAt: filed,
        period: { unit: 'working_days', n: 3 },
        dueAt: seoul('2026-11-05T09:00'),
      },
      stoppedAt: state === 'submitted' ? null : seoul('2026-11-03T09:00'),
    });
    if (i < 2)
      await database.db
        .insert(agendaProposal)
        .values({ agendaItemId: item, proposalId: id, gatheredAt: filed, gatheredBy: world.officer });
  }
  const asked = {
    agendaItemId: item,
    question: 'q',
    askedBy: world.planner,
    askedAt: seoul('2026-11-03T09:00'),
    dueAt: seoul('2026-11-10T18:00'),
  };
  await database.db.insert(opinion).values([
    {
      ...asked,
      departmentId: world.parks,
      stance: 'feasible',
      text: 't',
      answeredBy: world.officer,
      answeredAt: seoul('2026-11-11T09:00'),
    },
    { ...asked, departmentId: world.roads },
  ]);
}

const ofGroup = async (query: Parameters<typeof countBoard>[0]) => {
  const { groups, total } = await countBoard(query, now);
  return { total, of: (key: string | null) => groups.find((group) => group.key === key) };
};

describe('the numbers of proposals', () => {
  it('are those counted by hand, for each step', async () => {
    const { of } = await ofGroup({ ...november, what: 'proposals', by: 'kind' });
    expect(of('dong_screening')).toMatchObject({
      received: 4,
      inTime: 2,
      late: 0,
      open: 1,
      overdue: 1,
      ended: 1,
      median: hours(24),
    });
    expect(of('proposal_decision')).toMatchObject({ received: 2, inTime: 2, open: 0, median: hours(240) });
    expect(of('opinion')).toMatchObject({ received: 2, inTime: 0, late: 1, open: 1, overdue: 1, median: hours(192) });
  });

  it('count a gathered proposal in its own dong, an opinion in its department', async () => {
    const decided = await ofGroup({ ...november, what: 'proposal_decision' });
    expect([decided.of(dongs.yang3)?.received, decided.of(dongs.pungam)?.received]).toEqual([1, 1]);
    const opinions = await ofGroup({ ...november, what: 'opinion', by: 'department' });
    expect(opinions.of(String(world.parks))).toMatchObject({ late: 1 });
    expect((await ofGroup({ ...november, what: 'opinion' })).of(null)).toMatchObject({ received: 2 });
  });
});
