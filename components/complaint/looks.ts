import type { Level } from '@/components/ui/case/riser';
import type { Tone } from '@/components/ui/tag';
import { complaintCopy } from '@/lib/complaint/copy';
import type { ComplaintState } from '@/lib/complaint/states';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant, formatWeekday } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import type { HistoryStep } from '@/lib/platform/history';

type Names = { nameKo: string; nameEn: string };

/** Who has it, in words: the department it was routed to, otherwise the centre of its dong. */
export function deskName(c: { dong: Names; department: Names | null }, lang: Lang): string {
  return c.department ? nameIn(c.department, lang) : complaintCopy[lang].desk.dong(nameIn(c.dong, lang));
}

/** The colour of a state; its words carry the meaning. */
export const stateTone: Record<ComplaintState, Tone> = {
  received: 'primary',
  routed: 'primary',
  in_progress: 'primary',
  supplement_requested: 'warn',
  answered: 'ok',
  closed: 'plain',
  reopened: 'warn',
  transferred: 'plain',
  merged: 'plain',
  withdrawn: 'plain',
};

/** Where it is on the three levels: with a dong's centre, or with a department of the district office. */
export function levelOfDesk(department: Names | null): Level {
  return department ? 3 : 1;
}

/** Where a step was taken. Residents speak to the dong. */
export function levelOfStep({ desk }: Pick<HistoryStep, 'desk'>): Level {
  return desk === null || desk.kind === 'dong' ? 1 : 3;
}

/** A due time as precise as its promise: with the hour where hours are counted, otherwise the day. */
export function dueText(dueAt: Date, unit: string, lang: Lang, now: Date): string {
  return unit === 'working_hours' || unit === 'hours'
    ? formatShortInstant(dueAt, now, lang)
    : formatWeekday(dueAt, lang);
}
