import { listDepartments, listDongs, listZones } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import type { Query } from '@/lib/format/query';
import { asSystem } from '@/lib/platform/auth/scope';
import { type Day, dayOf } from '@/lib/platform/calendar/day';
import { now as clockNow } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { insightCopy } from './copy';
import { countBoard } from './queries';
import { type BoardRow, sortRows } from './rules';
import { type BoardNumbers, type BoardQuery, boardKinds, readBoardQuery } from './schema';

export type Board = { query: BoardQuery; today: Day; rows: BoardRow[]; total: BoardNumbers };

type Named = { key: string; name: string; href: string | null };

/** The progress board as the address asks for it: every dong, zone or department that exists or had something, in the order asked for. */
export async function loadBoard(params: Query, lang: Lang): Promise<Board> {
  const now = clockNow();
  const today = dayOf(now);
  const query = readBoardQuery(params, today);
  const [{ groups, total }, known] = await Promise.all([
    asSystem(() => countBoard(query, now)),
    listNames(query, lang),
  ]);
  const counted = new Map(groups.map(({ key, ...numbers }) => [key, numbers]));
  const names = new Map(known.map((entry) => [entry.key, entry]));
  const strangers = groups
    .filter(({ key }) => key !== null && !names.has(key))
    .map(({ key }) => ({ key: key ?? '', name: key ?? '', href: null }));
  const rest = counted.get(null);
  const rows = [...known.filter(({ key }) => query.by !== 'kind' || counted.has(key)), ...strangers].map((entry) => ({
    ...entry,
    ...(counted.get(entry.key) ?? nothing),
  }));
  if (rest) rows.push({ key: '', name: insightCopy[lang].board.noGroup[query.by], href: null, ...rest });
  return { query, today, rows: sortRows(rows, query), total };
}

const nothing: BoardNumbers = {
  received: 0,
  inTime: 0,
  late: 0,
  open: 0,
  overdue: 0,
  ended: 0,
  extended: 0,
  reopened: 0,
  median: null,
};

/** What the rows are called. Zones are those that existed within the period, so that the past is told in the zones of the past. */
async function listNames({ by, from, to }: BoardQuery, lang: Lang): Promise<Named[]> {
  const at = paths(lang);
  if (by === 'kind') return boardKinds.map((kind) => ({ key: kind, name: insightCopy[lang].kinds[kind], href: null }));
  if (by === 'dong')
    return (await listDongs(to)).map((row) => ({ key: row.code, name: nameIn(row, lang), href: at.dong(row.slug) }));
  if (by === 'department')
    return (await listDepartments(to)).map((row) => ({ key: String(row.id), name: nameIn(row, lang), href: null }));
  return (await listZones())
    .filter(({ validFrom, validTo }) => validFrom <= to && (validTo === null || validTo > from))
    .map((row) => ({ key: String(row.id), name: nameIn(row, lang), href: at.zone(row.slug) }));
}
