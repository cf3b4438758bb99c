import { redirect } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { qrPicture } from '@/lib/format/qr-picture';
import { ownPath } from '@/lib/platform/auth/own-path';
import { appAddress } from '@/lib/platform/auth/second-factor/codes';
import { factorOf } from '@/lib/platform/auth/second-factor/store';
import { isDemo, officeProvider } from '@/lib/platform/auth/settings';
import { now } from '@/lib/platform/clock/now';
import { paths, withQuery } from '@/lib/platform/paths';
import { currentActor, currentWaitingOfficer } from '@/lib/platform/session';

/** Whether officers can sign in at a provider, and whether this one has done so by half. */
export async function loadOfficeSignIn() {
  return { offered: officeProvider() !== null, waiting: (await currentWaitingOfficer()) !== null };
}

/** What the page of the second factor shows to whom. Whoever is not an officer, whole or half, signs in first. */
export async function loadSecondFactor(lang: Lang, params: Record<string, string | string[] | undefined>) {
  const back = ownPath(params.callbackUrl);
  const waiting = await currentWaitingOfficer();
  const actor = await currentActor();
  const person = waiting ?? (actor.kind === 'officer' ? actor : null);
  if (!person) redirect(withQuery(paths(lang).signIn, { callbackUrl: paths(lang).secondFactor }));
  const { enrolled, pending } = await factorOf(person.memberId, now());
  return {
    name: person.name,
    back,
    waiting: waiting !== null,
    demo: !waiting && isDemo(),
    enrolled,
    pending: pending && { ...pending, picture: qrPicture(appAddress(pending.secret, person.name)) },
  };
}

export type SecondFactorPage = Awaited<ReturnType<typeof loadSecondFactor>>;
