import type postgres from 'postgres';
import { closeDatabase } from '../../db/client';
import { inScope } from '../../db/scope';
import { listThreads } from '../../lib/hotline/queries/list';

const numbers = { first: 7_000_000, base: 50_000_000 };

/** Fills the queue up to so many open threads, each with a number and a text of its own; a tenth is unread, all are due at different times. */
async function fill(sql: postgres.Sql, from: number, to: number): Promise<void> {
  const range = sql`generate_series(${from + 1}::int, ${to}::int) n`;
  await sql.begin(async (tx) => {
    await tx`insert into phone (number, lookup) select 's1.bench.' || n, lpad(to_hex(${numbers.base} + n), 64, '0') from ${range}`;
    await tx`insert into subject (kind, number, created_at) select 'hotline_thread', '2026-' || (${numbers.first} + n), now() from ${range}`;
    await tx`insert into hotline_thread (id, phone_id, state, unread, received_at, changed_at, due_at)
      select s.id, p.id, 'received', n % 10 = 0, now(), now(), now() + n * interval '1 second'
      from ${range} join subject s on s.number = '2026-' || (${numbers.first} + n) join phone p on p.lookup = lpad(to_hex(${numbers.base} + n), 64, '0')`;
    await tx`insert into inbound_text (provider, phone_id, thread_id, body, media, sent_at, received_at)
      select 'bench', t.phone_id, t.id, 'a text that somebody sent, ' || n, '[]', now(), now()
      from ${range} join subject s on s.number = '2026-' || (${numbers.first} + n) join hotline_thread t on t.id = s.id`;
  });
  await sql`vacuum analyze hotline_thread`;
  await sql`vacuum analyze inbound_text`;
  await sql`vacuum analyze subject`;
  await sql`vacuum analyze phone`;
}

/** The first page of the queue, as the desk asks for it; the median of many, in milliseconds. */
async function time(): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 220; n += 1) {
    const from = performance.now();
    const page = { after: null, limit: 30, now: new Date() };
    const rows = await inScope('system', () => listThreads({ all: true, departments: [] }, 'open', {}, page));
    if (rows.length !== 30) throw new Error(`the queue gave ${rows.length} rows`);
    if (n >= 20) times.push(performance.now() - from);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** How long the queue takes with 1,000 open threads and with 100,000. */
export async function timeQueue(sql: postgres.Sql): Promise<{ few: number; many: number }> {
  await fill(sql, 0, 1000);
  const few = await time();
  await fill(sql, 1000, 100_000);
  const many = await time();
  await closeDatabase();
  return { few, many };
}
