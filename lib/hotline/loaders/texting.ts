import { notFound } from 'next/navigation';
import { listDongs } from '@/lib/district/queries';
import { one, type Query } from '@/lib/format/query';
import type { Actor } from '@/lib/platform/actor';
import { asSystem } from '@/lib/platform/auth/scope';
import { readLink } from '@/lib/platform/auth/signed-link';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { mayOpenThread } from '../policy';
import { getQuietHours } from '../queries/settings';
import { getConversion, getKin, getRated, listOthers, listOwnTexts } from '../queries/texting';
import { mayConvert, mayRate, rateLinkFor } from '../rules/meaning';
import { quietUntil } from '../rules/quiet';
import type { HotlineState } from '../states';

/** What else a desk needs to join, split and convert a case: its kin, its own texts, what its sender was asked, and whether it is night. */
export async function loadTexting(actor: Actor, thread: { id: number; state: HotlineState }, at: Date) {
  const kin = await getKin(thread.id);
  if (!kin) notFound();
  const [all, conversion, texts, dongs, quiet] = await Promise.all([
    listOthers(kin.phoneId, thread.id),
    getConversion(thread.id),
    listOwnTexts(thread.id),
    listDongs(dayOf(at)),
    getQuietHours(),
  ]);
  const others = all.filter((other) => mayOpenThread(actor, other));
  const joined = all.filter((other) => other.joinedIntoId === thread.id);
  return {
    ...kin,
    others,
    joined,
    conversion,
    texts,
    dongs,
    mayConvert: mayConvert(thread.state, kin.converted !== null),
    quietUntil: quietUntil(at, quiet),
  };
}
export type Texting = Awaited<ReturnType<typeof loadTexting>>;

/** The page that asks how an answer was; 404 for an address that we did not make. */
export async function loadRating(token: string, query: Query) {
  const id = readLink(rateLinkFor, token);
  const thread = id === null ? null : await asSystem(() => getRated(id));
  if (!thread) notFound();
  const at = now();
  return { thread, mayRate: mayRate(thread, at), done: one(query.done) ?? null };
}

/** The office's quiet hours for the settings page, which has asked who looks; `kept` right after they were saved. */
export async function loadQuietHours(query: Query) {
  return { quiet: await getQuietHours(), kept: one(query.quiet) === 'kept' };
}
