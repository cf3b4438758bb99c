import { Prose } from '@/components/ui/prose';
import { Tag, type Tone } from '@/components/ui/tag';
import { agendaCopy } from '@/lib/agenda/copy';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatWon } from '@/lib/format/numbers';

export interface OpinionData {
  id: number;
  department: { id: number; nameKo: string; nameEn: string };
  question: string;
  dueAt: Date;
  stance: 'feasible' | 'partly_feasible' | 'not_feasible' | null;
  text: string | null;
  costWon: number | null;
  answeredAt: Date | null;
}

const tones: Record<NonNullable<OpinionData['stance']>, Tone> = {
  feasible: 'ok',
  partly_feasible: 'info',
  not_feasible: 'bad',
};

/** What each department was asked and said. */
export function Opinions({ opinions, lang }: { opinions: OpinionData[]; lang: Lang }) {
  const t = agendaCopy[lang];
  return (
    <ul className="divide-y divide-line-weak border-y border-line-weak">
      {opinions.map((opinion) => (
        <li key={opinion.id} className="grid gap-1 py-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <b>{nameIn(opinion.department, lang)}</b>
            {opinion.stance && <Tag tone={tones[opinion.stance]}>{t.stances[opinion.stance]}</Tag>}
            <span className="text-sm text-ink-3">
              {opinion.answeredAt ? formatDay(opinion.answeredAt, lang) : t.item.due(formatDay(opinion.dueAt, lang))}
            </span>
          </p>
          <p className="text-sm text-ink-3" lang="ko">
            {opinion.question}
          </p>
          {opinion.text ? (
            <div lang="ko">
              <Prose>{opinion.text}</Prose>
            </div>
          ) : (
            <p className="text-ink-2">{t.item.waiting}</p>
          )}
          {opinion.costWon !== null && (
            <p className="text-sm text-ink-2">
              {t.item.cost} {formatWon(opinion.costWon, lang)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
