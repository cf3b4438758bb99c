import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';

/** Counters and the marks of a session's last use: reading a page moves them too. */
const moving = ['rate_limit', 'session'];

export interface Watch {
  /** Forgets what was written so far, once the worker has nothing left to do. */
  begin: () => Promise<void>;
  /** What was committed since, as `table operation`; files that came are `file`. */
  seen: () => Promise<string[]>;
  end: () => Promise<void>;
}

/**
 * Watches the whole database by a trigger on every table, the worker's queue included, and the directory of files. A change that was rolled back
 * leaves no trace, as it should; the worker's own timetable is put off, so that only requests write.
 */
export async function watchPortal(): Promise<Watch> {
  const sql = postgres(process.env.DATABASE_URL ?? '', { max: 1, onnotice: () => undefined });
  await sql.unsafe(`
    create schema if not exists watch;
    grant usage on schema watch to public;
    create table if not exists watch.change (id bigserial primary key, what text not null);
    create or replace function watch.note() returns trigger language plpgsql security definer as $$
      begin insert into watch.change (what) values (tg_table_name || ' ' || lower(tg_op)); return null; end $$;
    update graphile_worker._private_known_crontabs set last_execution = '2100-01-01', known_since = '2000-01-01'`);
  const tables = await sql<{ name: string }[]>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname = 'public' and tablename <> all(${moving})`;
  for (const { name } of tables) await put(sql, name, 'insert or update or delete');
  await put(sql, 'graphile_worker._private_jobs', 'insert');
  let files = 0;
  return {
    begin: async () => {
      for (let tries = 0; ; tries += 1) {
        const [row] =
          await sql`select count(*)::int as n from graphile_worker._private_jobs where attempts < max_attempts and (run_at <= now() or locked_at is not null)`;
        if (row?.n === 0) break;
        if (tries > 3000) throw new Error('the worker does not come to an end');
        await wait(100);
      }
      await sql`truncate watch.change`;
      files = countFiles();
    },
    seen: async () => {
      const rows = await sql<{ what: string }[]>`select distinct what from watch.change order by what`;
      return [...rows.map(({ what }) => what), ...(countFiles() > files ? ['file'] : [])];
    },
    end: () => sql.end({ timeout: 5 }),
  };
}

async function put(sql: postgres.Sql, table: string, on: string): Promise<void> {
  await sql.unsafe(`
    drop trigger if exists watch_note on ${table};
    create trigger watch_note after ${on} on ${table} for each row execute function watch.note()`);
}

const countFiles = (): number => {
  try {
    return readdirSync(join(process.env.DATA_DIR ?? '', 'files'), { recursive: true }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
};
