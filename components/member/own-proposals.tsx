import { Card, Cards } from '@/components/ui/cards';
import { Riser } from '@/components/ui/case/riser';
import { DueTag, Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDue, formatShortDay, urgency } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { memberCopy } from '@/lib/member/copy';
import type { OwnPage } from '@/lib/member/loaders';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import { hasEnded, toneOf } from '@/lib/proposal/rules-stage';
import { levelOf } from '@/lib/proposal/states';

type Row = OwnPage['supported'][number] & { dueAt?: Date | null };
type Props = { lang: Lang; label: string; rows: Row[]; now: Date };

/** How long until somebody has to have answered; nothing while it waits for the reader, or when nothing is promised. */
export function dueTag({ state, dueAt }: { state: string; dueAt?: Date | null }, lang: Lang, now: Date) {
  if (!dueAt || state === 'supplement_requested') return null;
  const due = urgency(dueAt, now);
  return (
    <DueTag key="due" state={due === 'later' ? 'fine' : due}>
      {formatDue(dueAt, lang, now)}
    </DueTag>
  );
}

/** Proposals as somebody follows them: how far each has risen, and by when the next word is due. */
export function OwnProposals({ lang, label, rows, now }: Props) {
  const t = memberCopy[lang];
  return (
    <Cards label={label}>
      {rows.map((row) => {
        const level = levelOf(row.state);
        return (
          <Card
            key={row.number}
            href={paths(lang).proposal(row.number)}
            mark={<Riser level={level} label={commonCopy[lang].levels[level]} stopped={hasEnded(row.state)} />}
            title={<span lang="ko">{row.title}</span>}
            meta={[
              <Tag key="state" tone={toneOf(row.state)}>
                {proposalCopy[lang].states[row.state]}
              </Tag>,
              dueTag(row, lang, now),
              nameIn(row.dong, lang),
              t.supports(formatCount(row.supportCount, lang)),
              t.changedOn(formatShortDay(row.changedAt, now, lang)),
            ]}
          />
        );
      })}
    </Cards>
  );
}
