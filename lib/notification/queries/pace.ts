import { type SQL, sql } from 'drizzle-orm';
import { ties } from '../events';
import { type NewsWay, newsKindOf, newsKinds, usualChoices, usualHour } from '../rules/choices';

/** The kind of news that a tie leads to, for a column that holds the tie. */
export function kindIn(because: SQL): SQL {
  const cases = newsKinds.map((kind) => {
    const own = ties.filter((tie) => newsKindOf(tie) === kind).map((tie) => `'${tie}'`);
    return `when ${'$'} in (${own.join(', ')}) then '${kind}'`;
  });
  const parts = `case ${cases.join(' ')} end`.split('$');
  return sql.join(
    parts.map((part) => sql.raw(part)),
    because,
  );
}

/** How soon a person wants news of a kind by a way: as chosen (`choice.pace`), else as usual. */
export function paceIn(kind: SQL, way: NewsWay): SQL {
  const usual = newsKinds.map((each) => `when '${each}' then '${usualChoices[each][way]}'`).join(' ');
  return sql`coalesce(choice.pace, case ${kind} ${sql.raw(usual)} end)`;
}

/** The hour at which this week's or today's news of a person (`setting`) is collected. */
const hourIn = (unit: 'day' | 'week', now: Date): SQL =>
  sql`((date_trunc(${sql.raw(`'${unit}'`)}, ${now.toISOString()}::timestamptz at time zone 'Asia/Seoul')
    + make_interval(hours => coalesce(setting.hour, ${sql.raw(String(usualHour))}))) at time zone 'Asia/Seoul')`;

const shifted = (unit: 'day' | 'week', now: Date, sign: '+' | '-', when: '<=' | '>'): SQL =>
  sql`(select case when t.at ${sql.raw(when)} ${now.toISOString()}::timestamptz then t.at ${sql.raw(sign)} interval '1 ${sql.raw(unit)}' else t.at end
    from (select ${hourIn(unit, now)} as at) t)`;

/** When the next collection of a pace is due. */
export const nextCollection = (unit: 'day' | 'week', now: Date): SQL => shifted(unit, now, '+', '<=');

/** When the last collection of a pace was due: what came after it waits for the next. */
export const lastCollection = (unit: 'day' | 'week', now: Date): SQL => shifted(unit, now, '-', '>');
