import { z } from 'zod';
import {
  line,
  optionalLine,
  optionalParagraph,
  paragraph,
  personalDataError,
  publicParagraph,
} from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';

export const callKinds = ['research', 'lab'] as const;
export const eligibilities = ['phone', 'residence'] as const;
export const outcomes = ['taken_up', 'partly', 'kept', 'not_taken_up'] as const;
export const licences = ['free', 'by', 'by_sa', 'by_nc', 'reserved'] as const;
/** What teams of the public list are. */
export const openStates = ['selected', 'running', 'reported', 'closed', 'ended'] as const;

/** Most characters a field may have. */
export const limits = { title: 100, question: 600, method: 2000, plan: 3000, entry: 3000, report: 6000 } as const;

const number = z.string().regex(/^\d{4}-\d{4,10}$/);
const id = z.coerce.number().int().positive();
const day = z.string().refine(isOfficeDay, 'not_a_date');
/** Up to ten billion; what a person types with commas is read without them. */
const won = (least: number) =>
  z
    .string()
    .min(1)
    .transform((text) => Number(text.replace(/[,\s]/gu, '')))
    .pipe(z.number().int().min(least).max(10_000_000_000));
const reason = paragraph(1000, 5);
const publicReason = publicParagraph(1000, 5);
/** One line that everyone will read. */
const publicLine = (max: number, min: number) =>
  line(max, min).superRefine((text, context) => {
    const message = personalDataError(text);
    if (message) context.addIssue({ code: 'custom', message });
  });

const call = {
  kind: z.enum(callKinds),
  department: id,
  title: line(limits.title, 5),
  area: line(100),
  about: paragraph(4000, 10),
  eligibility: z.enum(eligibilities),
  firstDay: day,
  lastDay: day,
  runsUntil: day,
  grantWon: won(0),
  teamCount: z.coerce.number().int().min(1).max(100),
};
type Days = { firstDay: string; lastDay: string; runsUntil: string };

function daysInOrder({ firstDay, lastDay, runsUntil }: Days, context: z.RefinementCtx): void {
  const wrong = (name: string) => context.addIssue({ code: 'custom', path: [name], message: 'days_order' });
  if (lastDay < firstDay) wrong('lastDay');
  if (runsUntil < lastDay) wrong('runsUntil');
}

export const newCall = z.object(call).superRefine(daysInOrder);
export const callEdit = z.object({ ...call, number, version: z.coerce.number().int() }).superRefine(daysInOrder);
export const whichOne = z.object({ number });
export const callReopening = z
  .object({ number, reason: publicReason, lastDay: day, runsUntil: day })
  .refine((days) => days.runsUntil >= days.lastDay, { path: ['runsUntil'], message: 'days_order' });

const application = {
  name: publicLine(40, 2),
  title: publicLine(limits.title, 5),
  question: publicParagraph(limits.question, 10),
  method: publicParagraph(limits.method, 10),
  plan: publicParagraph(limits.plan, 10),
};
export const newTeam = z.object({ ...application, call: number });
export const teamEdit = z.object({ ...application, number, version: z.coerce.number().int() });

/** Empty makes a link that the team hands over itself. */
export const invitation = z.object({ number, contact: optionalLine(254) });
export const whichInvitation = z.object({ number, invitation: id });
export const acceptance = z.object({ token: z.string().max(40) });
export const leaving = z.object({ number, reason: optionalParagraph(1000) });
export const whichMember = z.object({ number, member: id });
export const removal = z.object({ number, member: id, reason });
/** Ticked: the person agrees to be shown by name. */
export const naming = z.object({ number, named: z.array(z.literal('yes')).max(1) });

export const verdict = z.object({
  number,
  outcome: z.enum(['select', 'not_select']),
  reason: publicReason,
  grantWon: won(0),
});

const files = z.array(z.instanceof(File)).max(5);
const entry = { title: line(limits.title, 2), text: paragraph(limits.entry, 2), open: z.enum(['open', 'team']) };
type Entry = { title: string; text: string; open: 'open' | 'team' };

/** What everyone will read is gone over for personal data; what stays in the team is not. */
function openWords({ title, text, open }: Entry, context: z.RefinementCtx): void {
  if (open === 'team') return;
  for (const [name, words] of Object.entries({ title, text })) {
    const message = personalDataError(words);
    if (message) context.addIssue({ code: 'custom', path: [name], message });
  }
}
export const newEntry = z.object({ ...entry, number, files }).superRefine(openWords);
export const entryEdit = z.object({ ...entry, number, entry: id }).superRefine(openWords);
export const whichEntry = z.object({ number, entry: id });

export const newLine = z.object({ number, label: line(60), amountWon: won(1) });
export const whichLine = z.object({ number, line: id });
export const newReceipt = z.object({
  number,
  line: id,
  amountWon: won(1),
  paidOn: day,
  vendor: line(80),
  note: optionalLine(200),
  files,
});
export const whichReceipt = z.object({ number, receipt: id });
export const receiptReturn = z.object({ number, receipt: id, reason });
export const refund = z.object({ number, amountWon: won(1) });

export const report = z.object({
  number,
  findings: publicParagraph(limits.report, 30),
  suggestion: publicParagraph(limits.report, 10),
  files,
  description: optionalLine(200),
  licence: z.enum(licences),
});
/** More files of a report, told and licensed together. */
export const reportFiles = z.object({
  number,
  files,
  description: publicLine(200, 2),
  licence: z.enum(licences),
});
export const teamReason = z.object({ number, reason: publicReason });
export const teamResult = z.object({ number, outcome: z.enum(outcomes), reason: publicParagraph(4000, 10) });

export type CallInput = z.output<typeof newCall>;
export type CallEdit = z.output<typeof callEdit>;
export type TeamInput = z.output<typeof newTeam>;
export type TeamEdit = z.output<typeof teamEdit>;
export type Verdict = z.output<typeof verdict>;
export type EntryInput = z.output<typeof newEntry>;
export type EntryEdit = z.output<typeof entryEdit>;
export type ReceiptInput = z.output<typeof newReceipt>;
export type ReportInput = z.output<typeof report>;
export type ReportFiles = z.output<typeof reportFiles>;
export type Result = z.output<typeof teamResult>;
