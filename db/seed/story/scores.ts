import type { Tx } from '@/db/client';
import { scoreAction, scoreCard, scoreMethod } from '@/db/schema/score';
import { addDays, type Day, dayOf } from '@/lib/platform/calendar/day';
import { type ScoreState, scoreWorkflow } from '@/lib/score/states';
import { facts, improvements, inventedSource, methods } from '../content/scores';
import { blank, type Case, departmentOf, newCase, note, type Place, step, type World } from './world';

type Method = keyof typeof methods;
interface Told {
  made: Case<ScoreState>;
  method: Method;
  place: Place | null;
  departmentId: number | null;
  points: number;
  sites: number;
  sample: number | null;
  from: Day;
  to: Day;
  source: string;
  publishedAt: Date | null;
  actions: (typeof improvements)[number]['todo'];
}

/** The half-years that are over, the last one first. */
function halves(today: Day, n: number): { from: Day; to: Day }[] {
  const year = Number(today.slice(0, 4));
  const all = [year, year - 1, year - 2].flatMap((y) => [
    { from: `${y}-07-01`, to: `${y}-12-31` },
    { from: `${y}-01-01`, to: `${y}-06-30` },
  ]);
  return all.filter(({ to }) => to < today).slice(0, n);
}

/** The figures that were reported, as facts; and what the offices were given since, which is invented and says so. */
export function tellScores(world: World): void {
  const told = facts.map((fact) => tell(world, 300, { ...fact, sample: null }));
  const today = dayOf(world.times.now);
  const [last, before, first] = halves(today, 3);
  if (!last || !before || !first) throw new Error('there are always three half-years before today');
  const places = [...new Set(world.places.values())];
  const scores = places.map((place) => ({ place, points: 74 + Math.round(world.chance.next() * 200) / 10 }));
  const desk = { department: departmentOf(world, 'civil-affairs').id, points: 88.4 };
  const sum = scores.reduce((total, { points }) => total + points, desk.points);
  const sites = scores.length + 1;
  const mean = Math.round((sum / sites) * 100) / 100;
  const by = { method: 'visits' as const, source: inventedSource };
  told.push(tell(world, 290, { ...by, ...first, points: mean - 4.7, sites, sample: sites * 12 }));
  told.push(tell(world, 120, { ...by, ...before, points: mean - 1.9, sites, sample: sites * 12 }));
  told.push(tell(world, 40, { ...by, ...last, points: mean, sites, sample: sites * 12 }));
  for (const { place, points } of scores)
    told.push(tell(world, 39, { ...by, ...last, points, sites: 1, sample: 12, place }));
  told.push(
    tell(world, 39, { ...by, ...last, points: desk.points, sites: 1, sample: 12, departmentId: desk.department }),
  );
  const waiting = { ...by, ...before, points: 79.5, sites: 1, sample: 12, departmentId: desk.department };
  told.push(tell(world, 2, { ...waiting, waits: true }));
  world.rows.push((tx) => write(tx, world, told));
}

type Numbers = Omit<Told, 'made' | 'publishedAt' | 'actions' | 'place' | 'departmentId'> & {
  place?: Place | null;
  departmentId?: number | null;
  waits?: boolean;
};

function tell(world: World, days: number, { place = null, departmentId = null, waits, ...numbers }: Numbers): Told {
  const [first, second] = world.planners;
  const at = world.times.office(days);
  const made = newCase<Case<ScoreState>>(world, { ...blank(at), kind: 'score_card', noun: 'score', state: 'draft' });
  note(world, made, 'enter', second, at, { to: 'draft' });
  const text = [numbers.points, numbers.sites, numbers.sample ?? '', numbers.from, numbers.to, numbers.source].join(
    '\n',
  );
  const publishedAt = waits
    ? null
    : step(world, made, scoreWorkflow, 'publish', first, world.times.office(days - 1), { text });
  const actions = (place && improvements.find(({ dong }) => dong === place.slug)?.todo) ?? [];
  for (const [title, due] of actions)
    note(world, made, 'promise', place?.officer ?? first, world.times.after(made.changedAt, world.times.office(30)), {
      public: true,
      text: title,
      data: () => ({ due: addDays(dayOf(world.times.now), due) }),
    });
  for (const [title, , state, outcome] of actions)
    if (state !== 'planned')
      note(world, made, 'improve', place?.officer ?? first, world.times.after(made.changedAt, world.times.office(4)), {
        public: true,
        text: [title, outcome ?? ''].join('\n'),
        data: () => ({ state }),
      });
  return { ...numbers, made, place, departmentId, publishedAt, actions };
}

async function write(tx: Tx, world: World, told: Told[]): Promise<void> {
  const [first, second] = world.planners.map((who) => who.memberId ?? 0);
  const ids: Partial<Record<Method, number>> = {};
  for (const [method, words] of Object.entries(methods)) {
    const [row] = await tx
      .insert(scoreMethod)
      .values({ ...words, createdBy: first ?? 0, createdAt: told[0]?.made.createdAt ?? world.times.now })
      .returning({ id: scoreMethod.id });
    ids[method as Method] = row?.id ?? 0;
  }
  for (const {
    made,
    method,
    place,
    departmentId,
    from,
    to,
    publishedAt,
    actions,
    points,
    sites,
    sample,
    source,
  } of told) {
    await tx.insert(scoreCard).values({
      id: made.id,
      state: made.state,
      methodId: ids[method] ?? 0,
      dongCode: place?.code ?? null,
      departmentId,
      periodFrom: from,
      periodTo: to,
      points: Math.round(points * 100) / 100,
      sites,
      sample,
      source,
      preparedBy: second ?? 0,
      publishedBy: publishedAt ? (first ?? 0) : null,
      publishedAt,
      changedAt: made.changedAt,
      version: made.version,
    });
    if (actions.length > 0)
      await tx.insert(scoreAction).values(
        actions.map(([title, due, state, outcome]) => ({
          cardId: made.id,
          title,
          dueOn: addDays(dayOf(world.times.now), due),
          state,
          outcome,
          changedBy: place?.officer.memberId ?? first ?? 0,
          changedAt: made.changedAt,
        })),
      );
  }
}
