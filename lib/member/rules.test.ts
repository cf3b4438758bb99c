import { describe, expect, it } from 'vitest';
import { workTime } from '@/lib/format/testing';
import { decideAsk, readCode } from './rules/code';
import { isStale, maskContact, readContact } from './rules/contact';

const now = new Date('2026-11-23T01:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('what is typed as a contact', () => {
  it.each([
    ['010-0000-0001', { kind: 'phone', value: '01000000001' }],
    [' +82 10 0000 0001 ', { kind: 'phone', value: '01000000001' }],
    ['０１０-００００-０００１', { kind: 'phone', value: '01000000001' }],
    ['Hana@Example.KR', { kind: 'email', value: 'hana@example.kr' }],
    ['hana+ollim@mail.example.kr', { kind: 'email', value: 'hana+ollim@mail.example.kr' }],
  ])('%s is understood', (typed, contact) => {
    expect(readContact(typed)).toEqual({ ok: true, value: contact });
  });

  it.each(['062-000-0000', '02-0000-0000'])('%s gets no texts', (typed) => {
    expect(readContact(typed)).toMatchObject({ ok: false, code: 'contact_no_mobile' });
  });

  it.each([
    'hana',
    'hana@',
    '@example.kr',
    'a@b@example.kr',
    'a@example',
    'a b@example.kr',
    'a@example..kr',
    'a@example.kr\nBcc: b@example.kr',
    'a@example.kr,b@example.kr',
    '<a@example.kr>',
    `${'a'.repeat(65)}@example.kr`,
    `a@${'b'.repeat(300)}.kr`,
    '12',
  ])('%j is not', (typed) => {
    expect(readContact(typed)).toMatchObject({ ok: false, code: 'contact_unclear' });
  });

  it('answers at once, however long it is', async () => {
    expect(await workTime(() => readContact(`a@${'a.'.repeat(50_000)}`))).toBeLessThan(1000);
  });

  it('is shown masked', () => {
    expect(maskContact({ kind: 'phone', value: '01000000001' })).toBe('010-0000-****');
    expect(maskContact({ kind: 'email', value: 'hana@example.kr' })).toBe('h***@example.kr');
  });
});

describe('a code', () => {
  it('is read as people type it', () => {
    for (const typed of ['123456', ' 123 456 ', '123-456', '１２３４５６']) expect(readCode(typed)).toBe('123456');
  });

  it('may be asked for after a minute, five times an hour', () => {
    expect(decideAsk([], now).ok).toBe(true);
    expect(decideAsk([ago(60)], now).ok).toBe(true);
    expect(decideAsk([ago(59)], now)).toMatchObject({ code: 'code_too_soon', detail: { seconds: 1 } });
    const five = [100, 200, 300, 400, 3500].map(ago);
    expect(decideAsk(five, now)).toMatchObject({ code: 'code_too_many', detail: { seconds: 100 } });
    expect(decideAsk([...five.slice(0, 4), ago(3600)], now).ok).toBe(true);
  });
});

it('a number goes stale after half a year, an address never does', () => {
  const day = 24 * 3600;
  expect(isStale('phone', ago(180 * day), now)).toBe(false);
  expect(isStale('phone', ago(181 * day), now)).toBe(true);
  expect(isStale('email', ago(4000 * day), now)).toBe(false);
});
