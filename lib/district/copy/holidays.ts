import { defineCopy } from '@/lib/format/copy';

/** Days off that the office declares itself. */
export const holidaysCopy = defineCopy({
  ko: {
    settings: '설정',
    title: '임시 공휴일',
    lead: '달력에 없는 쉬는 날을 정하면, 그날을 끼고 진행 중인 기한을 모두 다시 셉니다. 바뀐 기한은 그 일의 기록에 남습니다.',
    publishedUntil: (year: number) =>
      `관공서 공휴일은 ${year}년 것까지 들어 있습니다. 그 뒤의 기한은 주말만 빼고 셉니다.`,
    chooseHint: '오늘이나 그 뒤의 일하는 날을 고르십시오. 정하기 전에 몇 건이 바뀌는지 먼저 보여 드립니다.',
    preview: '바뀌는 기한 보기',
    moves: (day: string, n: number) =>
      n === 0
        ? `${day}을 쉬는 날로 해도 바뀌는 기한이 없습니다.`
        : `${day}을 쉬는 날로 하면 진행 중인 기한 ${n}건이 늦춰집니다.`,
    cannot: (day: string) => `${day}은 쉬는 날로 정할 수 없습니다.`,
    fields: { day: '날짜', nameKo: '이름', nameEn: '영어 이름' },
    nameHint: '주민이 보는 기한 계산에 이 이름이 나옵니다.',
    declare: '쉬는 날로 정하기',
    list: '정한 날',
    none: '정한 날이 없습니다.',
    past: '지난 날은 그대로 둡니다',
    withdraw: '거두기',
    withdrawAsk: (day: string) => `${day}을 다시 일하는 날로 합니다. 이날 때문에 늦춰진 기한은 당겨집니다.`,
    withdrawNow: '일하는 날로 되돌리기',
    declared: (n: number) =>
      n === 0 ? '쉬는 날로 정했습니다. 바뀐 기한은 없습니다.' : `쉬는 날로 정했습니다. 기한 ${n}건을 다시 셌습니다.`,
    withdrawn: (n: number) =>
      n === 0
        ? '일하는 날로 되돌렸습니다. 바뀐 기한은 없습니다.'
        : `일하는 날로 되돌렸습니다. 기한 ${n}건을 다시 셌습니다.`,
    refusals: {
      day_past: '지난 날은 바꿀 수 없습니다. 이미 센 것은 그대로 둡니다.',
      not_a_working_day: '이미 쉬는 날입니다. 주말이나 공휴일, 또는 앞서 정한 날입니다.',
    },
  },
  en: {
    settings: 'Settings',
    title: 'Temporary holidays',
    lead: 'Declare a day off that is not in the calendar, and every promise that runs over it is dated again. Each case keeps a record of its new due date.',
    publishedUntil: (year: number) =>
      `Public holidays are known up to ${year}. Later due dates leave out weekends only.`,
    chooseHint: 'A working day, today or later. You see how many due dates will move before anything is declared.',
    preview: 'See what would move',
    moves: (day: string, n: number) =>
      n === 0
        ? `With ${day} off no due date would move.`
        : `With ${day} off ${n} running due date${n === 1 ? '' : 's'} would move to a later day.`,
    cannot: (day: string) => `${day} cannot be declared a day off.`,
    fields: { day: 'Day', nameKo: 'Name in Korean', nameEn: 'Name in English' },
    nameHint: 'Residents read this name in the sum behind their due date.',
    declare: 'Declare a day off',
    list: 'Declared days',
    none: 'No day has been declared.',
    past: 'Days that are over stay as they are',
    withdraw: 'Withdraw',
    withdrawAsk: (day: string) => `${day} becomes a working day again. Due dates that moved because of it move back.`,
    withdrawNow: 'Make it a working day',
    declared: (n: number) => `Declared. ${n === 0 ? 'No due date moved.' : `Due dates counted again: ${n}.`}`,
    withdrawn: (n: number) => `Withdrawn. ${n === 0 ? 'No due date moved.' : `Due dates counted again: ${n}.`}`,
    refusals: {
      day_past: 'A day that is over cannot be changed: what has been counted stays counted.',
      not_a_working_day: 'It is a day off already: a weekend, a public holiday, or declared before.',
    },
  },
});
