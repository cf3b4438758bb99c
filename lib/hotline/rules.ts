import { languages } from '@/lib/format/copy';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { textsCopy } from './copy-texts';

/** For so long a provider may repeat a delivery; the same id and words after that are a new text. */
export const repeatWindowHours = 72;

/** A number as dialled in Korea, digits only: `+82 10-0000-1234` and `010 0000 1234` are `01000001234`. Refuses `not_a_number`. */
export function normalNumber(typed: string): Result<string> {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s().-]/gu, '')
    .replace(/^(\+|00)820?/u, '0');
  return /^(0\d{8,11}|1\d{7})$/u.test(digits) || /^\+\d{8,15}$/u.test(digits) ? ok(digits) : refuse('not_a_number');
}

/** We can text Korean mobile numbers only. */
export const canBeTexted = (number: string): boolean => /^01[016789]\d{7,8}$/u.test(number);

export const showNumber = (number: string): string => number.replace(/^(01\d)(\d{3,4})(\d{4})$/u, '$1-$2-$3');

type Reading = { is: 'stop' } | { is: 'start' } | { is: 'rating'; stars: number } | { is: 'reopen' } | { is: 'words' };

/** What a text asks of the machine; anything else is words for a person. */
export function readText(body: string): Reading {
  const word = body
    .normalize('NFKC')
    .replace(/[\s.!]/gu, '')
    .toLowerCase();
  if (isCommand('stop', word)) return { is: 'stop' };
  if (isCommand('start', word)) return { is: 'start' };
  if (isCommand('again', word)) return { is: 'reopen' };
  const [stars = '', ...rest] = word;
  const rated = /^[1-5]$/u.test(stars) && (rest.length === 0 || isCommand('stars', rest.join('')));
  return rated ? { is: 'rating', stars: Number(stars) } : { is: 'words' };
}

/** Whether this is one of the words, in either language, that a number may text instead of a sentence. */
const isCommand = (name: keyof typeof textsCopy.ko.commands, word: string): boolean =>
  languages.some((lang) => textsCopy[lang].commands[name].split(' ').includes(word));
