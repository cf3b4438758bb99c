/** The kinds of cases that everybody may find: in the search, and each in a feed of its own, `/api/feeds/kind:research`. */
export const publicKinds = [
  'proposal',
  'agenda_item',
  'project',
  'evaluation',
  'score_card',
  'practice',
  'place',
  'research',
  'brand',
  'meeting',
  'programme',
  'course',
  'complaint',
] as const;
export type PublicKind = (typeof publicKinds)[number];

/** The kind that an address asks for: `kind:research`. */
export const readFeedKind = (asked: string): PublicKind | null =>
  publicKinds.find((kind) => asked === `kind:${kind}`) ?? null;

/** One entry of a feed: `id` never changes, whatever its address is. */
export interface FeedEntry {
  id: number;
  title: string;
  summary: string;
  href: string;
  at: Date;
}

interface Feed {
  origin: string;
  /** Its own address and that of the page it belongs to, without the origin. */
  self: string;
  page: string;
  title: string;
  subtitle: string;
  author: string;
  lang: string;
  entries: readonly FeedEntry[];
}

/** Characters that XML 1.0 has no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
const escaped = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** An Atom feed (RFC 4287). Ids are made of the site's name and the number of the step (RFC 4151), so that readers know an entry again. */
export function atomFeed({ origin, self, page, title, subtitle, author, lang, entries }: Feed): string {
  const host = new URL(origin).hostname;
  const tag = (what: string) => `tag:${host},2026:${what}`;
  const updated = entries[0]?.at ?? new Date(0);
  const items = entries.map(
    (each) => `<entry><id>${escaped(tag(`step/${each.id}`))}</id><title>${escaped(each.title)}</title>
<link rel="alternate" type="text/html" href="${escaped(origin + each.href)}"/><updated>${each.at.toISOString()}</updated><summary>${escaped(each.summary)}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}"><id>${escaped(tag(self))}</id><title>${escaped(title)}</title><subtitle>${escaped(subtitle)}</subtitle>
<link rel="self" type="application/atom+xml" href="${escaped(origin + self)}"/><link rel="alternate" type="text/html" href="${escaped(origin + page)}"/>
<author><name>${escaped(author)}</name></author><updated>${updated.toISOString()}</updated>
${items.join('\n')}
</feed>
`;
}
