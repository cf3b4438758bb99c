import type { application } from '@/db/schema/programme';
import { looked } from '@/db/sealed';
import { lookupHash, seal } from '@/lib/platform/crypto/seal';
import { businessNumberIn } from '@/lib/programme/rules/business';
import { type ApplicationEvent, type ApplicationState, applicationWorkflow } from '@/lib/programme/states';
import { cancelled, objection, plans, refusals, shops, supplements, upheld } from '../content/merchants';
import type { ProgrammeCase } from './merchants';
import type { Random } from './random';
import {
  blank,
  type Case,
  type Department,
  newCase,
  note,
  resident,
  type Step,
  step,
  type Who,
  type World,
} from './world';

/** How an application goes on: as far as it has come today. */
type Way = ApplicationState | 'asked_and_approved' | 'overturned' | 'given_back';

/** An application while its story is told. */
export interface Asked extends Case<ApplicationState> {
  noun: 'application';
  programme: ProgrammeCase;
  applicantId: number;
  shop: string;
  businessNumber: string;
  plan: string;
  askedWon: number;
  granted: { amount: number; at: Date } | null;
  givenBack: Date | null;
  decided: { at: Date; by: Who } | null;
}

interface Told {
  programme: string;
  /** Who applied; some resident when empty. */
  demo?: string;
  way: Way;
  days: number;
  /** In ten thousand won. */
  amount: number;
}

/** What is told of by itself: every state, and what the demo accounts have asked for. */
const chosen: Told[] = [
  { programme: 'guarantee', demo: 'resident-2', way: 'approved', days: 75, amount: 2000 },
  { programme: 'sign', demo: 'resident-2', way: 'supplement_requested', days: 9, amount: 180 },
  { programme: 'online', demo: 'resident-2', way: 'refused', days: 12, amount: 120 },
  { programme: 'guarantee', way: 'submitted', days: 2, amount: 3000 },
  { programme: 'guarantee', way: 'submitted', days: 6, amount: 1500 },
  { programme: 'guarantee', way: 'supplement_requested', days: 11, amount: 2500 },
  { programme: 'guarantee', way: 'objected', days: 20, amount: 2000 },
  { programme: 'guarantee', way: 'upheld', days: 90, amount: 3000 },
  { programme: 'guarantee', way: 'overturned', days: 110, amount: 1800 },
  { programme: 'guarantee', way: 'withdrawn', days: 50, amount: 2000 },
  { programme: 'guarantee', way: 'given_back', days: 130, amount: 2200 },
  { programme: 'sign', way: 'submitted', days: 3, amount: 200 },
  { programme: 'sign', way: 'asked_and_approved', days: 60, amount: 150 },
  { programme: 'sign', way: 'refused', days: 45, amount: 200 },
];

/** Grants without a turn, spread over the time of the programme. */
const usual: { programme: string; n: number; from: number; to: number; least: number; most: number }[] = [
  { programme: 'guarantee', n: 44, from: 250, to: 18, least: 10, most: 30 },
  { programme: 'sign', n: 14, from: 115, to: 16, least: 12, most: 20 },
  { programme: 'summer', n: 30, from: 150, to: 80, least: 2, most: 2 },
];

export function tellApplications(
  world: World,
  chance: Random,
  programmes: ReadonlyMap<string, ProgrammeCase>,
  desk: Department,
): Asked[] {
  const free = chance.some(world.residents, world.residents.length);
  const many = usual.flatMap(({ programme, n, from, to, least, most }) =>
    Array.from({ length: n }, (_, at): Told => {
      const days = from - ((from - to) * at) / n - chance.next() * 2;
      const unit = programme === 'guarantee' ? 100 : 10;
      return { programme, way: 'approved', days, amount: chance.int(least, most) * unit };
    }),
  );
  // Its money is used up to the last won.
  const online = Array.from(
    { length: 8 },
    (_, at): Told => ({
      programme: 'online',
      way: 'approved',
      days: 90 - at * 7,
      amount: 150,
    }),
  );
  return [...many, ...online, ...chosen].map((told) => {
    const programme = programmes.get(told.programme);
    const applicantId = told.demo ? world.demo[told.demo] : free.pop()?.id;
    if (!programme || applicantId === undefined) throw new Error(`nobody applies for ${told.programme}`);
    return tellOne(world, chance, told, programme, applicantId, desk);
  });
}

