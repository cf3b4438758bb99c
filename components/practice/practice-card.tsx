import { Card } from '@/components/ui/cards';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatNumber } from '@/lib/format/numbers';
import { casePath } from '@/lib/platform/paths';
import { practiceCopy } from '@/lib/practice/copy';
import type { FigureRow, PracticeRow } from '@/lib/practice/queries';

type Props = { practice: PracticeRow; figures?: FigureRow[]; lang: Lang; href?: string; showState?: boolean };

/** One practice in a list. */
export function PracticeCard({ practice, figures = [], lang, href, showState }: Props) {
  const t = practiceCopy[lang];
  return (
    <Card
      href={href ?? casePath(lang, 'practice', practice.number)}
      heading="h2"
      title={<span lang="ko">{practice.title}</span>}
      text={<span lang="ko">{practice.summary}</span>}
      meta={[
        showState && (
          <Tag key="state" tone={practice.state === 'published' ? 'ok' : 'plain'}>
            {t.states[practice.state]}
          </Tag>
        ),
        <span key="by" lang="ko">
          {practice.institution}
        </span>,
        t.fieldNames[practice.field],
        ...figures.map((figure) => (
          <b key={figure.id} lang="ko" className="text-ink">
            {`${figure.label} ${changeIn(figure, lang)}`}
          </b>
        )),
      ]}
    />
  );
}

const changeIn = ({ before, after, unit }: FigureRow, lang: Lang): string =>
  `${before === null ? '' : `${formatNumber(before, lang, 1)}→`}${formatNumber(after, lang, 1)}${unit}`;
