import { decodeCp949 } from '@/lib/format/cp949';
import { cleanText, hasForbiddenCharacters } from '@/lib/format/text';

/**
 * What a spreadsheet would take for a formula, at the beginning of a cell, full-width signs and spaces before them among it. A minus before nothing but a figure
 * is a number; `-2+3+cmd|…` is none.
 */
const formula =
  /((?:^|[,;|\t\n])\s{0,8}"?\s{0,8})(?=[=@+\uFF1D\uFF0B\uFF0D\uFF20]|-(?![\d.]{1,30}(?:e[+-]?\d{1,3})?%?\s{0,8}"?\s{0,8}(?:[,;|\t\n]|$)))/gu;

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
