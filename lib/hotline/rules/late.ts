import { eucKrBytes } from '@/lib/format/euc-kr';

/** A message of ours whose name the carrier never told us. */
interface Nameless {
  id: number;
  textId: number;
  body: string;
  state: string;
}

/** Fewer bytes than this could begin any text. */
const leastBytes = 4;

/**
 * Which message a report is of that names none we know; null when nobody can tell. `words` is how the carrier says the text began, in whichever alphabet; many
 * leave that out. While a text to the number is still being handed over its message may be the one meant.
 */
export function messageMeant<M extends Nameless>(
  messages: readonly M[],
  report: { id: string; words: Uint8Array },
): M | null {
  if (messages.some((each) => each.state === 'sending')) return null;
  const words = Buffer.from(report.words);
  const says = words.length >= leastBytes && /[^\s?.\0]/u.test(words.toString('latin1'));
  const fitting = says ? messages.filter((each) => holds(each.body, words)) : messages;
  const [first] = fitting;
  if (!first || fitting.some((each) => each.textId !== first.textId)) return null;
  return report.id === '' && fitting.length > 1 ? null : first;
}

const holds = (body: string, words: Buffer): boolean => alphabets(body).some((bytes) => bytes.includes(words));

const alphabets = (body: string): Buffer[] => [
  Buffer.from(Array.from(body, (character) => eucKrBytes(character) ?? []).flat()),
  Buffer.from(body, 'utf8'),
  Buffer.from(body, 'utf16le').swap16(),
];
