import { dayOf } from '@/lib/platform/calendar/day';
import { agendaTexts } from '../content/agenda';
import { grantProjects } from '../content/grants';
import { proposalTexts } from '../content/proposals';
import type { AgendaText, DongSlug, ProposalText } from '../content/types';
import {
  askAgain,
  decide,
  discard,
  draft,
  follow,
  giveBackToHub,
  heldProposals,
  type ItemCase,
  prepare,
  review,
  submit,
} from './agenda';
import { advance, delay, finish, type ProjectCase, plan, start, stop } from './projects';
import { fileProposal, type ProposalCase, publishWithDetours } from './proposals';
import { passRounds, type Round } from './rounds';
import { neighbour, placeOf, type World } from './world';

/** How many days ago each item was sent up to the district (for drafts: first written down). */
const sentUp: Record<string, number> = {
  play: 4.2,
  flower: 6.1,
  pickup: 52,
  river: 3.1,
  cherry: 19,
  library: 23.4,
  safe: 12.3,
  delivery: 37,
  barefoot: 27,
  sunset: 33,
  foodwaste: 37,
  media: 36,
  smoke: 75,
  plaza: 46,
  stairs: 88,
  bus: 92,
  barrier: 140,
  bench: 150,
  empty: 190,
  care: 215,
  school: 225,
  heat: 330,
  walk: 372,
  lunch: 384,
  learn: 395,
  green: 408,
};
/** Days from the hub's submission to the decision; some were late. */
const deciding: Record<string, number> = { green: 34, heat: 35, sunset: 26, foodwaste: 26, smoke: 26 };
/** Whose proposals are those of the demo residents. */
const demoAuthors: Partial<Record<string, Partial<Record<DongSlug, string>>>> = {
  library: { dongcheon: 'resident' },
  school: { dongcheon: 'resident' },
  media: { dongcheon: 'resident' },
  stairs: { yang3: 'resident-2' },
  empty: { yang3: 'resident-2' },
};

export interface Told {
  items: ItemCase[];
  projects: ProjectCase[];
  proposals: Map<string, ProposalCase>;
}

/** Every cluster's story: proposals, the hub's item, the district's decision, the project. */
export function tellAgenda(world: World, rounds: Round[]): Told {
  const told: Told = { items: [], projects: [], proposals: new Map() };
  for (const text of agendaTexts) tellItem(world, rounds, text, told);
  for (const grant of grantProjects) {
    const at = world.times.office(-grant.startDay + 25);
    const project = plan(world, grant, null, at, -grant.startDay, {
      pillars: grant.pillars,
      dongs: [placeOf(world, grant.dong).code],
    });
    start(world, project);
    advance(world, project, 0);
    told.projects.push(project);
  }
  return told;
}

function tellItem(world: World, rounds: Round[], text: AgendaText, told: Told): void {
  const sent = text.cluster === 'heat' ? inSummer(world) : sentUp[text.cluster];
  if (sent === undefined) throw new Error(`no day for ${text.cluster}`);
  const drafted = text.stage === 'drafting' || text.stage === 'discarded' ? sent : sent + world.chance.int(3, 6);
  const proposals = proposalTexts
    .filter((p) => p.cluster === text.cluster)
    .map((p) => risen(world, rounds, p, drafted));
  for (const p of proposals) told.proposals.set(p.text.title, p);
  const item = draft(world, text, proposals, rounds, world.times.office(drafted));
  told.items.push(item);
  if (text.stage === 'drafting') return;
  if (text.stage === 'discarded') {
    discard(world, item, world.times.office(sent - 6), text.why);
    for (const p of proposals) passRounds(world, rounds, p, world.times.now);
    return;
  }
  submit(world, item, world.times.office(sent));
  if (text.stage === 'submitted') return;
  review(world, item, {
    review: sent - 1.1,
    ask: sent - 1.4,
    answers: [sent - 5.6, sent - 8.2, sent - 10.3].map((age) => Math.max(age, 0.2)),
  });
  if (text.stage === 'returned') giveBackToHub(world, item, world.times.office(sent - 10), text.returned ?? '');
  else if (text.stage !== 'reviewing') decided(world, item, sent, told);
}

/** People speak of heat when it is hot: the early summer before last, seen from where the demo stands. */
function inSummer(world: World): number {
  for (let age = 430; age > 200; age--) {
    const month = Number(dayOf(new Date(world.times.now.getTime() - age * 86_400_000)).slice(5, 7));
    if (month >= 5 && month <= 8) return age;
  }
  return 330;
}

/** A proposal that was public for some weeks when the hub gathered it. */
function risen(world: World, rounds: Round[], text: ProposalText, drafted: number): ProposalCase {
  const published = drafted + world.chance.int(6, 26) + world.chance.next();
  const key = demoAuthors[text.cluster ?? '']?.[text.dong];
  const author = (key && world.demo[key]) || neighbour(world, placeOf(world, text.dong).code);
  const p = fileProposal(world, text, author, world.times.resident(published + world.chance.pick([1, 2, 4])));
  publishWithDetours(world, p, published);
  passRounds(world, rounds, p, world.times.office(drafted));
  return p;
}

function decided(world: World, item: ItemCase, sent: number, told: Told): void {
  const { text } = item;
  if (!text.decision) throw new Error(`${text.title} has no decision`);
  const age = sent - (deciding[text.cluster] ?? 26);
  const first = prepare(world, item, text.decision, world.times.office(text.stage === 'prepared' ? 1.2 : age + 2.2));
  if (text.stage === 'prepared') return;
  decide(world, item, first, world.times.office(age));
  const again = text.reExamination;
  if (again) {
    askAgain(world, item, world.times.resident(age - 9), again.reason);
    if (!again.decision) return;
    const second = prepare(world, item, again.decision, world.times.office(age - 18));
    decide(world, item, second, world.times.office(age - 22));
  }
  if (text.project && text.stage !== 'decided') carriedOut(world, item, age - 20, told);
}

function carriedOut(world: World, item: ItemCase, age: number, told: Told): void {
  const { text } = item;
  if (!text.project) return;
  const held = heldProposals(item);
  const planned = text.stage === 'planned';
  const at = world.times.after(item.changedAt, world.times.office(age));
  const of = {
    pillars: [...new Set(held.flatMap((p) => p.text.pillars))],
    dongs: [...new Set(held.map((p) => p.place.code))],
  };
  const project = plan(world, text.project, item, at, planned ? -world.chance.int(8, 15) : age - 10, of);
  told.projects.push(project);
  follow(world, item, 'plan', world.planners[0], at, project);
  if (planned) return;
  follow(world, item, 'start', project.lead, start(world, project), project);
  const end = age - 10 - Math.max(...text.project.milestones.map(([, day]) => day));
  advance(world, project, text.stage === 'stopped' ? age - 122 : text.stage === 'delayed' ? 58 : 0);
  if (text.stage === 'delayed') delay(world, project, world.times.office(56));
  if (text.stage === 'done')
    follow(world, item, 'finish', project.lead, finish(world, project, world.times.office(end - 8)), project);
  if (text.stage === 'stopped')
    follow(
      world,
      item,
      'stop',
      project.lead,
      stop(world, project, world.times.office(age - 124)),
      project,
      text.project.stop ?? null,
    );
}
