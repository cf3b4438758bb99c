import type { z } from 'zod';
import { memberIdOf } from '@/lib/platform/actor';
import { audit } from '@/lib/platform/audit/audit';
import { forgetFactor } from '@/lib/platform/auth/second-factor/store';
import { endSessions } from '@/lib/platform/auth/session-list';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import type { endSessionSchema, resetFactorSchema } from '../schema';
import { lockOfficer, lockStaff } from './locked';

/** Ends one or all sessions of an officer at once. Refuses `not_found` when there is none (any more). */
export async function endOfficerSessions(
  work: Work,
  { member, session, reason }: z.output<typeof endSessionSchema>,
): Promise<Result<{ memberId: number; ended: number }>> {
  const locked = await lockStaff(work);
  if (!locked.ok) return locked;
  const officer = await lockOfficer(work, member);
  if (!officer) return refuse('not_found');
  const ended = await endSessions(work, officer.id, session ?? null);
  if (ended === 0) return refuse('not_found');
  await audit(work, {
    type: 'session.ended',
    aboutId: officer.id,
    reason,
    data: { ended, all: session === undefined },
  });
  return ok({ memberId: officer.id, ended });
}

/** Takes a lost second factor away and ends the sessions it opened; the officer sets a new one at the next sign-in. Refuses `not_found`, `own_powers`. */
export async function resetFactor(
  work: Work,
  { member, reason }: z.output<typeof resetFactorSchema>,
): Promise<Result<{ memberId: number }>> {
  const locked = await lockStaff(work);
  if (!locked.ok) return locked;
  const officer = await lockOfficer(work, member);
  if (!officer) return refuse('not_found');
  if (officer.id === memberIdOf(work.actor)) return refuse('own_powers');
  if (!(await forgetFactor(work.tx, officer.id))) return refuse('not_found');
  const ended = await endSessions(work, officer.id);
  await audit(work, { type: 'session.second_factor_reset', aboutId: officer.id, reason, data: { ended } });
  return ok({ memberId: officer.id });
}
