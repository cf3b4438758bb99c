import { languages } from '@/lib/format/copy';
import { commandsCopy } from '../copy/commands';

export type Reading =
  | { is: 'stop' | 'start' | 'again' | 'yes' | 'no' | 'decline' }
  | { is: 'digit'; n: number }
  /** The numbers it may go by; none when no number was texted. */
  | { is: 'support'; number: string | null }
  /** What is proposed; empty when only the word was texted. */
  | { is: 'propose'; words: string }
  /** Neither letter nor digit: a heart, a thumb, three dots. */
  | { is: 'sign' }
  | { is: 'words' };

type Word = keyof typeof commandsCopy.ko;

/** Marks that stick to a word or a digit without changing what it says, such as the box of a keycap. */
const trimmings = /[\s.!~,"'“”‘’()[\]<>:;?\u200B]|\u200D|\uFE0F|\u20E3/gu;

/** A dash of any length. */
const dash = /[-\u2010-\u2015\u2212]/gu;

/** Longer than any command somebody would text. */
const longest = 40;

/** What a text asks of the machine; anything else is words for a person. Blanks, full-width digits and trimmings do not matter. */
export function readText(body: string): Reading {
  const text = body.normalize('NFKC').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return { is: 'sign' };
  const word = text.length > longest ? '' : text.replace(trimmings, '').replace(dash, '-').toLowerCase();
  const supported = supportIn(word);
  if (supported) return supported;
  const proposed = proposalIn(text);
  if (proposed !== null) return { is: 'propose', words: proposed };
  for (const is of ['stop', 'start', 'again', 'yes', 'no', 'decline'] as const) if (isCommand(is, word)) return { is };
  return digitIn(word) ?? { is: 'words' };
}

/** 1 to 5, alone or with what people put around it: "4점", "1 예", "네 1번". A yes with a 2 says nothing. */
function digitIn(word: string): Reading | null {
  const [, front = '', n = '', back = ''] = /^([^1-5]*)([1-5])(.*)$/u.exec(word) ?? [];
  if (n === '') return null;
  const says = n === '2' ? 'no' : 'yes';
  const fits = (part: string): boolean =>
    part === '' || isCommand('stars', part) || (n <= '3' && isCommand(says, part));
  const counted = wordsOf('stars').find((each) => back.startsWith(each) && isCommand(says, back.slice(each.length)));
  const around = (front === '' || (n <= '3' && isCommand(says, front))) && (fits(back) || (counted && n <= '3'));
  return around ? { is: 'digit', n: Number(n) } : null;
}

/** "공감 1234", "공감 제2026-1234호", "1234번 공감합니다": the word and a number. */
function supportIn(word: string): Reading | null {
  if (isCommand('support', word)) return { is: 'support', number: null };
  const command = wordsOf('support').find((each) => word.startsWith(each) || word.endsWith(each));
  if (command === undefined) return null;
  const rest = word.startsWith(command) ? word.slice(command.length) : word.slice(0, -command.length);
  const [, before = '', number = '', behind = ''] = /^([^\d#]*)#?(\d[\d-]*)(\D*)$/u.exec(rest) ?? [];
  const fits = (before === '' || isCommand('before', before)) && (behind === '' || isCommand('behind', behind));
  if (!fits) return null;
  const [, year, part] = /^(20\d{2})-?(\d{4,7})$/.exec(number) ?? [];
  if (year && part) return { is: 'support', number: `${year}-${Number(part)}` };
  return /^\d{1,7}$/.test(number) ? { is: 'support', number: String(Number(number)) } : null;
}

/** What follows the word that begins a proposal; null when the text does not begin with it, or with a longer word. */
function proposalIn(text: string): string | null {
  const [, first = '', rest = ''] = /^[\s[(【<]*([\p{L}]+)[\s\])】>:：,.!-]*([\s\S]*)$/u.exec(text) ?? [];
  return isCommand('propose', first.toLowerCase()) ? rest.trim() : null;
}

const wordsOf = (name: Word): string[] => languages.flatMap((lang) => commandsCopy[lang][name].split(' '));

/** Whether this is one of the words, in either language, that a number may text instead of a sentence. */
const isCommand = (name: Word, word: string): boolean => wordsOf(name).includes(word);

/** The full numbers that a texted one may stand for: the part behind the dash is never given twice, whatever the year. */
export function numbersFor(texted: string, year: number): string[] {
  const [before, after] = texted.includes('-') ? texted.split('-') : [null, texted];
  const padded = String(after).padStart(4, '0');
  if (before) return [`${before}-${padded}`];
  return Array.from({ length: year - firstYear + 1 }, (_, n) => `${firstYear + n}-${padded}`);
}

/** No number is older. */
const firstYear = 2020;
