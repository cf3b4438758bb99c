import { DataTable } from '@/components/ui/figure/data-table';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { scoreCopy } from '@/lib/score/copy';
import type { loadScores } from '@/lib/score/loaders';
import { PointsBar } from './score-charts';

type Loaded = Awaited<ReturnType<typeof loadScores>>;
type Props = Pick<Loaded, 'answers' | 'from' | 'until' | 'office'> & { lang: Lang };
type Row = { slug: string; name: string; n: number | null; mean: number | null };

/** What residents thought of the answers they got: complaints and texts apart, for they are asked in different ways. */
export function AnswersSection({ answers, from, until, office, lang }: Props) {
  const t = scoreCopy[lang].answers;
  return (
    <Section title={t.title} id="answers">
      <p className="mb-5 max-w-text text-sm text-ink-2">{t.lead(formatDay(from, lang), formatDay(until, lang))}</p>
      <div className="grid gap-8">
        {answers.map(({ source, n, mean, parts }) => {
          const whole: Row[] = office ? [] : [{ slug: '', name: t.whole, n, mean }];
          const rows = [...whole, ...parts.map((part) => ({ ...part, name: lang === 'ko' ? part.ko : part.en }))];
          return <Ratings key={source} caption={t[source]} rows={parts.length === 0 ? [] : rows} lang={lang} />;
        })}
      </div>
    </Section>
  );
}

function Ratings({ caption, rows, lang }: { caption: string; rows: Row[]; lang: Lang }) {
  const t = scoreCopy[lang];
  if (rows.length === 0)
    return (
      <p>
        <b>{caption}</b> <span className="text-ink-2">{t.answers.none}</span>
      </p>
    );
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.slug}
      columns={[
        { key: 'office', head: t.card.office, rowHead: true, cell: (row) => row.name },
        {
          key: 'mean',
          head: `${t.answers.mean} (${t.answers.of5})`,
          cell: ({ mean }) =>
            mean === null ? (
              <span className="text-ink-3">{t.answers.few}</span>
            ) : (
              <span className="flex items-center gap-3 tabular-nums">
                <b className="w-12">{formatNumber(mean, lang, 2)}</b>
                <PointsBar value={mean} most={5} />
              </span>
            ),
        },
        { key: 'n', head: t.answers.n, numeric: true, cell: ({ n }) => (n === null ? '–' : formatNumber(n, lang)) },
      ]}
    />
  );
}
