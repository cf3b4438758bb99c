import { defineCopy } from '../copy';

/** Small words around dates and numbers, used everywhere. */
export const wordsCopy = defineCopy({
  ko: {
    left: (time: string) => `${time} 남음`,
    past: (time: string) => `${time} 지남`,
    today: (time: string) => `오늘 ${time}까지`,
    tomorrow: '내일까지',
    none: '없음',
    won: (amount: string) => `${amount}원`,
    wonGroups: { trillion: '조', hundredMillion: '억', tenThousand: '만' },
  },
  en: {
    left: (time: string) => `${time} left`,
    past: (time: string) => `${time} late`,
    today: (time: string) => `today by ${time}`,
    tomorrow: 'by tomorrow',
    none: 'none',
    won: (amount: string) => `${amount} won`,
    wonGroups: { trillion: 'trillion', hundredMillion: 'hundred million', tenThousand: 'ten thousand' },
  },
});
