import type { PDU } from 'smpp';
import { type Coding, decodeLetters } from '@/lib/format/letters';
import type { Fate } from '../gateway';
import { dataCoding, esm } from './library';
import type { SmppSettings } from './settings';

/** A text from a phone, whole or one numbered part of it. */
export interface ArrivedText {
  is: 'text';
  from: string;
  to: string;
  text: string;
  part: { ref: string; place: number; of: number; coded: { coding: Coding; hex: string } } | null;
}

/** The carrier's word on a text of ours; `fate` null while it is on its way. */
export interface ArrivedReport {
  is: 'report';
  /** Empty when the carrier names no message. */
  id: string;
  /** The number the text went to, and how it began, as far as the carrier says so. */
  to: string;
  words: Buffer;
  fate: Fate | null;
  reason: string;
}

/** What a `deliver_sm` brings. */
export function readDelivery(pdu: PDU, plain: SmppSettings['plain']): ArrivedText | ArrivedReport {
  const { message, udh } = pdu.message_payload?.message.length ? pdu.message_payload : (pdu.short_message ?? nothing);
  if ((pdu.esm_class & esm.kind) !== 0) return readReport(pdu, message);
  const coded = { coding: codingOf(pdu.data_coding, plain), hex: message.toString('hex') };
  const number = numbered(udh ?? []) ?? numberedByFields(pdu);
  const part = number && number.of > 1 ? { ...number, coded } : null;
  return {
    is: 'text',
    from: pdu.source_addr,
    to: pdu.destination_addr,
    text: part ? '' : decodeLetters(coded),
    part,
  };
}

const nothing: { message: Buffer; udh?: Buffer[] } = { message: Buffer.alloc(0) };

function codingOf(data: number, plain: SmppSettings['plain']): Coding {
  const known = (Object.keys(dataCoding) as Coding[]).find((coding) => dataCoding[coding] === (data & 0x0f));
  return known ?? plain;
}

type Number = { ref: string; place: number; of: number };

/** The header that numbers the parts, with a reference of one byte or of two. */
function numbered(udh: readonly Buffer[]): Number | null {
  for (const element of udh) {
    if (element[0] === 0x00 && element.length === 5) return valid(element[2], element[3], element[4]);
    if (element[0] === 0x08 && element.length === 6) return valid(element.readUInt16BE(2), element[4], element[5]);
  }
  return null;
}

const numberedByFields = (pdu: PDU): Number | null =>
  valid(pdu.sar_msg_ref_num, pdu.sar_total_segments, pdu.sar_segment_seqnum);

function valid(ref: number | undefined, of: number | undefined, place: number | undefined): Number | null {
  if (ref === undefined || of === undefined || place === undefined) return null;
  return place >= 1 && place <= of ? { ref: String(ref), place, of } : null;
}

const failedStates = new Set(['EXPIRED', 'DELETED', 'UNDELIV', 'REJECTD', 'UNKNOWN']);
const byNumber: Record<number, string> = {
  2: 'DELIVRD',
  3: 'EXPIRED',
  4: 'DELETED',
  5: 'UNDELIV',
  7: 'UNKNOWN',
  8: 'REJECTD',
};

/** `id:… stat:DELIVRD err:000 …` (SMPP 3.4, appendix B), or the same as fields of their own. */
function readReport(pdu: PDU, message: Buffer): ArrivedReport {
  const text = message.toString('latin1');
  const words = /\btext:(.*)$/isu.exec(text)?.[1] ?? '';
  const field = (name: string) => new RegExp(`(?:^|\\s)${name}:(\\S+)`, 'iu').exec(text)?.[1];
  const id = pdu.receipted_message_id || field('id') || '';
  const state = field('stat')?.toUpperCase() ?? byNumber[pdu.message_state ?? 0] ?? '';
  const fate = state === 'DELIVRD' ? 'delivered' : failedStates.has(state) ? 'failed' : null;
  const reason = `smpp_${state.toLowerCase()}_${field('err') ?? '0'}`;
  return { is: 'report', id, to: pdu.source_addr, words: Buffer.from(words, 'latin1'), fate, reason };
}
