import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { formatRange } from '@/lib/format/dates';
import { scoreCopy } from '@/lib/score/copy';
import type { ScoreSeries } from '@/lib/score/loaders';
import { ScoreLine, ScoreTable } from './score-charts';

type Props = { series: ScoreSeries; actions: { cardId: number; state: string; n: number }[]; lang: Lang };

/** All that was measured in one way: the mean over its periods, and each office in the last of them. */
export function MethodSection({ series, actions, lang }: Props) {
  const t = scoreCopy[lang].card;
  const { whole, offices } = series;
  const last = offices[0];
  const method = <span lang="ko">{series.method}</span>;
  return (
    <Section title={method}>
      <p lang="ko" className="mb-5 max-w-text whitespace-pre-line text-sm text-ink-2">
        {series.text}
      </p>
      {whole.length > 0 && (
        <>
          {whole.length > 1 ? <ScoreLine cards={whole} /> : <p className="mb-3 text-sm text-ink-3">{t.one}</p>}
          <ScoreTable
            caption={
              <>
                {method} · {t.series}
              </>
            }
            cards={whole}
            by="period"
            actions={actions}
            lang={lang}
          />
        </>
      )}
      {last && (
        <div className="mt-6">
          <ScoreTable
            caption={
              <>
                {method} · {t.byOffice(formatRange(last.periodFrom, last.periodTo, lang))}
              </>
            }
            cards={offices}
            by="office"
            actions={actions}
            lang={lang}
          />
        </div>
      )}
    </Section>
  );
}
