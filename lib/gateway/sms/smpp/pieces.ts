import { letterBytes } from '@/lib/format/letters';
import { dataCoding } from './library';
import type { SmppSettings } from './settings';

/** One `submit_sm`, as far as the words go. */
export interface OutPiece {
  data_coding: number;
  short_message?: Buffer | { udh: Buffer; message: Buffer };
  message_payload?: Buffer;
}

/** A header of six bytes that numbers the pieces of one text (3GPP TS 23.040, 9.2.3.24.1). */
const headerBytes = 6;
const header = (reference: number, of: number, place: number): Buffer =>
  Buffer.of(5, 0, 3, reference & 0xff, of, place);

/**
 * A text as the carrier gets it: in EUC-KR when every character is in it, else in UCS-2, so that none is lost; in one piece when it fits, else in numbered
 * ones that never cut a character, or whole in `message_payload`.
 */
export function piecesOf(
  text: string,
  settings: Pick<SmppSettings, 'letters' | 'long' | 'piece'>,
  reference: number,
): OutPiece[] {
  const { coding, characters } = encode(text, settings.letters);
  const data_coding = dataCoding[coding];
  const whole = Buffer.from(characters.flat());
  if (whole.length <= settings.piece) return [{ data_coding, short_message: whole }];
  if (settings.long === 'payload') return [{ data_coding, message_payload: whole }];
  const parts = cut(characters, settings.piece - headerBytes);
  return parts.map((message, n) => ({
    data_coding,
    short_message: { udh: header(reference, parts.length, n + 1), message },
  }));
}

function encode(text: string, wanted: SmppSettings['letters']) {
  const characters = Array.from(text);
  if (wanted === 'euc-kr') {
    const bytes = characters.map((character) => letterBytes('euc-kr', character));
    if (bytes.every((each) => each !== null)) return { coding: 'euc-kr' as const, characters: bytes };
  }
  return { coding: 'ucs2' as const, characters: characters.map((character) => letterBytes('ucs2', character) ?? []) };
}

function cut(characters: readonly (readonly number[])[], limit: number): Buffer[] {
  const parts: number[][] = [[]];
  for (const bytes of characters) {
    const last = parts.at(-1) ?? [];
    if (last.length + bytes.length > limit) parts.push([...bytes]);
    else last.push(...bytes);
  }
  return parts.map((part) => Buffer.from(part));
}
