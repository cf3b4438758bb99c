import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { one, type Query } from '@/lib/format/query';
import { memberIdOf } from '@/lib/platform/actor';
import { requireSignedIn } from '@/lib/platform/auth/guard';
import { paths } from '@/lib/platform/paths';
import { currentActor } from '@/lib/platform/session';
import { pillars } from '@/lib/proposal/schema';
import { mayFollow } from './policy';
import { countFollowers, getFollowed, getHomeDong, hasFollows, isFollowing, listFollows } from './queries';
import { readTarget } from './rules';
import { hrefOf, nameOf } from './rules-names';

/** What the button of a page shows: whether the reader follows, how many do. Null for what nobody can follow. Visitors get no form: their page is the same for all. */
export async function loadFollow(text: string, lang: Lang) {
  const target = readTarget(text);
  const followed = target && (await getFollowed(target));
  if (!followed) return null;
  const actor = await currentActor();
  const memberId = memberIdOf(actor);
  const may = mayFollow(actor);
  const [count, following] = await Promise.all([
    countFollowers(followed),
    memberId !== null && may ? isFollowing(memberId, followed) : false,
  ]);
  return { target: text, name: nameOf(followed, lang), count, following, formKey: may ? randomUUID() : null };
}
export type FollowShown = NonNullable<Awaited<ReturnType<typeof loadFollow>>>;

/** What somebody pressed "follow" on before they had signed in: they sign in, come here, and say so once more. */
export async function loadFollowAsked(query: Query, lang: Lang) {
  const text = one(query.what) ?? '';
  await requireSignedIn(lang, paths(lang).follow(text));
  const target = readTarget(text);
  const [shown, followed] = await Promise.all([loadFollow(text, lang), target && getFollowed(target)]);
  if (!shown || !followed) notFound();
  return { ...shown, href: hrefOf(followed, lang) };
}

/** Everything somebody follows, their own dong while they do not follow it, and the topics there are left. */
export async function loadFollowing(lang: Lang) {
  const actor = await requireSignedIn(lang, paths(lang).following);
  const may = mayFollow(actor);
  const [rows, home] = await Promise.all([
    listFollows(actor.memberId),
    actor.kind === 'resident' && actor.homeDong ? getHomeDong(actor.homeDong) : null,
  ]);
  const topics = pillars
    .map((pillar) => `pillar:${pillar}`)
    .filter((topic) => !rows.some((row) => row.topic === topic));
  const suggested = home && !rows.some((row) => row.kind === 'dong' && row.slug === home.slug) ? home : null;
  return { may, rows, suggested, topics };
}

/** For a resident who follows nothing yet: their own dong, as far as it is known. Null for everybody else. */
export async function loadFollowSuggestion() {
  const actor = await currentActor();
  if (actor.kind !== 'resident' || !mayFollow(actor)) return null;
  if (await hasFollows(actor.memberId)) return null;
  return { home: actor.homeDong ? await getHomeDong(actor.homeDong) : null, formKey: randomUUID() };
}
