import { listDongs } from '@/lib/district/queries';
import { findByName } from '@/lib/district/rules-find';
import { publicKinds } from '@/lib/follow/rules-feed';
import { one, type Query } from '@/lib/format/query';
import { cleanText, hasForbiddenCharacters } from '@/lib/format/text';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { admitPage } from '@/lib/platform/rate-limit/admit';
import { listFound, most } from './queries-search';

const longest = 100;

/** What the words in the address find: dongs by their name, and what is public by kind. Characters that cannot be stored cannot be found either. */
export async function loadSearch(params: Query) {
  const given = one(params.q);
  const words = given && !hasForbiddenCharacters(given) ? cleanText(given).slice(0, longest) : '';
  const often = words !== '' && !(await admitPage('page.search'));
  const asked = words !== '' && !often;
  const [{ found, some }, dongs] = asked
    ? await Promise.all([listFound(words), listDongs(dayOf(now()))])
    : [{ found: [], some: false }, []];
  const groups = publicKinds
    .map((kind) => ({ kind, found: found.filter((f) => f.kind === kind) }))
    .filter((group) => group.found.length > 0)
    .map((group) => ({ ...group, full: group.found.length >= most }));
  return { words, often, some, n: found.length, dongs: findByName(dongs, words), groups };
}
