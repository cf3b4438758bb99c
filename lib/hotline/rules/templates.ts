import { formatInstant, formatWeekday } from '@/lib/format/dates';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { templatesCopy } from '../copy/templates';

/** What a template can name in braces. Templates are Korean, as the texts are. */
const words = templatesCopy.ko.mergeFields;
export type MergeField = keyof typeof words;
export type MergeValues = Record<MergeField, string | null>;
export const mergeFields = Object.keys(words) as MergeField[];

const braces = /\{([^{}\n]{0,40})\}/gu;

const fieldCalled = (name: string): MergeField | undefined => mergeFields.find((field) => words[field] === name.trim());

/** The names that stand in braces, each once. */
export const namesLeft = (body: string): string[] => [
  ...new Set(Array.from(body.matchAll(braces), ([, name = '']) => name)),
];

/** The names in braces that nobody knows, each once. */
export const unknownFields = (body: string): string[] => namesLeft(body).filter((name) => !fieldCalled(name));

/** A template with its names filled in. Refuses `unknown_field` and, when the case has no such thing yet, `empty_field`; both say which. */
export function decideFilled(body: string, values: MergeValues): Result<string> {
  const [unknown] = unknownFields(body);
  if (unknown !== undefined) return refuse(`unknown_field:${unknown}`);
  const empty = namesLeft(body).find((name) => values[fieldCalled(name) ?? 'number'] === null);
  if (empty !== undefined) return refuse(`empty_field:${empty}`);
  return ok(body.replace(braces, (_, name: string) => values[fieldCalled(name) ?? 'number'] ?? ''));
}

interface Case {
  number: string;
  receivedAt: Date;
  dueAt: Date | null;
  department: { nameKo: string } | null;
  dong: { nameKo: string } | null;
}

/** What a case fills in, in Korean as the texts are. The desk is the department that has it, before that the mayor's office. */
export const mergeValuesOf = ({ number, receivedAt, dueAt, department, dong }: Case): MergeValues => ({
  number,
  received: formatWeekday(receivedAt, 'ko'),
  department: department?.nameKo ?? null,
  due: dueAt && formatInstant(dueAt, 'ko'),
  desk: department?.nameKo ?? templatesCopy.ko.office,
  dong: dong?.nameKo ?? null,
});
