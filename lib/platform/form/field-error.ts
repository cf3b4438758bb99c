import type { Lang } from '@/lib/format/copy';
import { personalDataCopy } from '@/lib/format/personal-data/copy';
import { personalKinds } from '@/lib/format/personal-data/patterns';
import { levelsCopy } from '../auth/copy-levels';
import { visitCopy } from '../bot-check/copy';
import { clockCopy } from '../clock/copy';
import { commonCopy } from '../copy';

/** The part of a zod issue that decides which words a person reads. */
type Issue = {
  code?: string;
  message: string;
  input?: unknown;
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  format?: string;
  expected?: string;
};

const isText = (issue: Issue) => issue.origin === 'string' || issue.origin === undefined;

/**
 * A code for one zod issue, with its limit after a colon: `required`, `too_long:200`, `too_few:1`, `invalid`.
 * `custom` issues (refinements) pass their message through: it is a code of the noun's own copy.
 */
export function fieldErrorCode(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'set') return `too_few:${issue.minimum}`;
      if (!isText(issue)) return `too_small:${issue.minimum}`;
      return Number(issue.minimum) <= 1 ? 'required' : `too_short:${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'array' || issue.origin === 'set') return `too_many:${issue.maximum}`;
      return isText(issue) ? `too_long:${issue.maximum}` : `too_big:${issue.maximum}`;
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'not_a_number' : 'required';
    case 'invalid_value':
      return 'choose_one';
    case 'invalid_format':
      return issue.format === 'email' ? 'not_an_email' : issue.format === 'date' ? 'not_a_date' : 'invalid';
    default:
      return 'invalid';
  }
}

/** The sentence for a field error code such as `too_long:200`. A finished sentence passes through. */
export function fieldErrorText(lang: Lang, code: string): string {
  const [key = '', limit] = code.split(':');
  if (key === 'personal_data') return personalDataText(lang, limit);
  const sentences: Record<string, (n: number) => string> = commonCopy[lang].fieldErrors;
  if (Object.hasOwn(sentences, key)) return sentences[key]?.(Number(limit)) ?? code;
  return ofClocks(lang, key) ?? code;
}

function personalDataText(lang: Lang, kinds = ''): string {
  const t = personalDataCopy[lang];
  const found = personalKinds.filter((kind) => kinds.split(',').includes(kind));
  return t.public(found.map((kind) => t.kinds[kind]).join(', '));
}

/** The sentence for a refusal; codes that nobody wrote words for get the general one. */
export function refusalText(lang: Lang, code: string): string {
  const sentences: Record<string, string> = commonCopy[lang].refusals;
  const own = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  return (
    own ?? ofLevels(lang, code) ?? ofVisits(lang, code) ?? ofClocks(lang, code) ?? commonCopy[lang].refusals.unknown
  );
}

/** Every act can ask for more than somebody has proved. */
function ofLevels(lang: Lang, code: string): string | undefined {
  const sentences: Record<string, string> = levelsCopy[lang].refusals;
  return Object.hasOwn(sentences, code) ? sentences[code] : undefined;
}

/** Every form that needs no account can be refused because it was not sent the way people send it. */
function ofVisits(lang: Lang, code: string): string | undefined {
  const sentences: Record<string, string> = visitCopy[lang].refusals;
  return Object.hasOwn(sentences, code) ? sentences[code] : undefined;
}

/** Every noun with a promise can be refused by its clock. */
function ofClocks(lang: Lang, code: string): string | undefined {
  const sentences: Record<string, string> = clockCopy[lang].refusals;
  return Object.hasOwn(sentences, code) ? sentences[code] : undefined;
}
