import { type Guarded as GuardedComplaint, mayOpenAtDesk } from '@/lib/complaint/policy';
import { type Guarded as GuardedThread, mayOpenThread } from '@/lib/hotline/policy';
import { type Actor, type Belongs, hasRole } from '@/lib/platform/actor';
import { type Guarded as GuardedApplication, mayOpenApplication } from '@/lib/programme/policy';
import { mayScreenProposal } from '@/lib/proposal/policy';

/** A case with somebody behind it, as far as permissions ask. */
export type Masked =
  | { kind: 'hotline_thread'; id: number; of: GuardedThread }
  | { kind: 'complaint'; id: number; of: GuardedComplaint }
  | { kind: 'application'; id: number; of: GuardedApplication }
  | { kind: 'proposal'; id: number; of: Belongs };

/** Who may see what is masked on a case, with a reason: the desk that works on it, and nobody on their own. */
export function mayUnmask(actor: Actor, masked: Masked): boolean {
  if (actor.kind !== 'officer') return false;
  if (masked.kind === 'hotline_thread') return mayOpenThread(actor, masked.of);
  if (masked.kind === 'complaint') return mayOpenAtDesk(actor, masked.of);
  if (masked.kind === 'application') return mayOpenApplication(actor, masked.of);
  return mayScreenProposal(actor, masked.of);
}

/** Residents look after what is kept about them. An officer's data follows from the office. */
export const mayManageOwn = (actor: Actor): boolean => actor.kind === 'resident';

/** Unusual looks are the administrators' to go over. */
export const mayReviewLooks = (actor: Actor): boolean => hasRole(actor, 'admin');
