import { type SQL, sql } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { followBehind } from '@/lib/follow/queries-match';
import { publicCases } from '@/lib/follow/queries-public';
import { dayOf } from '@/lib/platform/calendar/day';
import type { CaseKind } from '@/lib/platform/paths';
import type { Tie } from '../events';
import { freshDays, type NewsWay, strangersTies } from '../rules/choices';
import { kindIn, lastCollection, paceIn } from './pace';
import { taskOf } from './task';

type Reader = Pick<Tx, 'execute'>;

/** A message that waits to be sent by some way. */
export interface WaitingNews extends Record<string, unknown> {
  id: string;
  because: Tie;
  type: string;
  at: string;
  kind: CaseKind;
  number: string;
  /** Null where not everybody may read it. */
  title: string | null;
  /** By which follow it reached them. */
  follow: 'case' | 'topic' | 'dong' | 'zone' | null;
  topic: string | null;
  nameKo: string | null;
  nameEn: string | null;
}

const kind = kindIn(sql`n.because`);
const strangers = sql.raw(strangersTies.map((tie) => `'${tie}'`).join(', '));

/** Messages (`n`) with what their reader chose for a way (`choice`, `setting`), that did not go out by it and are still news. */
const unsent = (way: Exclude<NewsWay, 'app'>, now: Date): SQL => sql`notification n
  left join news_choice choice on choice.member_id = n.member_id and choice.way = ${way} and choice.kind = ${kind}
  left join news_setting setting on setting.member_id = n.member_id
  where n.created_at > ${now.toISOString()}::timestamptz - make_interval(days => ${sql.raw(String(freshDays))})
    and (choice.since is null or n.created_at >= choice.since)
    and not exists (select from news_delivery d where d.notification_id = n.id and d.way = ${way})`;

/** Those of them that belong to a collection that is due. */
const due = (way: Exclude<NewsWay, 'app'>, now: Date): SQL => sql`case ${paceIn(kind, way)}
  when 'daily' then n.created_at <= ${lastCollection('day', now)} when 'weekly' then n.created_at <= ${lastCollection('week', now)} else false end`;

const contactKinds = { mail: 'email', text: 'phone' } as const;

/**
 * The proven address of people who agreed to be written to, by this way; the one they had in hand last. Not of those who ended such letters, and not one from
 * which our last letter came back, until it is proven anew. Columns `member_id`, `sealed`, `lang`.
 */
const reachable = (
  way: Exclude<NewsWay, 'app'>,
  scope: 'digest' | 'at_once',
): SQL => sql`select distinct on (m.id) m.id as member_id, ct.sealed,
    coalesce((select s.lang from news_setting s where s.member_id = m.id), 'ko') as lang
  from member m join contact ct on ct.member_id = m.id and ct.kind = ${contactKinds[way]} and ct.ended_at is null and ct.leaves_at is null
  where m.united_into_id is null and m.erased_at is null
    and exists (select from consent a where a.member_id = m.id and a.purpose = 'messages' and a.withdrawn_at is null)
    ${way === 'mail' ? sql`and not exists (select from news_stop e where e.member_id = m.id and e.scope = ${scope}) and not ${cameBack(sql`m.id`, sql`ct.proven_at`)}` : sql.empty()}
  order by m.id, ct.proven_at desc`;

/** That a letter of news to somebody was refused for ever after their address was proven. */
export const cameBack = (memberId: SQL, provenAt: SQL): SQL => sql`exists (
  select 1 from digest g join outbound_mail o on o.key = 'digest:' || g.id where g.member_id = ${memberId} and o.state = 'failed' and o.changed_at > ${provenAt}
  union all select 1 from notification x join news_delivery y on y.notification_id = x.id and y.way = 'mail' and y.digest_id is null
    join outbound_mail o on o.key = 'notice:' || x.id where x.member_id = ${memberId} and o.state = 'failed' and o.changed_at > ${provenAt})`;

