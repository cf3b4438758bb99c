import { type WayStep, WayUp } from '@/components/ui/case/way-up';
import type { Lang } from '@/lib/format/copy';
import { formatShortDay, formatWeekday } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { dayOf, daysBetween } from '@/lib/platform/calendar/day';
import { commonCopy } from '@/lib/platform/copy';
import { proposalCopy } from '@/lib/proposal/copy';
import { proposalWayCopy } from '@/lib/proposal/copy/way';
import type { ProposalPage } from '@/lib/proposal/loaders';
import { wayOf } from '@/lib/proposal/rules-stage';

type Props = Pick<ProposalPage, 'proposal' | 'gathered' | 'hub' | 'clocks' | 'steps' | 'now'> & { lang: Lang };

/** Dong, hub, district: what has happened, who has it now and until when, what comes next. */
export function ProposalWay(props: Props) {
  const { proposal, lang } = props;
  const states = wayOf(proposal);
  const labels = commonCopy[lang].stepStates;
  const parts = [dongPart(props), hubPart(props), districtPart(props)] as const;
  const steps = parts.map(
    (part, at): WayStep => ({
      ...part,
      level: (at + 1) as WayStep['level'],
      state: states[at] ?? 'next',
      stateLabel: labels[states[at] ?? 'next'],
    }),
  );
  return <WayUp label={proposalWayCopy[lang].way} steps={steps} />;
}

type Part = Pick<WayStep, 'place' | 'title' | 'lines'>;

function dongPart({ proposal, clocks, now, lang }: Props): Part {
  const t = proposalWayCopy[lang];
  const place = t.wayDong(nameIn(proposal.dong, lang));
  if (proposal.publishedAt) {
    const days = daysBetween(dayOf(proposal.submittedAt), dayOf(proposal.publishedAt));
    const lines = [`${formatShortDay(proposal.publishedAt, now, lang)}, ${t.days(days)}`];
    return { place, title: t.wayTitles.published, lines };
  }
  const due = clocks.find((clock) => clock.promise === 'dong_screening' && !clock.stoppedAt);
  const titles = {
    supplement_requested: t.wayTitles.waiting,
    returned: t.wayTitles.returned,
    redirected: t.wayTitles.redirected,
    withdrawn: t.wayTitles.withdrawn,
  };
  const { state } = proposal;
  const title = state in titles ? titles[state as keyof typeof titles] : t.wayTitles.screening;
  return { place, title, lines: due && state === 'submitted' ? [t.wayBy(formatWeekday(due.dueAt, lang))] : [] };
}

function hubPart({ proposal, gathered, hub, clocks, now, lang }: Props): Part {
  const t = proposalWayCopy[lang];
  const dong = gathered?.hub ?? hub;
  const place = dong ? t.wayHub(nameIn(dong, lang)) : t.wayHubAny;
  if (gathered) {
    const support = `${proposalCopy[lang].supports(formatCount(gathered.supportCount, lang))} (${t.wayOnce})`;
    const lines = [formatShortDay(gathered.submittedAt ?? gathered.gatheredAt, now, lang), support];
    return { place, title: t.wayTitles.gathered(gathered.proposals), lines };
  }
  const { state } = proposal;
  const round = clocks.find((clock) => clock.promise === 'gathering_round' && !clock.stoppedAt);
  if (state === 'not_gathered') return { place, title: t.wayTitles.notGathered, lines: [] };
  if (state === 'merged') return { place, title: t.wayTitles.merged, lines: [] };
  if (state === 'withdrawn' && proposal.publishedAt) return { place, title: t.wayTitles.withdrawn, lines: [] };
  if (state === 'published')
    return {
      place,
      title: t.wayTitles.gathering,
      lines: [round ? t.wayBy(formatWeekday(round.dueAt, lang)) : t.wayMonthly],
    };
  return { place, title: t.wayTitles.hubNext, lines: [] };
}

function districtPart({ proposal, clocks, steps, now, lang }: Props): Part {
  const t = proposalWayCopy[lang];
  const place = t.wayDistrict;
  const { state } = proposal;
  if (wayOf(proposal)[2] === 'next') return { place, title: t.wayTitles.districtNext, lines: [t.wayMonth] };
  const due = clocks.find((clock) => isDecision(clock.promise) && !clock.stoppedAt);
  const since = steps.findLast((step) => step.to === state);
  const lines = due ? [t.wayBy(formatWeekday(due.dueAt, lang))] : since ? [formatShortDay(since.at, now, lang)] : [];
  return { place, title: state === 'under_review' ? t.wayTitles.review : proposalCopy[lang].states[state], lines };
}

const isDecision = (promise: string) => promise === 'proposal_decision' || promise === 're_examination';
