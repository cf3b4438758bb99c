import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { requireSignedIn } from '@/lib/platform/auth/guard';
import { asSystem } from '@/lib/platform/auth/scope';
import { readLink } from '@/lib/platform/auth/signed-link';
import { now } from '@/lib/platform/clock/now';
import { canMail } from '@/lib/platform/mail/box';
import { paths } from '@/lib/platform/paths';
import { mayChooseNews } from './policy';
import { countUnread, listMessages } from './queries';
import { getChoices, getNewsSetting, getReach, listStops } from './queries/choices';
import { usualHour } from './rules/choices';
import { asReadBy } from './rules/read';
import { readStopToken, stopLinkFor } from './rules/stop';

const pageLength = 20;

/** A page of somebody's messages, newest first; `older` is the cursor of the next one. Visitors sign in first. */
export async function loadMessages(lang: Lang, before: unknown) {
  const actor = await requireSignedIn(lang, paths(lang).notifications);
  const { memberId } = actor;
  const cursor = typeof before === 'string' && /^\d{1,15}$/u.test(before) ? Number(before) : undefined;
  const [found, unread] = await Promise.all([
    listMessages(memberId, { limit: pageLength + 1, before: cursor }),
    countUnread(memberId),
  ]);
  const messages = found.slice(0, pageLength).map((message) => asReadBy(actor, message));
  return {
    messages,
    unread,
    isFirst: cursor === undefined,
    older: found.length > pageLength ? messages.at(-1)?.id : undefined,
    now: now(),
  };
}

/** How somebody gets their news, and what is missing for it to reach them. */
export async function loadChoices(lang: Lang) {
  const actor = await requireSignedIn(lang, paths(lang).newsChoices);
  if (!mayChooseNews(actor)) notFound();
  const [choices, setting, stops, reach] = await Promise.all([
    getChoices(actor.memberId),
    getNewsSetting(actor.memberId),
    listStops(actor.memberId),
    getReach(actor.memberId),
  ]);
  return {
    choices,
    hour: setting?.hour ?? usualHour,
    letterLang: setting?.lang ?? lang,
    stops,
    reach: { ...reach, mail: reach.mail && canMail() },
    isOfficer: actor.kind === 'officer',
    formKey: randomUUID(),
  };
}
export type ChoicesShown = Awaited<ReturnType<typeof loadChoices>>;

/** What a link at the end of a letter ends, and whether it is ended. A look at it changes nothing. */
export async function loadStop(token: string) {
  const read = readStopToken(token);
  const memberId = read && readLink(stopLinkFor(read.scope), read.signed);
  if (!read || memberId === null) notFound();
  const stops = await asSystem(() => listStops(memberId));
  return { scope: read.scope, stopped: stops.includes(read.scope) };
}
