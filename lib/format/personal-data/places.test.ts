import { describe, expect, it } from 'vitest';
import { personalDataError } from '../text';
import { personalPlaces, placesOfError } from './places';

const text = '고장 난 등은 12가3456 차 옆에 있습니다. 연락은 010-0000-0001로 주세요.';

describe('where personal data was found', () => {
  it('is each place with its kind, in the order of the text, within the words around it', () => {
    expect(personalPlaces(text)).toEqual([
      { kind: 'plate', before: '고장 난 등은 ', found: '12가3456', after: expect.stringMatching(/^ 차 옆에/) },
      { kind: 'phone', before: expect.stringMatching(/연락은 $/), found: '010-0000-0001', after: '로 주세요.' },
    ]);
  });

  it('is told with the error of a field, and with no other', () => {
    const found = (code: string | undefined, typed: string | string[] | undefined) =>
      placesOfError(code, typed).map((place) => place.found);
    const code = personalDataError(text) ?? undefined;
    expect(code).toBe('personal_data:phone,plate');
    expect(found(code, text)).toEqual(['12가3456', '010-0000-0001']);
    expect(found('personal_data:phone', ['모임 하나', `모임 둘 ${text}`])).toEqual(['010-0000-0001']);
    expect(found('too_long:20', text)).toEqual([]);
    expect(found(undefined, text)).toEqual([]);
    expect(found(code, undefined)).toEqual([]);
  });
});
