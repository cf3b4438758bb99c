import type { Lang } from '@/lib/format/copy';

/** English for the names of the gazette; the calendar itself is Korean. */
const english: Record<string, string> = {
  '1월 1일': "New Year's Day",
  설날: 'Seollal',
  '설날 전날': 'the day before Seollal',
  '설날 다음 날': 'the day after Seollal',
  '3ㆍ1절': 'Independence Movement Day',
  노동절: 'Labour Day',
  어린이날: "Children's Day",
  '부처님 오신 날': "Buddha's Birthday",
  현충일: 'Memorial Day',
  제헌절: 'Constitution Day',
  광복절: 'Liberation Day',
  추석: 'Chuseok',
  '추석 전날': 'the day before Chuseok',
  '추석 다음 날': 'the day after Chuseok',
  개천절: 'National Foundation Day',
  한글날: 'Hangeul Day',
  기독탄신일: 'Christmas Day',
  임시공휴일: 'temporary holiday',
  대체공휴일: 'substitute holiday',
  대통령선거: 'presidential election',
  전국동시지방선거: 'local elections',
};

/**
 * A holiday's name in a language. Knows the gazette's names, also within another ("대체공휴일(설날)");
 * an unknown name stays as it was written.
 */
export function holidayName(holiday: { name: string; nameEn: string | null }, lang: Lang): string {
  if (lang === 'ko') return holiday.name;
  return holiday.nameEn ?? inEnglish(holiday.name);
}

function inEnglish(name: string): string {
  const known = english[name];
  if (known) return known;
  if (/국회의원\s?선거$/.test(name)) return 'general election';
  const [, outer, inner] = /^(.+?)\((.+)\)$/.exec(name) ?? [];
  return outer && inner ? `${inEnglish(outer)} (${inEnglish(inner)})` : name;
}
