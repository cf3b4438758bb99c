import { ok, type Result, refuse } from '@/lib/platform/result';

const hour = 3_600_000;
/** Voices that came together are those of the last hour. */
export const windowHours = 1;
/** An account is new for three days. */
export const newAccountHours = 72;
/** So many new accounts from one network within the window do not come by chance. */
export const networkLeast = 8;
/** A rush: at least so many voices in the window, so many times what is usual here, most of them of new accounts. */
export const rushLeast = 20;
export const rushTimes = 8;
const rushShareNew = 0.6;

/** One voice as the rule sees it: no name, no address, no text. */
export interface Voice {
  memberId: number;
  at: Date;
  /** Keyed hash of the network it came from. */
  network: string | null;
  accountSince: Date;
  held: boolean;
}

export interface Burst {
  why: 'one_network' | 'rush';
  memberIds: number[];
}

/** Whether this voice is of an account made shortly before it. */
export const isNewAccount = (voice: Pick<Voice, 'at' | 'accountSince'>): boolean =>
  voice.at.getTime() - voice.accountSince.getTime() < newAccountHours * hour;

/**
 * Which of the voices of the last hour have to be looked at before they count; null when none. A full hall behind one address is welcome: only accounts
 * made just before are held, and only when many come from one network or as a rush far above what is usual here. `heldNetworks` are those of an open burst.
 */
export function findBurst(
  voices: readonly Voice[],
  usualPerHour: number,
  heldNetworks: readonly string[],
): Burst | null {
  const fresh = voices.filter(isNewAccount);
  const perNetwork = new Map<string, number>();
  for (const { network } of fresh) if (network) perNetwork.set(network, (perNetwork.get(network) ?? 0) + 1);
  const crowded = (network: string | null) =>
    network !== null && ((perNetwork.get(network) ?? 0) >= networkLeast || heldNetworks.includes(network));
  const together = waiting(fresh.filter((voice) => crowded(voice.network)));
  const isRush =
    voices.length >= Math.max(rushLeast, rushTimes * usualPerHour) && fresh.length >= rushShareNew * voices.length;
  const rushed = isRush ? waiting(fresh) : [];
  if (rushed.length > together.length) return { why: 'rush', memberIds: rushed };
  return together.length > 0 ? { why: 'one_network', memberIds: together } : null;
}

const waiting = (voices: readonly Voice[]) => voices.filter((voice) => !voice.held).map((voice) => voice.memberId);

/** The name under which an officer chooses a part of a burst: same network, account of the same age. Nobody is named. */
export function groupOf(voice: { network: string | null; at: Date; accountSince: Date }): string {
  const days = Math.floor((voice.at.getTime() - voice.accountSince.getTime()) / (24 * hour));
  return `${voice.network?.slice(0, 8) ?? 'unknown'}-${days < 1 ? 'day' : days < 3 ? 'days' : 'older'}`;
}

export type Settlement = 'released' | 'partly' | 'rejected';

/** What becomes of a burst when `released` of its `all` groups are released: what does not count needs a reason that its people read. */
export function decideSettlement(
  hold: { settledAt: Date | null },
  all: readonly string[],
  released: readonly string[],
  reason: string | null,
): Result<Settlement> {
  if (hold.settledAt !== null) return refuse('already_done');
  const kept = all.filter((group) => released.includes(group));
  const outcome = kept.length === all.length ? 'released' : kept.length > 0 ? 'partly' : 'rejected';
  if (outcome !== 'released' && !reason) return refuse('reason_required', { field: 'reason' });
  return ok(outcome);
}
