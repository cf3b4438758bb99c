import { Details } from '../details';
import { DataTable } from './data-table';

export type Bar = { key: string; label: string; value: number; valueLabel: string; tone?: 'plain' | 'bad' };

type Props = {
  /** What the bars count, also the caption of the table. */
  caption: string;
  bars: Bar[];
  words: { label: string; value: string; asTable: string };
};

/** Horizontal bars drawn on the server, with the same numbers as a table behind it. */
export function BarChart({ caption, bars, words }: Props) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <figure>
      <figcaption className="mb-3 text-sm text-ink-2">{caption}</figcaption>
      <div aria-hidden="true" className="grid gap-3">
        {bars.map((bar) => (
          <div key={bar.key}>
            <p className="flex justify-between gap-3 text-sm">
              <span>{bar.label}</span>
              <b className="tabular-nums">{bar.valueLabel}</b>
            </p>
            <svg
              aria-hidden="true"
              className="mt-1 block w-full"
              height="10"
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
            >
              <rect className="fill-line-weak" width="100" height="10" />
              <rect
                className={bar.tone === 'bad' ? 'fill-bad' : 'fill-primary'}
                width={(bar.value / most) * 100}
                height="10"
              />
            </svg>
          </div>
        ))}
      </div>
      <Details summary={words.asTable}>
        <DataTable
          caption={caption}
          captionHidden
          rows={bars}
          rowKey={(bar) => bar.key}
          columns={[
            { key: 'label', head: words.label, cell: (bar) => bar.label, rowHead: true },
            { key: 'value', head: words.value, cell: (bar) => bar.valueLabel, numeric: true },
          ]}
        />
      </Details>
    </figure>
  );
}
