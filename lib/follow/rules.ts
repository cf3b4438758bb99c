import { pillars } from '@/lib/proposal/schema';

/** What can be followed, as forms and addresses name it: `dong:yang3`, `zone:growing`, `case:2026-0412`, `pillar:happy_culture`, `word:놀이터`. */
export type Target =
  | { kind: 'dong'; slug: string }
  | { kind: 'zone'; slug: string }
  | { kind: 'case'; number: string }
  | { kind: 'topic'; topic: string };

/** How many people have to follow something before anybody reads their number: fewer could be told apart. */
export const fewestShown = 5;

/** As many things as one person follows at most. Nobody reads more, and a machine would. */
export const mostFollowed = 300;

const slug = /^[a-z0-9-]{1,60}$/;
const caseNumber = /^\d{4}-\d{4,10}$/;
const wordLength = { least: 2, most: 40 } as const;

/** The target that a form or an address names; null when it names none. */
export function readTarget(text: string): Target | null {
  const [, what = '', which = ''] = /^([a-z]+):(.+)$/su.exec(text) ?? [];
  if ((what === 'dong' || what === 'zone') && slug.test(which)) return { kind: what, slug: which };
  if (what === 'case' && caseNumber.test(which)) return { kind: 'case', number: which };
  if (what === 'pillar' && pillars.some((pillar) => pillar === which)) return { kind: 'topic', topic: text };
  const words = what === 'word' ? topicWords(which) : null;
  return words === null ? null : { kind: 'topic', topic: `word:${words}` };
}

/** Words to look for as they are kept: composed, small letters, one blank between them. Null when there are too few letters or too many. */
export function topicWords(text: string): string | null {
  const words = text
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .toLowerCase();
  const length = Array.from(words.replaceAll(' ', '')).length;
  return length >= wordLength.least && Array.from(words).length <= wordLength.most ? words : null;
}

/** The other way round of `readTarget`. */
export function writeTarget(target: Target): string {
  if (target.kind === 'case') return `case:${target.number}`;
  return target.kind === 'topic' ? target.topic : `${target.kind}:${target.slug}`;
}
