import { randomUUID } from 'node:crypto';
import { Facts } from '@/components/ui/cards';
import { Details } from '@/components/ui/details';
import { Prose } from '@/components/ui/prose';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { moderationCopy } from '@/lib/moderation/copy';
import type { MeasureRow } from '@/lib/moderation/queries';
import { casePath, deskPath } from '@/lib/platform/paths';
import { JudgeForm } from './forms';
import { MeasureHistory, MeasureTags } from './measure-history';

type Props = { rows: MeasureRow[]; me: number; now: Date; lang: Lang };

/** Measures at the desk: what was written, what was done and why, the objection, and the answer that this officer may give. */
export function MeasureList({ rows, me, now, lang }: Props) {
  const t = moderationCopy[lang];
  return (
    <ul className="border-t-2 border-ink">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-10 gap-y-4 border-b border-line-weak py-5 lg:grid-cols-[minmax(0,1fr)_420px]"
        >
          <div className="grid content-start gap-3">
            <MeasureTags measure={row} now={now} lang={lang} />
            {row.text !== null && (
              <blockquote lang="ko" aria-label={t.text} className="rounded-md bg-surface px-4 py-3">
                <Prose>{row.text}</Prose>
              </blockquote>
            )}
            <Facts
              items={[
                <span key="person" lang="ko">
                  {row.person ?? t.supporter}
                </span>,
                nameIn(row.dong, lang),
                <a
                  key="case"
                  href={(row.kind === 'complaint_kept' ? deskPath : casePath)(lang, row.subjectKind, row.number)}
                  lang="ko"
                  className="link"
                >
                  {row.title}
                </a>,
              ]}
            />
            <MeasureHistory measure={row} now={now} lang={lang} />
          </div>
          <Answer row={row} me={me} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

function Answer({ row, me, lang }: { row: MeasureRow; me: number; lang: Lang }) {
  const t = moderationCopy[lang];
  if (row.memberId === me || row.state === 'upheld' || row.state === 'lifted') return null;
  const form = <JudgeForm id={row.id} appealed={row.state === 'appealed'} formKey={randomUUID()} lang={lang} />;
  if (row.state === 'standing')
    return (
      <div>
        <Details summary={t.correct}>{form}</Details>
      </div>
    );
  if (row.imposedBy === me) return <p className="text-ink-2">{t.ownMeasure}</p>;
  return (
    <div className="grid content-start gap-3">
      <h3 className="text-base">{t.judge}</h3>
      {form}
    </div>
  );
}
