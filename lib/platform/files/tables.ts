import { decodeCp949 } from '@/lib/format/cp949';
import { cleanText, hasForbiddenCharacters } from '@/lib/format/text';

/** What a spreadsheet would take for a formula, at the beginning of a cell; a minus before a figure is a number. */
const formula = /(^|[,;\t\n]"?)(?=[=@+\t]|-(?![\d.]))/gu;

/**
 * A table of comma-separated values as it is kept: UTF-8 with line feeds, and nothing in it that a spreadsheet would execute. Korean office programs write
 * code page 949; that is read too. Null for what is no table of words and figures.
 */
export function readTable(content: Buffer): Buffer | null {
  const text = decode(content);
  if (text === null || !/[,;\t]/u.test(text) || hasForbiddenCharacters(text)) return null;
  return Buffer.from(`${cleanText(text).replace(formula, "$1'")}\n`, 'utf8');
}

function decode(content: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    if (error instanceof TypeError) return decodeCp949(content);
    throw error;
  }
}
