import { type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { headlines } from '@/lib/notification/events';
import { dayOf } from '@/lib/platform/calendar/day';
import type { CaseKind } from '@/lib/platform/paths';
import type { Followed } from './queries';
import { publicCases } from './queries-public';

/** As many as a feed carries. */
const most = 50;

export interface PublicStep extends Record<string, unknown> {
  id: string;
  type: string;
  at: string;
  kind: CaseKind;
  number: string;
  title: string;
}

/** The newest public steps of cases that everybody may read: of all, of one kind, or of those that somebody hears of who follows this. */
export const listPublicSteps = (followed: Pick<Followed, 'key'> | CaseKind | null, now: Date) =>
  db.execute<PublicStep>(sql`
    select e.id, e.type, e.at, s.kind, s.number, c.title from event e join subject s on s.id = e.subject_id
    join ${publicCases} c on c.id = e.subject_id
    where e.public ${followed === null ? sql.empty() : sql`and ${typeof followed === 'string' ? sql`s.kind = ${followed}` : within(followed.key, now)}`}
    order by e.id desc limit ${most}`);

function within({ kind, dongCode, zoneId, subjectId, topic }: Followed['key'], now: Date): SQL {
  if (kind === 'case') return sql`e.subject_id = ${subjectId}`;
  const told = sql`e.type in (${sql.join(
    headlines.map((type) => sql`${type}`),
    sql`, `,
  )})`;
  if (kind === 'dong') return sql`${told} and ${dongCode} = any(c.dongs)`;
  if (kind === 'topic') return sql`${told} and ${(topic ?? '').replace(/^pillar:/, '')} = any(c.pillars)`;
  const day = dayOf(now);
  return sql`${told} and (${zoneId}::bigint = any(c.zones) or c.dongs && array(select z.dong_code::text from zone_membership z
    where z.zone_id = ${zoneId} and z.valid_from <= ${day}::date and (z.valid_to is null or z.valid_to > ${day}::date)))`;
}
