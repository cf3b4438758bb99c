import { describe, expect, it } from 'vitest';
import { joinParts } from './rules-parts';
import { inboundSchema, texted } from './schema';

const given = { provider: 'test', id: '1', from: '010-0000-0001', sentAt: '2026-11-23T10:00:00+09:00' };
const read = (more: Record<string, unknown>) => inboundSchema.parse({ ...given, ...more });

describe('what a provider delivers', () => {
  it('loses a phone’s padding and nothing else', () => {
    expect(read({ text: ' a\u0000b\ud83d\u202e \r\n👍🏽 ' }).text).toBe('ab \n👍🏽');
    expect(read({ text: '' }).text).toBe('');
  });

  it('keeps the blank and the half letter at which it was cut', () => {
    const [high, low] = ['\ud83d', '\ude00'];
    const parts = [`가로등이 꺼졌어요 `, `빨리요${high}`, `${low} 고맙습니다`].map((text, n) =>
      read({ text, ref: '7', part: n + 1, parts: 3 }),
    );
    const pieces = parts.map(({ text, part }) => ({ place: part?.place ?? 0, of: part?.of ?? 0, text }));
    expect(texted.parse(joinParts(pieces))).toBe('가로등이 꺼졌어요 빨리요😀 고맙습니다');
  });
});
