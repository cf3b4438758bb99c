import { ClockBox } from '@/components/layout/clock-box';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { proposalWayCopy } from '@/lib/proposal/copy/way';
import type { ProposalPage } from '@/lib/proposal/loaders';

type Props = { clocks: ProposalPage['clocks']; dong: { nameKo: string; nameEn: string }; now: Date; lang: Lang };

/** The promise that runs now, else the last one: of the dong, or of the district once the proposal is there. */
export function ProposalPromise({ clocks, dong, now, lang }: Props) {
  const t = proposalWayCopy[lang];
  const latest = clocks.toSorted((a, b) => b.startedAt.getTime() - a.startedAt.getTime());
  const clock = latest.find((each) => !each.stoppedAt) ?? latest[0];
  if (!clock) return null;
  const who = clock.promise === 'dong_screening' ? t.screeningBy(nameIn(dong, lang)) : t.decisionBy;
  return <ClockBox clock={clock} who={who} lang={lang} now={now} />;
}
