import { describe, expect, it } from 'vitest';
import { bestInk, changesBetween, compareWords, contrast } from './rules';
import { saveSchema } from './schema';

const draft = {
  number: '2026-0001',
  version: '1',
  identity: '다독다독 책마을',
  story: '함께 읽고 이야기하는 마을입니다.',
  colour: '#1E40AF',
  ink: '#ffffff',
  ownNight: [],
  nightColour: '#1e40af',
  nightInk: '#ffffff',
  personKind: [],
  personName: [],
  personAbout: [],
  personConsent: [],
  pictureId: [],
  pictureAlt: [],
  dropPicture: [],
  files: [],
};
const wrong = (more: object) => {
  const parsed = saveSchema.safeParse({ ...draft, ...more });
  return parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
};

describe('contrast of two colours', () => {
  it('is that of WCAG, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBe(contrast('#ffffff', '#777777'));
  });

  it('is never rounded up to what is enough', () => {
    expect(contrast('#777777', '#ffffff')).toBe(4.47);
    expect(contrast('#767676', '#ffffff')).toBe(4.54);
  });

  it('has an ink for every colour', () => {
    for (const colour of ['#777777', '#ff0000', '#fbbf24', '#0b50d0', '#808080'])
      expect(contrast(colour, bestInk(colour))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('a draft', () => {
  it('is taken when its words can be read', () => {
    expect(wrong({})).toEqual([]);
    expect(saveSchema.parse(draft).colour).toBe('#1e40af');
  });

  it('is refused with the figure when they cannot, in dark mode too where that has its own colours', () => {
    expect(wrong({ ink: '#5b7bd5' })).toEqual([expect.stringMatching(/^ink contrast:2\.\d+$/)]);
    expect(wrong({ nightInk: '#1e40af' })).toEqual([]);
    expect(wrong({ nightInk: '#1e40af', ownNight: ['yes'] })).toEqual(['nightInk contrast:1']);
  });

  it('names nobody without the day of their consent, and no numbers of theirs', () => {
    const person = { personKind: ['person'], personName: ['김순례'], personAbout: ['가게를 합니다.'] };
    expect(wrong({ ...person, personConsent: [''] })).toEqual(['personConsent consent_missing']);
    expect(wrong({ ...person, personConsent: ['2026-11-01'] })).toEqual([]);
    expect(wrong({ ...person, personAbout: ['전화 010-0000-1234'], personConsent: ['2026-11-01'] })).toEqual([
      'personAbout personal_data:phone',
    ]);
    expect(wrong({ personKind: ['group'], personName: [''], personAbout: ['남은 말'], personConsent: [''] })).toEqual(
      [],
    );
  });
});

describe('what changes', () => {
  it('is marked word by word', () => {
    expect(compareWords('책을 함께 읽습니다', '책을 소리 내어 읽습니다')).toEqual([
      { is: 'same', text: '책을 ' },
      { is: 'gone', text: '함께 ' },
      { is: 'new', text: '소리 내어 ' },
      { is: 'same', text: '읽습니다' },
    ]);
    expect(compareWords('', '처음')).toEqual([{ is: 'new', text: '처음' }]);
  });

  it('names the parts that differ and no others', () => {
    const one = {
      identity: '책마을',
      identityEn: null,
      story: '이야기',
      storyEn: null,
      colour: '#1e40af',
      ink: '#ffffff',
      nightColour: null,
      nightInk: null,
      people: [],
      pictures: [],
    };
    expect(changesBetween(one, { ...one })).toEqual([]);
    const parts = (after: object) => changesBetween(one, { ...one, ...after }).map(({ part }) => part);
    expect(parts({ colour: '#000000', people: [{ kind: 'group', name: '모임', about: '읽기' }] })).toEqual([
      'colours',
      'people',
    ]);
    expect(changesBetween(null, one).map(({ part }) => part)).toEqual(['identity', 'story', 'colours']);
  });
});
