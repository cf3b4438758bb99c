import Link from 'next/link';
import type { ReactNode } from 'react';
import { type WayStep, WayUp } from '@/components/ui/case/way-up';
import { complaintCopy } from '@/lib/complaint/copy';
import type { ComplaintCase } from '@/lib/complaint/loaders';
import type { ComplaintState } from '@/lib/complaint/states';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';
import { deskName, dueText } from './looks';

type Props = { shown: ComplaintCase; lang: Lang };
type Step = Pick<WayStep, 'title' | 'lines' | 'state'>;

/** Three steps that every complaint takes: received, with a desk, answered. */
export function ComplaintWay({ shown, lang }: Props) {
  const t = complaintCopy[lang].way;
  const words = commonCopy[lang].stepStates;
  const received = {
    state: 'done',
    title: t.received,
    lines: [formatShortInstant(shown.complaint.receivedAt, shown.now, lang)],
  } as const;
  const steps: [string, Step][] = [
    [t.receipt, { ...received, lines: [...received.lines] }],
    [t.desk, deskStep(shown, lang)],
    [t.answer, answerStep(shown, lang)],
  ];
  return (
    <WayUp
      label={t.label}
      steps={steps.map(([place, step], n) => ({
        ...step,
        place,
        level: (n + 1) as WayStep['level'],
        stateLabel: words[step.state],
      }))}
    />
  );
}

function deskStep({ complaint: c }: ComplaintCase, lang: Lang): Step {
  const t = complaintCopy[lang].way;
  const desk = deskName(c, lang);
  const now = (title: string): Step => ({ state: 'now', title, lines: [desk] });
  const stopped = (title: string, line: ReactNode): Step => ({ state: 'stopped', title, lines: [line] });
  const by: Record<ComplaintState, () => Step> = {
    received: () => now(t.choosing),
    routed: () => now(t.routed),
    in_progress: () => now(t.working),
    supplement_requested: () => now(t.waiting),
    reopened: () => now(t.again),
    answered: () => ({ state: 'done', title: t.handled, lines: [desk] }),
    closed: () => ({ state: 'done', title: t.handled, lines: [desk] }),
    transferred: () => stopped(t.transferred, c.transferredTo ?? ''),
    merged: () => stopped(t.merged, <MergedInto number={c.mergedInto ?? ''} lang={lang} />),
    withdrawn: () => stopped(t.withdrawn, desk),
  };
  return by[c.state]();
}

function MergedInto({ number, lang }: { number: string; lang: Lang }) {
  return (
    <Link prefetch={false} href={paths(lang).complaint(number)} className="link inline-flex min-h-11 items-center">
      {number}
    </Link>
  );
}

function answerStep({ complaint: c, clocks, answers, now }: ComplaintCase, lang: Lang): Step {
  const t = complaintCopy[lang].way;
  const answered = c.answeredAt ? [formatShortInstant(c.answeredAt, now, lang)] : [];
  if (c.state === 'answered') return { state: 'done', title: t.answered, lines: answered };
  if (c.state === 'closed')
    return c.answeredAt
      ? { state: 'done', title: t.finished, lines: answered }
      : { state: 'stopped', title: t.repeat, lines: [] };
  if (c.state === 'merged') {
    const said = answers.at(-1);
    if (said) return { state: 'done', title: t.answeredTogether, lines: [formatShortInstant(said.at, now, lang)] };
    return { state: 'next', title: t.willAnswerTogether, lines: [] };
  }
  if (c.state === 'transferred' || c.state === 'withdrawn') return { state: 'stopped', title: t.noAnswer, lines: [] };
  const running = clocks.find((clock) => clock.promise === c.kind && !clock.stoppedAt);
  const by = running ? [t.by(dueText(running.dueAt, running.period.unit, lang, now))] : [];
  return { state: 'next', title: t.willAnswer, lines: by };
}
