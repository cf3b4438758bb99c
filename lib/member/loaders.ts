import { countUnread } from '@/lib/notification/queries';
import { isDemo } from '@/lib/platform/auth/settings';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { currentActor } from '@/lib/platform/session';
import { listDemoAccounts } from './queries';
import { mainRole, roleOf } from './rules';
import type { DemoAccount, SessionSummary } from './schema';

/** Who is signed in, for the header; null for a visitor, to whom every page looks the same. */
export async function loadSession(): Promise<SessionSummary | null> {
  const actor = await currentActor();
  const role = roleOf(actor);
  if (role === null || (actor.kind !== 'resident' && actor.kind !== 'officer')) return null;
  return { kind: actor.kind, name: actor.name, role, unread: await countUnread(actor.memberId) };
}

/** The demo accounts, or null where the demo sign-in does not exist. */
export async function loadDemoAccounts(): Promise<DemoAccount[] | null> {
  if (!isDemo()) return null;
  const rows = await listDemoAccounts(dayOf(now()));
  return rows.map(({ key, name, role, hub, verification, dong, home, department }) => ({
    key: key ?? '',
    name,
    role: mainRole(role, hub === 'hub'),
    verification,
    place: department ?? dong ?? home,
  }));
}
