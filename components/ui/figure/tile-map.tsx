import Link from 'next/link';
import { Details } from '../details';
import { DataTable } from './data-table';

export type Tile = {
  /** Column and row of the tile, from 1, at most 16. */
  col: number;
  row: number;
  name: string;
  href: string;
  value: number;
  isHub: boolean;
  /** The whole tile in words, such as "Dongcheon-dong, hub, 31 open proposals". */
  label: string;
};

type Props = {
  /** What the numbers count. */
  caption: string;
  tiles: Tile[];
  words: { from: (n: number) => string; hub: string; asTable: string; name: string; value: string };
};

/** Three thresholds at the quarters of what is there, so that the shades say something in a small and a large district. */
function thresholds(values: number[]): [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => Math.max(1, sorted[Math.floor(sorted.length * part)] ?? 1);
  const low = at(0.25);
  const middle = Math.max(low + 1, at(0.55));
  return [low, middle, Math.max(middle + 1, at(0.8))];
}

/** Equal tiles where neighbours touch: readable on a phone, hubs outlined, and the same numbers as a table below. */
export function TileMap({ caption, tiles, words }: Props) {
  const steps = thresholds(tiles.map((tile) => tile.value));
  const heat = (value: number) => steps.filter((step) => value >= step).length;
  const columns = Math.max(1, ...tiles.map((tile) => tile.col));
  const ordered = [...tiles].sort((a, b) => a.row - b.row || a.col - b.col);
  return (
    <figure>
      <figcaption className="mb-3 text-sm font-bold text-ink-2">{caption}</figcaption>
      <ul className={`grid gap-1.5 grid-cols-${columns}`}>
        {ordered.map((tile) => (
          <li key={tile.href} className={`col-start-${tile.col} row-start-${tile.row}`}>
            <Link
              prefetch={false}
              href={tile.href}
              aria-label={tile.label}
              data-heat={heat(tile.value)}
              className={`heat flex h-full min-h-15 sm:min-h-20 flex-col justify-between rounded-md px-1 py-1.5 text-[12px] leading-tight hover:underline sm:p-2.5 sm:text-[14px] ${tile.isHub ? 'border-2 border-ink' : 'border-2 border-transparent'}`}
            >
              <span className="[overflow-wrap:anywhere]">{tile.name}</span>
              <b className="text-[17px] tabular-nums sm:text-[20px]">{tile.value}</b>
            </Link>
          </li>
        ))}
      </ul>
      <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5 text-xs text-ink-2">
        {steps.map((step, at) => (
          <li key={step} className="flex items-center gap-1.5">
            <span className="heat size-3 rounded-xs" data-heat={at + 1} />
            {words.from(step)}
          </li>
        ))}
        <li className="flex items-center gap-1.5">
          <span className="size-3 rounded-xs border-2 border-ink" />
          {words.hub}
        </li>
      </ul>
      <Details summary={words.asTable}>
        <DataTable
          caption={caption}
          captionHidden
          rows={[...tiles].sort((a, b) => b.value - a.value || a.name.localeCompare(b.name, 'ko'))}
          rowKey={(tile) => tile.href}
          columns={[
            {
              key: 'name',
              head: words.name,
              rowHead: true,
              cell: (tile) => (
                <Link prefetch={false} href={tile.href} className="link">
                  {tile.name}
                </Link>
              ),
            },
            { key: 'hub', head: words.hub, cell: (tile) => (tile.isHub ? words.hub : '') },
            { key: 'value', head: words.value, cell: (tile) => tile.value, numeric: true },
          ]}
        />
      </Details>
    </figure>
  );
}
