import { type WayStep, WayUp } from '@/components/ui/case/way-up';
import { agendaCopy } from '@/lib/agenda/copy';
import type { AgendaState, Outcome } from '@/lib/agenda/states';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { commonCopy } from '@/lib/platform/copy';

interface Props {
  item: {
    state: AgendaState;
    outcome: Outcome | null;
    supportCount: number;
    submittedAt: Date | null;
    decidedAt: Date | null;
    hub: { nameKo: string; nameEn: string };
  };
  proposals: { dong: { nameKo: string; nameEn: string } }[];
  opinions: { answeredAt: Date | null }[];
  dueAt: Date | null;
  lang: Lang;
}

/** Dong, hub, district: what happened, what is happening, what comes next. */
export function ItemWay({ item, proposals, opinions, dueAt, lang }: Props) {
  const t = agendaCopy[lang];
  const words = commonCopy[lang].stepStates;
  const dongs = [...new Set(proposals.map((p) => nameIn(p.dong, lang)))];
  const atHub = item.state === 'drafting' || item.state === 'returned';
  const state = (s: WayStep['state']) => ({ state: s, stateLabel: words[s] });
  const answered = opinions.filter((o) => o.answeredAt).length;
  const now = item.outcome ? t.outcomes[item.outcome] : t.states[item.state];
  const lines = item.decidedAt
    ? [t.item.decidedOn(formatDay(item.decidedAt, lang))]
    : [
        opinions.length > 0 && t.item.answers(answered, opinions.length),
        dueAt && t.item.decideBy(formatDay(dueAt, lang)),
      ].filter(Boolean);
  const steps: WayStep[] = [
    {
      level: 1,
      place: `${t.item.dong} · ${dongs.join(', ')}`,
      title: t.item.dongPart(proposals.length),
      lines: [],
      ...state('done'),
    },
    {
      level: 2,
      place: `${t.item.hub} · ${nameIn(item.hub, lang)}`,
      title: atHub ? t.states[item.state] : t.item.hubPart,
      lines: [
        `${t.item.support(item.supportCount)} (${t.item.once})`,
        item.submittedAt ? t.item.submittedOn(formatDay(item.submittedAt, lang)) : '',
      ].filter(Boolean),
      ...state(atHub ? 'now' : 'done'),
    },
    {
      level: 3,
      place: t.item.office,
      title: atHub ? t.item.districtNext : now,
      lines: atHub ? [] : lines,
      ...state(atHub ? 'next' : item.state === 'stopped' ? 'stopped' : item.state === 'done' ? 'done' : 'now'),
    },
  ];
  return <WayUp label={t.item.way} steps={steps} />;
}
