import type { Lang } from '@/lib/format/copy';
import { countUnread, listMessages } from '@/lib/notification/queries';
import { asReadBy } from '@/lib/notification/rules/read';
import { requireSignedIn } from '@/lib/platform/auth/guard';
import { asSystem } from '@/lib/platform/auth/scope';
import { isDemo } from '@/lib/platform/auth/settings';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { currentActor } from '@/lib/platform/session';
import { listDemoAccounts } from './queries';
import { listDrafts, listOwnComplaints, listOwnProposals, listSupported } from './queries-cases';
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
  const rows = await asSystem(() => listDemoAccounts(dayOf(now())));
  return rows.map(({ key, name, role, isHead, hub, verification, dong, home, department, institution }) => ({
    key: key ?? '',
    name,
    role: mainRole(role && { role, isHead: isHead ?? false }, hub === 'hub'),
    verification,
    place: department ?? institution ?? dong ?? home,
  }));
}

/** A person's own page: what they have filed, support and have begun to write, and their latest messages. Visitors sign in first. */
export async function loadOwnPage(lang: Lang) {
  const actor = await requireSignedIn(lang, paths(lang).me);
  const { kind, memberId, name } = actor;
  const [proposals, complaints, supported, drafts, listed] = await Promise.all([
    listOwnProposals(memberId),
    listOwnComplaints(memberId),
    listSupported(memberId),
    listDrafts(memberId),
    listMessages(memberId, { limit: 5 }),
  ]);
  const messages = listed.map((message) => asReadBy(actor, message));
  return { name, resident: kind === 'resident', proposals, complaints, supported, drafts, messages, now: now() };
}

export type OwnPage = Awaited<ReturnType<typeof loadOwnPage>>;
