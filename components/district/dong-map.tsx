import { type Tile, TileMap } from '@/components/ui/figure/tile-map';
import { districtCopy } from '@/lib/district/copy';
import type { loadDongMap } from '@/lib/district/loaders';
import { tileName } from '@/lib/district/rules';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';

type Props = { lang: Lang; dongs: Awaited<ReturnType<typeof loadDongMap>> };

/** The district as equal tiles: how many proposals of each dong are on their way, hubs outlined, a table behind. */
export function DongMap({ lang, dongs }: Props) {
  const t = districtCopy[lang];
  const tiles = dongs.map((dong): Tile => {
    const name = nameIn(dong, lang);
    const role = dong.role ? `, ${t.roles[dong.role]}` : '';
    return {
      col: dong.tileColumn + 1,
      row: dong.tileRow + 1,
      name: tileName(dong, lang),
      href: paths(lang).dong(dong.slug),
      value: dong.underWay,
      isHub: dong.role === 'hub',
      label: `${name}${role}, ${t.openProposals} ${t.count(formatCount(dong.underWay, lang))}`,
    };
  });
  return (
    <TileMap
      caption={t.map}
      tiles={tiles}
      words={{
        from: (n) => t.fromCount(formatCount(n, lang)),
        hub: t.roles.hub,
        asTable: t.asTable,
        name: t.dong,
        value: t.openProposals,
      }}
    />
  );
}
