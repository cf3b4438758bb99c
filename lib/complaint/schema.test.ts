import { describe, expect, it } from 'vitest';
import { fieldErrorText } from '@/lib/platform/form/field-error';
import { readForm } from '@/lib/platform/form/input';
import { newComplaintSchema } from './schema';

const good = { kind: 'everyday', dong: '2914059000', title: '가로등이 꺼졌습니다', text: '어제부터 어둡습니다.' };

function errorsOf(more: Record<string, string>): Record<string, string> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...good, ...more })) form.append(name, value);
  const read = readForm(newComplaintSchema, form);
  return read.ok ? {} : read.errors;
}

describe('the form of a complaint', () => {
  it('says that a dong was not chosen, and not that there is none of that name', () => {
    expect(errorsOf({ dong: '' })).toEqual({ dong: 'required' });
    expect(errorsOf({ dong: 'x' })).toEqual({ dong: 'unknown_dong' });
  });

  it('takes no personal data where everyone will read it, and says what it found', () => {
    const text = '12가3456 차가 서 있습니다. 010-0000-0001';
    for (const visibility of [{}, { visibility: 'public' }] as Record<string, string>[]) {
      const { text: code = '' } = errorsOf({ ...visibility, text });
      expect(code).toBe('personal_data:phone,plate');
      expect(fieldErrorText('ko', code)).toContain('전화번호, 차량 번호');
      expect(fieldErrorText('en', code)).toContain('phone number, licence plate');
    }
    expect(errorsOf({ title: 'a@example.com', place: '900101-1234567' })).toEqual({
      title: 'personal_data:email',
      place: 'personal_data:resident_number',
    });
  });

  it('takes it where only the office reads it, and takes places', () => {
    const text = '제 번호는 010-0000-0001입니다.';
    expect(errorsOf({ visibility: 'private', text })).toEqual({});
    expect(errorsOf({ kind: 'grievance', text })).toEqual({});
    expect(errorsOf({ text: '12-3번지 앞 가로등이 꺼졌습니다.' })).toEqual({});
  });
});
