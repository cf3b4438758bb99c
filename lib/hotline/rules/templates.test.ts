import { describe, expect, it } from 'vitest';
import { templateSchema } from '../schema/template';
import { decideFilled, mergeValuesOf, unknownFields } from './templates';

const known = mergeValuesOf({
  number: '2026-0412',
  receivedAt: new Date('2026-11-23T10:00:00+09:00'),
  dueAt: new Date('2026-11-25T10:00:00+09:00'),
  department: { nameKo: '도서관과' },
  dong: null,
});

describe('a template', () => {
  it('is filled in with what the case has', () => {
    expect(decideFilled('{접수번호} {부서}입니다. { 기한 }까지 답합니다.', known)).toEqual({
      ok: true,
      value: '2026-0412 도서관과입니다. 2026년 11월 25일 10:00까지 답합니다.',
    });
  });
  it('says which name cannot be filled in, and which the case does not have yet', () => {
    expect(decideFilled('{접수번호} {이름}', known)).toMatchObject({ ok: false, code: 'unknown_field:이름' });
    expect(decideFilled('{동} 이야기', known)).toMatchObject({ ok: false, code: 'empty_field:동' });
    expect(unknownFields('{} {접수번호} {가} {가}')).toEqual(['', '가']);
    const saved = templateSchema.safeParse({ name: '틀', body: '안녕하세요 {이름}님' });
    expect(saved.error?.issues[0]?.message).toBe('unknown_field:이름');
  });
  it('takes what a case brings as words, not as names to fill in again', () => {
    expect(decideFilled('{부서}', { ...known, department: '$& {접수번호}' })).toEqual({
      ok: true,
      value: '$& {접수번호}',
    });
  });
});
