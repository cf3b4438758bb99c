import { defineCopy } from '@/lib/format/copy';

const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** The sum behind a due time, phrase by phrase. */
export const sumCopy = defineCopy({
  ko: {
    startedDay: {
      received: '받은 날',
      submitted: '올라온 날',
      published: '공개한 날',
      decided: '알린 날',
      asked: '요청한 날',
    },
    startedTime: {
      received: '받은 때',
      submitted: '올라온 때',
      published: '공개한 때',
      decided: '알린 때',
      asked: '요청한 때',
    },
    countsFrom: (time: string) => `업무 시간이 아니어서 ${time}부터`,
    units: {
      working_days: (n: number) => `${n}일`,
      working_hours: (n: number) => `업무 시간으로 ${n}시간`,
      hours: (n: number) => `${n}시간`,
      days: (n: number) => `${n}일`,
      months: (n: number) => `${n}개월`,
    },
    asHours: (days: string, hours: number) => `${days}(업무 시간으로 ${hours}시간)`,
    extended: (period: string) => `연장 ${period}`,
    consented: '(주민 동의)',
    weekends: '토·일',
    holiday: (name: string, day: string) => `${name} ${day}`,
    listSeparator: '·',
    leftOut: (list: string) => `${list} 제외`,
    waitedLeftOut: (time: string) => `보완을 기다린 ${time} 제외`,
    waitedAdded: (time: string) => `보완을 기다린 ${time}을 더함`,
    waitedDays: (n: number, days: string) => `${n}일(${days})`,
    waitedTime: (hours: number, minutes: number) =>
      [hours && `${hours}시간`, minutes && `${minutes}분`].filter(Boolean).join(' '),
    moved: (from: string) => `${from}은 쉬는 날이라 다음 일하는 날로`,
    otherWay: {
      left_out: (time: string) => `쉬는 날을 빼고 세면 ${time}`,
      count: (time: string) => `쉬는 날까지 세면 ${time}`,
    },
    uncertain: (year: number) => `${year}년 공휴일이 아직 다 알려지지 않아 늦춰질 수 있음`,
  },
  en: {
    startedDay: {
      received: 'Received',
      submitted: 'Submitted',
      published: 'Published',
      decided: 'Told',
      asked: 'Asked',
    },
    startedTime: {
      received: 'Received',
      submitted: 'Submitted',
      published: 'Published',
      decided: 'Told',
      asked: 'Asked',
    },
    countsFrom: (time: string) => `outside office hours, so counted from ${time}`,
    units: {
      working_days: (n: number) => plural(n, 'day'),
      working_hours: (n: number) => plural(n, 'office hour'),
      hours: (n: number) => plural(n, 'hour'),
      days: (n: number) => plural(n, 'day'),
      months: (n: number) => plural(n, 'month'),
    },
    asHours: (days: string, hours: number) => `${days} (${plural(hours, 'office hour')})`,
    extended: (period: string) => `extended by ${period}`,
    consented: ' (the resident agreed)',
    weekends: 'weekends',
    holiday: (name: string, day: string) => `${name} ${day}`,
    listSeparator: ', ',
    leftOut: (list: string) => `without ${list}`,
    waitedLeftOut: (time: string) => `without ${time} waiting for the resident`,
    waitedAdded: (time: string) => `plus ${time} waiting for the resident`,
    waitedDays: (n: number, days: string) => `${plural(n, 'day')} (${days})`,
    waitedTime: (hours: number, minutes: number) =>
      [hours && plural(hours, 'hour'), minutes && plural(minutes, 'minute')].filter(Boolean).join(' '),
    moved: (from: string) => `${from} is a day off, so the next working day`,
    otherWay: {
      left_out: (time: string) => `${time} without days off`,
      count: (time: string) => `${time} with days off counted`,
    },
    uncertain: (year: number) => `public holidays of ${year} are not all known yet; it may move to a later day`,
  },
});
