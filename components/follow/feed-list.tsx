import { Icon } from '@/components/ui/icon';
import { followCopy } from '@/lib/follow/copy';
import { publicKinds } from '@/lib/follow/rules-feed';
import { topicName } from '@/lib/follow/rules-names';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';
import { pillars } from '@/lib/proposal/schema';

type Named = { slug: string; nameKo: string; nameEn: string };

/** Every feed there is: of all, of each kind of case, each topic and each dong. */
export function FeedList({ dongs, lang }: { dongs: Named[]; lang: Lang }) {
  const t = followCopy[lang].feed;
  const feeds = [
    { target: 'all', name: t.all },
    ...publicKinds.map((kind) => ({ target: `kind:${kind}`, name: t.kinds[kind] })),
    ...pillars.map((pillar) => ({ target: `pillar:${pillar}`, name: topicName(`pillar:${pillar}`, lang) })),
    ...dongs.map((dong) => ({ target: `dong:${dong.slug}`, name: nameIn(dong, lang) })),
  ];
  return (
    <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-3 lg:grid-cols-4">
      {feeds.map(({ target, name }) => (
        <li key={target}>
          <a href={paths(lang).feed(target)} className="link inline-flex min-h-11 items-center gap-2">
            <Icon name="bell" size={18} />
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
