import { describe, expect, it } from 'vitest';
import { messageMeant } from './late';

const message = (id: number, body: string, more: { textId?: number; state?: string } = {}) => ({
  id,
  textId: more.textId ?? id,
  body,
  state: more.state ?? 'unknown',
});
const report = (words: string | Buffer = '', id = 'm7') => ({ id, words: Buffer.from(words) });
const lamp = message(1, '가로등을 고쳤습니다');
const bench = message(2, '의자를 놓았습니다');

describe('a report that names no message we know', () => {
  it('is of the only one it can be', () => {
    expect(messageMeant([lamp], report())).toBe(lamp);
    expect(messageMeant([], report())).toBeNull();
    expect(messageMeant([lamp, bench], report())).toBeNull();
  });

  it('is of the one that begins as it says, in whichever alphabet', () => {
    const lampBytes = [Buffer.from('가로등을'), Buffer.from('가로등을', 'utf16le').swap16()];
    for (const words of lampBytes) expect(messageMeant([bench, lamp], report(words))).toBe(lamp);
    expect(messageMeant([bench, lamp], report(Buffer.from('b0a1b7ceb5ee', 'hex')))).toBe(lamp);
    expect(messageMeant([lamp], report('something else'))).toBeNull();
  });

  it('that could not show the letters says nothing by them', () => {
    expect(messageMeant([lamp], report('???? ????'))).toBe(lamp);
    expect(messageMeant([lamp], report('..'))).toBe(lamp);
  });

  it('is of nothing while a text to the number still goes out, or while pieces without a name cannot be told apart', () => {
    expect(messageMeant([lamp, message(3, '보내는 중', { state: 'sending' })], report())).toBeNull();
    const pieces = [lamp, message(4, lamp.body, { textId: 1 })];
    expect(messageMeant(pieces, report())).toBe(lamp);
    expect(messageMeant(pieces, report('', ''))).toBeNull();
  });
});
