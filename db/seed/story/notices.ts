import { audienceOf, type Tie } from '@/lib/notification/events';
import { heldProposals, type ItemCase } from './agenda';
import type { ComplaintCase } from './complaints';
import type { Round } from './evaluations-write';
import type { ProjectCase } from './projects';
import type { ProposalCase } from './proposals';
import type { CommentRow } from './voices';
import type { Told, Who, World } from './world';

export interface Notice {
  memberId: number;
  event: Told;
  because: Tie;
  at: Date;
  readAt: Date | null;
}

/** Who was told what, by the portal's own list of who hears of which step. */
export function tellNotices(world: World, comments: CommentRow[]): Notice[] {
  const notices: Notice[] = [];
  for (const event of world.events) {
    const told = new Set<number>([event.row.memberId ?? 0]);
    for (const tie of audienceOf(event.row)) {
      for (const memberId of reached(world, event, tie, comments)) {
        if (told.has(memberId)) continue;
        told.add(memberId);
        if (isOld(world, event.row.at) && !Object.values(world.demo).includes(memberId)) continue;
        notices.push(notice(world, event, memberId, tie));
      }
    }
  }
  return notices.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** What those who took part in rounds of evaluation and those in charge of their tasks were told: of the demo accounts. */
export function tellRoundNotices(world: World, rounds: readonly Round[]): Notice[] {
  const demo = Object.values(world.demo);
  return rounds.flatMap((round) =>
    world.events
      .filter(({ subject }) => subject === round.made)
      .flatMap((event) => {
        const { task } = event.data();
        const about = round.tasks.filter(({ project }) => task === undefined || task === project.number);
        const told: Partial<Record<Tie, number[]>> = {
          voter: event.row.at > round.closesAt ? round.ballots.map(({ memberId }) => memberId) : [],
          department: idsOf(about.map(({ project }) => project.lead)),
        };
        return audienceOf(event.row).flatMap((tie) =>
          [...new Set(told[tie])]
            .filter((id) => demo.includes(id) && id !== event.row.memberId)
            .map((id) => notice(world, event, id, tie)),
        );
      }),
  );
}

/** Nobody looks at what a made-up person was told half a year ago; the demo accounts keep all of theirs. */
const isOld = (world: World, at: Date) => world.times.now.getTime() - at.getTime() > 60 * 86_400_000;

/** What is older than three days has been read, what is fresh has not. */
function notice(world: World, event: Told, memberId: number, because: Tie): Notice {
  const { at } = event.row;
  const age = world.times.now.getTime() - at.getTime();
  const read = age > 3 * 86_400_000;
  const readAt = new Date(at.getTime() + Math.min(age, world.chance.int(1, 70) * 3_600_000));
  return { memberId, event, because, at, readAt: read ? readAt : null };
}

function reached(world: World, event: Told, tie: Tie, comments: CommentRow[]): number[] {
  const c = event.subject;
  const proposals = carriedBy(c as ProposalCase | ItemCase | ProjectCase | ComplaintCase);
  const before = event.row.at;
  if (tie === 'author')
    return c.noun === 'complaint' ? [(c as ComplaintCase).authorId] : proposals.map((p) => p.authorId);
  if (tie === 'writer') return [Number(event.data().author)];
  if (tie === 'supporter')
    return proposals.flatMap((p) => [...p.supports].flatMap(([id, since]) => (since < before ? [id] : [])));
  if (tie === 'commenter')
    return comments.flatMap((row) =>
      proposals.includes(row.subject) && !row.hidden && row.at < before ? [row.authorId] : [],
    );
  return idsOf(officersAt(world, event, tie));
}

const idsOf = (people: Who[]) => people.flatMap((who) => (who.memberId === null ? [] : [who.memberId]));

function carriedBy(c: ProposalCase | ItemCase | ProjectCase | ComplaintCase): ProposalCase[] {
  if (c.noun === 'proposal') return [c];
  if (c.noun === 'agenda') return heldProposals(c);
  return c.noun === 'project' && c.item ? heldProposals(c.item) : [];
}

function officersAt(world: World, event: Told, tie: Tie): Who[] {
  const c = event.subject as ProposalCase | ItemCase | ProjectCase | ComplaintCase;
  if (tie === 'planner' || tie === 'second_person') return world.planners;
  if (tie === 'department') return departmentsOf(world, event, c);
  if (tie === 'next_desk') return deskOf(world, event, c);
  if (c.noun === 'proposal') return [c.place.hub.who];
  const item = c.noun === 'project' ? c.item : c;
  return item?.noun === 'agenda' ? [item.hub] : [];
}

function departmentsOf(world: World, event: Told, c: Told['subject']): Who[] {
  const named = event.data().department;
  const asked = c.noun === 'agenda' ? (c as ItemCase).opinions.map((o) => o.departmentId) : [];
  const ids = typeof named === 'number' ? [named] : asked;
  return [...world.departments.values()].filter(({ id }) => ids.includes(id)).map(({ who }) => who);
}

/** The desk that has the case after the step. */
function deskOf(world: World, event: Told, c: ProposalCase | ItemCase | ProjectCase | ComplaintCase): Who[] {
  if (c.noun === 'proposal') return [c.place.officer];
  if (c.noun !== 'complaint') return [];
  const department = [...world.departments.values()].find(({ id }) => id === c.departmentId);
  return [event.row.type === 'complaint.submit' || !department ? c.place.officer : department.who];
}
