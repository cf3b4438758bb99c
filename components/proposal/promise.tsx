import { ClockBox } from '@/components/layout/clock-box';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { proposalWayCopy } from '@/lib/proposal/copy/way';
import type { ProposalPage } from '@/lib/proposal/loaders';

type Named = { nameKo: string; nameEn: string };
type Props = { clocks: ProposalPage['clocks']; dong: Named; hub: Named | null; now: Date; lang: Lang };

/** The promise that runs now, else the last one: of the dong, or of the district once the proposal is there. */
export function ProposalPromise({ clocks, dong, hub, now, lang }: Props) {
  const t = proposalWayCopy[lang];
  const latest = clocks.toSorted((a, b) => b.startedAt.getTime() - a.startedAt.getTime());
  const clock = latest.find((each) => !each.stoppedAt) ?? latest[0];
  if (!clock) return null;
  const who = {
    dong_screening: t.screeningBy(nameIn(dong, lang)),
    gathering_round: hub ? t.wayHub(nameIn(hub, lang)) : t.wayHubAny,
  };
  return (
    <ClockBox
      clock={clock}
      who={clock.promise in who ? who[clock.promise as keyof typeof who] : t.decisionBy}
      lang={lang}
      now={now}
    />
  );
}