function tellOne(
  world: World,
  chance: Random,
  told: Told,
  programme: ProgrammeCase,
  applicantId: number,
  desk: Department,
): Asked {
  const at = world.times.resident(told.days);
  const c = newCase<Asked>(world, {
    ...blank(at),
    kind: 'application',
    noun: 'application',
    state: 'submitted',
    programme,
    applicantId,
    shop: chance.pick(shops),
    businessNumber: inventedNumber(chance),
    plan: chance.pick(plans),
    askedWon: told.amount * 10_000,
    granted: null,
    givenBack: null,
    decided: null,
  });
  const author = resident(applicantId);
  note(world, c, 'submit', author, at, { to: 'submitted' });
  world.clocks.start(c, 'application', at);
  walk(world, chance, c, told.way, author, desk.who, world.planners[0]);
  return c;
}

function walk(world: World, chance: Random, c: Asked, way: Way, author: Who, officer: Who, planner: Who): void {
  const move = (event: ApplicationEvent, who: Who, hours: number, more: Step = {}) =>
    step(world, c, applicationWorkflow, event, who, world.times.later(c.changedAt, hours), more);
  const decide = (event: ApplicationEvent, who: Who, hours: number, more: Step = {}) => {
    const at = move(event, who, hours, more);
    c.decided = { at, by: who };
    world.clocks.stop(c, event === 'overturn' || event === 'uphold' ? 'application_objection' : 'application', at);
    return at;
  };
  const grant = (event: 'approve' | 'overturn', who: Who, hours: number, more: Step = {}) => {
    const amount = c.askedWon;
    const at = decide(event, who, hours, { ...more, data: () => ({ amount }) });
    c.granted = { amount, at };
  };
  const [ask, answer] = chance.pick(supplements);
  if (way === 'submitted') return;
  if (way === 'supplement_requested' || way === 'asked_and_approved') {
    const at = move('request_supplement', officer, 20, { reason: ask });
    world.clocks.pause(c, 'application', at, ask);
    if (way === 'supplement_requested') return;
    const back = move('supplement', author, 9, { reason: answer, data: () => ({ files: 1 }) });
    world.clocks.resume(c, 'application', back);
  }
  if (way === 'withdrawn') {
    world.clocks.stop(c, 'application', move('withdraw', author, 12));
    return;
  }
  if (way === 'approved' || way === 'asked_and_approved' || way === 'given_back') {
    grant('approve', officer, 24 + chance.int(0, 30));
    if (way === 'given_back') c.givenBack = move('cancel', officer, 60, { reason: cancelled });
    return;
  }
  decide('refuse', officer, 30, { reason: refusals[c.programme.text.key] ?? '' });
  if (way === 'refused') return;
  world.clocks.start(c, 'application_objection', move('object', author, 16, { reason: objection }));
  if (way === 'overturned')
    grant('overturn', planner, 24, { reason: '임대차 계약서에서 영업을 시작한 날을 확인했습니다.' });
  if (way === 'upheld') decide('uphold', planner, 24, { reason: upheld });
}

/** Ten digits of which the last checks the others, of nobody that we know of. */
function inventedNumber(chance: Random): string {
  const first = `999${String(chance.int(0, 99)).padStart(2, '0')}${String(chance.int(0, 9999)).padStart(4, '0')}`;
  const found = Array.from({ length: 10 }, (_, last) => `${first}${last}`).find((n) => businessNumberIn(n));
  if (!found) throw new Error('every number has its last digit');
  return found;
}

export const applicationRow = (c: Asked): typeof application.$inferInsert => ({
  id: c.id,
  programmeId: c.programme.id,
  applicantId: c.applicantId,
  state: c.state,
  businessName: seal(c.shop, 'programme_application.business_name'),
  businessNumber: seal(c.businessNumber, 'programme_application.business_number'),
  businessHash: lookupHash(...looked.business(c.businessNumber)),
  plan: c.plan,
  askedWon: c.askedWon,
  grantedWon: c.granted?.amount ?? null,
  submittedAt: c.createdAt,
  decidedAt: c.decided?.at ?? null,
  decidedBy: c.decided?.by.memberId ?? null,
  changedAt: c.changedAt,
  version: c.version,
});
