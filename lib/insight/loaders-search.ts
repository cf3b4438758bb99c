import { publicKinds } from '@/lib/follow/rules-feed';
import { one, type Query } from '@/lib/format/query';
import { cleanText, hasForbiddenCharacters } from '@/lib/format/text';
import { admitPage } from '@/lib/platform/rate-limit/admit';
import { type Found, listFound } from './queries-search';

const longest = 100;

/** What the words in the address find, by kind. Characters that cannot be stored cannot be found either. */
export async function loadSearch(params: Query) {
  const given = one(params.q);
  const words = given && !hasForbiddenCharacters(given) ? cleanText(given).slice(0, longest) : '';
  const often = words !== '' && !(await admitPage('page.search'));
  const found: Found[] = words && !often ? await listFound(words) : [];
  const groups = publicKinds
    .map((kind) => ({ kind, found: found.filter((f) => f.kind === kind) }))
    .filter((group) => group.found.length > 0);
  return { words, often, n: found.length, groups };
}
