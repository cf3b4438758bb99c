import { notFound, redirect } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import type { Officer, Resident } from '../actor';
import { paths } from '../paths';
import { forgetPages } from '../request';
import { currentActor, currentSessionId, currentWaitingOfficer } from '../session';

/**
 * Sends a visitor to sign in and back to `here` (a path of ours). For pages that show what is someone's own; a browser whose session has ended forgets those it was
 * shown.
 */
export async function requireSignedIn(lang: Lang, here: string): Promise<Resident | Officer> {
  const actor = await currentActor();
  if (actor.kind === 'resident' || actor.kind === 'officer') return actor;
  const waits = (await currentWaitingOfficer()) !== null;
  if (!waits && (await currentSessionId())) forgetPages();
  redirect(`${waits ? paths(lang).secondFactor : paths(lang).signIn}?${new URLSearchParams({ callbackUrl: here })}`);
}

/** As `requireSignedIn`, for pages of the office: to a resident they do not exist. */
export async function requireOfficer(lang: Lang, here: string): Promise<Officer> {
  const actor = await requireSignedIn(lang, here);
  return actor.kind === 'officer' ? actor : notFound();
}
