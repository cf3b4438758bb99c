import { expect, it } from 'vitest';
import { decideHeld, decidePublicWords, isHeld, suspicionsIn } from './held';

const clean = { title: '보도가 들렸습니다', text: '걷기 어렵습니다.', place: null };
const told = { ...clean, text: '12가3456 차 옆입니다.', place: '010-0000-0001 앞' };

it('only what everyone shall read waits, and only with something that looks like personal data', () => {
  expect(isHeld({ ...clean, visibility: 'public' })).toBe(false);
  expect(isHeld({ ...told, visibility: 'private' })).toBe(false);
  expect(isHeld({ ...told, text: clean.text, visibility: 'public' })).toBe(true);
  expect(isHeld({ ...clean, place: '3동 12호', visibility: 'public' })).toBe(false);
  expect(suspicionsIn(told).map(({ part, found }) => [part, found])).toEqual([
    ['text', '12가3456'],
    ['place', '010-0000-0001'],
  ]);
});

it('is settled once, and not while the case stands in another or was taken back', () => {
  const heldAt = new Date(0);
  expect(decideHeld({ heldAt, state: 'closed' }).ok).toBe(true);
  expect(decideHeld({ heldAt: null, state: 'received' })).toMatchObject({ code: 'already_done' });
  for (const state of ['merged', 'withdrawn'] as const)
    expect(decideHeld({ heldAt, state })).toMatchObject({ code: 'wrong_state' });
});

it('words that everyone will read name the field that looks like personal data, until somebody says that it is none', () => {
  const words = { reason: null, text: '062-000-0001로 물어 주세요.' };
  expect(decidePublicWords({ reason: '고쳤습니다.', text: null }, false)).toEqual({ ok: true, value: '' });
  expect(decidePublicWords(words, false)).toMatchObject({ code: 'personal_data:phone', field: 'text' });
  expect(decidePublicWords(words, true)).toEqual({ ok: true, value: 'phone' });
});
