import { followCopy } from '@/lib/follow/copy';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';

/** Tells feed readers, in the head of the page, where its feed is. */
export const FeedLink = ({ target, name, lang }: { target: string; name: string; lang: Lang }) => (
  <link
    rel="alternate"
    type="application/atom+xml"
    title={followCopy[lang].feed.title(name)}
    href={paths(lang).feed(target)}
  />
);
