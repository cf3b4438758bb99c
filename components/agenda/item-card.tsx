import { Card } from '@/components/ui/cards';
import { Riser } from '@/components/ui/case/riser';
import { Tag, type Tone } from '@/components/ui/tag';
import { agendaCopy } from '@/lib/agenda/copy';
import type { AgendaState, Outcome } from '@/lib/agenda/states';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';

export interface ItemCardData {
  number: string;
  title: string;
  summary: string;
  state: AgendaState;
  outcome: Outcome | null;
  supportCount: number;
  textSupportCount?: number;
  proposalCount: number;
  submittedAt: Date | null;
  zone: { nameKo: string; nameEn: string };
  hub: { nameKo: string; nameEn: string };
}

const toneOf: Partial<Record<AgendaState, Tone>> = {
  reviewing: 'warn',
  returned: 'warn',
  planned: 'ok',
  carrying_out: 'ok',
  done: 'ok',
  stopped: 'bad',
  discarded: 'plain',
  drafting: 'plain',
};
const outcomeTone: Record<Outcome, Tone> = { adopted: 'ok', partially_adopted: 'info', not_adopted: 'plain' };

/** Where an item stands, in a word: the outcome once it is decided. */
export function ItemTag({ item, lang }: { item: Pick<ItemCardData, 'state' | 'outcome'>; lang: Lang }) {
  const t = agendaCopy[lang];
  if (!item.outcome) return <Tag tone={toneOf[item.state]}>{t.states[item.state]}</Tag>;
  const later = item.state === 'decided' ? '' : ` · ${t.states[item.state]}`;
  return <Tag tone={outcomeTone[item.outcome]}>{`${t.outcomes[item.outcome]}${later}`}</Tag>;
}

type Props = { item: ItemCardData; lang: Lang; href?: string; heading?: 'h2' | 'h3' };

/** One agenda item in a list. */
export function ItemCard({ item, lang, href, heading }: Props) {
  const t = agendaCopy[lang].item;
  const level = item.submittedAt ? 3 : 2;
  return (
    <Card
      href={href ?? paths(lang).agendaItem(item.number)}
      heading={heading}
      mark={<Riser level={level} label={commonCopy[lang].levels[level]} />}
      title={<span lang="ko">{item.title}</span>}
      text={<span lang="ko">{item.summary}</span>}
      meta={[
        <ItemTag key="state" item={item} lang={lang} />,
        nameIn(item.zone, lang),
        t.proposals(item.proposalCount),
        t.support(item.supportCount),
        Boolean(item.textSupportCount) && t.textSupport(item.textSupportCount ?? 0),
        item.submittedAt && t.submittedOn(formatDay(item.submittedAt, lang)),
      ]}
    />
  );
}
