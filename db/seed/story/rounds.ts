import { addDays, type Day, dayOf } from '@/lib/platform/calendar/day';
import { laterNote, notGatheredNotes, roundNotes } from '../content/reasons';
import { moveProposal, type ProposalCase } from './proposals';
import type { Who, World } from './world';

/** One gathering round of a zone. The last one of a zone is open. */
export interface Round {
  zoneId: number;
  opensOn: Day;
  closesOn: Day;
  closedAt: Date | null;
  closedBy: Who;
  note: string | null;
  id: number;
}

const days = 30;

/** A zone's rounds over some fifteen months; the open one began `openFor` days ago. */
export function roundsOf(world: World, zoneId: number, hub: Who, openFor: number): Round[] {
  const rounds: Round[] = [];
  for (let age = openFor + 15 * days; age >= openFor; age -= days) {
    const opensOn = dayOf(new Date(world.times.now.getTime() - age * 86_400_000));
    const open = age === openFor;
    rounds.push({
      zoneId,
      opensOn,
      closesOn: addDays(opensOn, days),
      closedAt: open ? null : world.times.office(age - days),
      closedBy: hub,
      note: open ? null : world.chance.pick(roundNotes),
      id: 0,
    });
  }
  return rounds;
}

export const roundOn = (rounds: readonly Round[], zoneId: number, at: Date): Round | null =>
  rounds.find((r) => r.zoneId === zoneId && r.opensOn <= dayOf(at) && (r.closedAt === null || at < r.closedAt)) ?? null;

/** Every round that closes until `until` leaves a note on a proposal that is only published: never silence. */
export function passRounds(world: World, rounds: readonly Round[], p: ProposalCase, until: Date): void {
  for (const round of rounds) {
    const closed = round.closedAt;
    if (p.state !== 'published' || !closed || round.zoneId !== p.place.hub.zoneId) continue;
    if (closed <= p.changedAt || closed >= until) continue;
    moveProposal(world, p, 'not_gather', round.closedBy, closed, {
      reason: p.text.cluster ? laterNote : world.chance.pick(notGatheredNotes),
      data: () => ({ round: round.id }),
    });
    if (world.clocks.runs(p, 'gathering_round')) world.clocks.stop(p, 'gathering_round', p.changedAt);
  }
}
