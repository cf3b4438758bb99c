import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { type Suggestion, suggestionFrom, type WordCount, wordsOf } from '../rules/suggest';

/** So many of the latest routed threads are looked at: about half a year. */
const looked = 2000;

/** Where texts with the words of this thread's first text went before; null when that says nothing clear. */
export async function getSuggestion(threadId: number): Promise<Suggestion | null> {
  const [first] = await db.execute<{ body: string }>(
    sql`select body from inbound_text where thread_id = ${threadId} order by sent_at, id limit 1`,
  );
  const words = wordsOf(first?.body ?? '');
  if (words.length === 0) return null;
  const rows = await db.execute<{ word: string; department_id: string; n: number }>(sql`
    with past as (
      select t.department_id, lower(said.body) as body
      from (select id, department_id from hotline_thread where department_id is not null and id <> ${threadId} order by id desc limit ${looked}) t
      join lateral (select body from inbound_text where thread_id = t.id order by sent_at, id limit 1) said on true
    )
    select word, past.department_id, count(*)::int as n
    from unnest(${sql.param(words)}::text[]) as word join past on strpos(past.body, word) > 0
    group by 1, 2 order by 1, 2`);
  const counts = rows.map(
    ({ word, department_id, n }): WordCount => ({ word, departmentId: Number(department_id), n }),
  );
  return suggestionFrom(counts);
}
