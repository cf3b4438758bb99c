import { describe, expect, it } from 'vitest';
import { decidePersonalData, decidePublicWords, suspicionsIn } from './personal';

const clean = {
  title: '의자',
  problem: '앉을 곳이 없습니다.',
  improvement: '놓습니다.',
  effect: '쉽니다.',
  place: null,
};
const told = { ...clean, problem: '연락은 010-0000-0001로 주세요.', place: '101동 1202호' };

describe('personal data in a proposal', () => {
  it('is shown in its part, with its kind and the words around it', () => {
    expect(suspicionsIn(clean)).toEqual([]);
    expect(suspicionsIn(told)).toEqual([
      { part: 'problem', kind: 'phone', before: '연락은 ', found: '010-0000-0001', after: '로 주세요.' },
      { part: 'place', kind: 'address', before: '', found: '101동 1202호', after: '' },
    ]);
  });

  it('keeps it from being published until an officer says that it is none', () => {
    expect(decidePersonalData(clean, false)).toEqual({ ok: true, value: '' });
    expect(decidePersonalData(told, false)).toEqual({ ok: false, code: 'personal_data', field: 'harmless' });
    expect(decidePersonalData(told, true)).toEqual({ ok: true, value: 'phone,address' });
  });

  it('keeps an author from adding it to what is public, but not from leaving what was looked at', () => {
    expect(decidePublicWords(clean, told)).toEqual({ ok: false, code: 'personal_data:phone', field: 'problem' });
    expect(decidePublicWords(told, { ...told, title: '긴 의자' })).toEqual({ ok: true, value: undefined });
    expect(decidePublicWords(clean, { ...clean, place: '3번지 앞' }).ok).toBe(true);
  });
});
