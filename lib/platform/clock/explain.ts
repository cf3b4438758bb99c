import type { Lang } from '@/lib/format/copy';
import { holidayName } from '../calendar/copy';
import { addDays, type Day, dayOf, hour, minute, yearOf } from '../calendar/day';
import { sumCopy } from './copy-sum';
import type { NamedHoliday, Step } from './counting/steps';

/**
 * The sum behind a due time in words, one line: "받은 날 11/23, 7일, 토·일 제외 → 12/1".
 * Names skipped holidays, time waited and extensions; never quotes a reason, so it may be shown wherever the due time is.
 */
export function explainClock(steps: readonly Step[], lang: Lang): string {
  const started = steps.find((step) => step.kind === 'started');
  const year = started ? yearOf(dayOf(started.at)) : 0;
  return steps
    .flatMap((step) => word(step, lang, year))
    .reduce((line, { before, text }) => (line === '' ? text : line + before + text), '');
}

type Phrase = { before: string; text: string };
const phrase = (text: string, before = ', '): Phrase[] => (text === '' ? [] : [{ before, text }]);

function word(step: Step, lang: Lang, year: number): Phrase[] {
  const sum = sumCopy[lang];
  const day = (value: Day) => shortDay(value, year);
  const moment = (at: Date, precise: boolean) => (precise ? `${day(dayOf(at))} ${timeOf(at)}` : day(dayOf(at)));
  switch (step.kind) {
    case 'started': {
      const label = step.precise ? sum.startedTime[step.by] : sum.startedDay[step.by];
      const from = step.countsFrom ? phrase(sum.countsFrom(moment(step.countsFrom, true))) : [];
      return [...phrase(`${label} ${moment(step.at, step.precise)}`), ...from];
    }
    case 'counted': {
      const period = sum.units[step.unit](step.n);
      const counted = step.hours === null ? period : sum.asHours(period, step.hours);
      if (!step.extension) return phrase(counted);
      return phrase(sum.extended(counted) + (step.extension.consent ? sum.consented : ''), '; ');
    }
    case 'left_out':
      return [...leftOut(step, lang, day), ...waited(step, lang, day)];
    case 'moved':
      return phrase(sum.moved(day(step.from)));
    case 'due':
      return phrase(moment(step.at, step.precise), ' → ');
    case 'other_way':
      return phrase(`(${sum.otherWay[step.daysOff](moment(step.at, true))})`, ' ');
    case 'uncertain':
      return phrase(`(${sum.uncertain(step.year)})`, ' ');
  }
}

type LeftOutStep = Extract<Step, { kind: 'left_out' }>;

function leftOut(step: LeftOutStep, lang: Lang, day: (value: Day) => string): Phrase[] {
  const sum = sumCopy[lang];
  const named = ({ names, day: on }: NamedHoliday) =>
    sum.holiday(names.map((name) => holidayName(name, lang)).join('/'), day(on));
  const list = [...(step.weekends ? [sum.weekends] : []), ...step.holidays.map(named)];
  return list.length === 0 ? [] : phrase(sum.leftOut(list.join(sum.listSeparator)));
}

function waited({ waitedDays, waitedMs, added }: LeftOutStep, lang: Lang, day: (value: Day) => string): Phrase[] {
  const sum = sumCopy[lang];
  const time =
    waitedDays.length > 0
      ? sum.waitedDays(waitedDays.length, ranges(waitedDays, day))
      : sum.waitedTime(Math.floor(waitedMs / hour), Math.round((waitedMs % hour) / minute));
  if (time === '') return [];
  return phrase(added ? sum.waitedAdded(time) : sum.waitedLeftOut(time));
}

/** "11/25–11/27, 12/3": neighbouring days as one range. */
function ranges(days: readonly Day[], word: (value: Day) => string): string {
  const runs = days.reduce<Day[][]>((found, day) => {
    const run = found.at(-1);
    if (run && addDays(run.at(-1) ?? day, 1) === day) run.push(day);
    else found.push([day]);
    return found;
  }, []);
  return runs
    .map((run) =>
      [run[0], run.at(-1)]
        .filter((day, i, ends) => i === 0 || day !== ends[0])
        .map((day) => word(day ?? ''))
        .join('–'),
    )
    .join(', ');
}

/** Month and day, and the year where it is not that of the start. */
function shortDay(day: Day, year: number): string {
  const short = `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`;
  return yearOf(day) === year ? short : `${yearOf(day)}/${short}`;
}

/** Wall-clock time in Seoul, 24 hours. */
function timeOf(at: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Seoul',
  }).format(at);
}
