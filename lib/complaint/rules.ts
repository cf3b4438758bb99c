import { ok, type Result, refuse } from '@/lib/platform/result';
import type { ComplaintState } from './states';

/**
 * Kinds of complaint (Civil Petitions Treatment Act, art. 2: general complaints are inquiries, suggestion-type requests and others; grievances
 * stand apart). Inquiries are divided by their periods (Enforcement Decree, art. 14). Each name is also that of its promise on the clock.
 */
export const complaintKinds = ['everyday', 'inquiry_procedure', 'inquiry_law', 'suggestion', 'grievance'] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

export const visibilities = ['public', 'private'] as const;
export type Visibility = (typeof visibilities)[number];

/** What the office may set otherwise (keys `complaint.*`); days are days of the calendar. */
export const complaintDefaults = { closeAfterDays: 14, reopenWithinDays: 30 } as const;
export type ComplaintSettings = { [K in keyof typeof complaintDefaults]: number };

const dayMs = 86_400_000;

/** A grievance is between the resident and the office unless the resident says otherwise. */
export const defaultVisibility = (kind: ComplaintKind): Visibility => (kind === 'grievance' ? 'private' : 'public');

/** Which desk has a case: the department it was routed to, otherwise the desk of its dong. */
export type DeskRef = { dong: string } | { department: number };

export const deskOfCase = (c: { dongCode: string; departmentId: number | null }): DeskRef =>
  c.departmentId === null ? { dong: c.dongCode } : { department: c.departmentId };

/** `dong:2914059000` or `department:3`, as forms and the history name a desk. */
export const deskKey = (desk: DeskRef): string =>
  'dong' in desk ? `dong:${desk.dong}` : `department:${desk.department}`;

/** The desk such a key names. Only for keys that a schema let through or `deskKey` made. */
export const deskFromKey = (key: string): DeskRef =>
  key.startsWith('dong:') ? { dong: key.slice(5) } : { department: Number(key.slice('department:'.length)) };

/** A case goes to a desk that does not already have it. Refuses `same_desk` on the field. */
export function decideRoute(c: { dongCode: string; departmentId: number | null }, to: DeskRef): Result<DeskRef> {
  return deskKey(deskOfCase(c)) === deskKey(to) ? refuse('same_desk', { field: 'desk' }) : ok(to);
}

/** Closing needs an answer that reached the resident, given after the case was last opened again. */
export function decideClose(
  answers: readonly { at: Date; deliveredAt: Date | null }[],
  openedAt: Date,
): Result<undefined> {
  return answers.some((a) => a.deliveredAt !== null && a.at >= openedAt) ? ok() : refuse('no_delivered_answer');
}

/** Whether the office closes an answered case by itself: nobody opened it again for so many days. */
export function isDueToClose(answeredAt: Date, now: Date, settings: ComplaintSettings): boolean {
  return now.getTime() - answeredAt.getTime() >= settings.closeAfterDays * dayMs;
}

/** Until when a resident who is not content may open a case again. */
export function reopenUntil(answeredAt: Date, settings: ComplaintSettings): Date {
  return new Date(answeredAt.getTime() + settings.reopenWithinDays * dayMs);
}

/** A case that ended without an answer (a repeat) cannot be opened again, one that was answered for some time only. */
export function decideReopen(answeredAt: Date | null, now: Date, settings: ComplaintSettings): Result<undefined> {
  if (answeredAt === null) return refuse('no_answer_yet');
  if (now > reopenUntil(answeredAt, settings))
    return refuse('reopen_too_late', { detail: { days: settings.reopenWithinDays } });
  return ok();
}

/** Contentment is asked for the answer that stands. */
export function decideRating(state: ComplaintState): Result<undefined> {
  return state === 'answered' || state === 'closed' ? ok() : refuse('wrong_state', { detail: { state } });
}

/** From this likeness of words on (trigrams, 0 to 1) two texts of one author count as the same content. */
export const sameContent = 0.45;

/**
 * A repeat may be closed without a further answer only when the same author was told the result of the same content at least twice before
 * (Civil Petitions Treatment Act, art. 23 ①).
 */
export function decideRepeat(earlier: readonly { likeness: number; answeredAt: Date | null }[]): Result<number> {
  const told = earlier.filter((c) => c.answeredAt !== null && c.likeness >= sameContent).length;
  return told >= 2 ? ok(told) : refuse('not_a_repeat', { detail: { found: told } });
}

interface MergeSide {
  id: number;
  authorId: number;
  visibility: Visibility;
  state: ComplaintState;
}

/**
 * One case is answered in another. The survivor is still open, and the author of the merged one can read it: it is public, or their own.
 * A public case does not vanish into a private one.
 */
export function decideMerge(one: MergeSide, into: MergeSide): Result<undefined> {
  if (one.id === into.id) return refuse('merge_into_itself', { field: 'into' });
  if (
    !(['received', 'routed', 'in_progress', 'supplement_requested', 'reopened'] as const).some((s) => s === into.state)
  )
    return refuse('merge_into_ended', { field: 'into' });
  if (into.visibility === 'private' && (one.visibility === 'public' || one.authorId !== into.authorId))
    return refuse('merge_into_private', { field: 'into' });
  return ok();
}