export interface Addressee extends Record<string, unknown> {
  memberId: string;
  sealed: string;
  lang: 'ko' | 'en';
}

/** Everybody for whom a collection is due by a way and who did not get one today. */
export const listDue = (way: Exclude<NewsWay, 'app'>, now: Date): Promise<Addressee[]> =>
  db.execute<Addressee>(sql`
    with waiting as (select distinct n.member_id from ${unsent(way, now)} and ${due(way, now)})
    select r.member_id as "memberId", r.sealed, r.lang from waiting w join (${reachable(way, 'digest')}) r on r.member_id = w.member_id
    where not exists (select from digest g where g.member_id = w.member_id and g.way = ${way} and g.day = ${dayOf(now)})
    order by r.member_id`);

const shown = (from: SQL, now: Date): SQL => sql`
  select n.id, n.because, e.type, e.at, s.kind, s.number, c.title || ${taskOf(sql`e.type`, sql`e.data`)} as title, f.kind as follow, f.topic,
    coalesce(dong.name_ko, zone.name_ko) as "nameKo", coalesce(dong.name_en, zone.name_en) as "nameEn"
  from (${from}) n join event e on e.id = n.event_id join subject s on s.id = n.subject_id
  left join lateral (select * from ${publicCases} as one where one.id = n.subject_id) c on true
  left join lateral (${followBehind(sql`n.member_id`, dayOf(now))}) f on n.because = 'follower'
  left join dong on dong.code = f.dong_code left join zone on zone.id = f.zone_id
  where (n.because not in (${strangers}) or c.id is not null) and (n.because <> 'follower' or f.kind is not null)
  order by n.id`;

/** What the collection of one person holds at this moment: nothing that is not public any more, and nothing they have stopped following. */
export const listDueNews = (
  memberId: number,
  way: Exclude<NewsWay, 'app'>,
  now: Date,
  on: Reader,
  which: 'due' | 'all' = 'due',
) => {
  const wanted = which === 'due' ? due(way, now) : sql`${paceIn(kind, way)} in ('daily', 'weekly')`;
  return on.execute<WaitingNews>(
    shown(sql`select n.* from ${unsent(way, now)} and ${wanted} and n.member_id = ${memberId}`, now),
  );
};

/** Where one person's collections go by a way; null when they cannot. */
export async function getAddressee(
  memberId: number,
  way: Exclude<NewsWay, 'app'>,
  on: Reader,
): Promise<Addressee | null> {
  const [row] = await on.execute<Addressee>(
    sql`select r.member_id as "memberId", r.sealed, r.lang from (${reachable(way, 'digest')}) r where r.member_id = ${memberId}`,
  );
  return row ?? null;
}

/** Whose case came by text is told by the door it came in by. */
const cameByText = sql`exists (select 1 from proposal p where p.id = n.subject_id and p.from_thread_id is not null
  union all select 1 from complaint p where p.id = n.subject_id and p.from_thread_id is not null)`;

/** Who wants to hear of a step at once by a way, and can be reached. */
export const listAtOnce = (eventId: number, way: Exclude<NewsWay, 'app'>, now: Date) =>
  db.execute<Addressee & { id: string }>(sql`
    select n.id, r.member_id as "memberId", r.sealed, r.lang
    from (select n.id, n.member_id from ${unsent(way, now)} and ${paceIn(kind, way)} = 'at_once' and n.event_id = ${eventId}
      ${way === 'text' ? sql`and not ${cameByText}` : sql.empty()}) n
    join (${reachable(way, 'at_once')}) r on r.member_id = n.member_id order by n.id`);

/** One message as a letter tells it; null when nobody but its desk may read of it any more. */
export async function getNews(id: number, now: Date, on: Reader): Promise<WaitingNews | null> {
  const [row] = await on.execute<WaitingNews>(shown(sql`select * from notification where id = ${id}`, now));
  return row ?? null;
}
