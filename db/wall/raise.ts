import { createHash } from 'node:crypto';
import postgres from 'postgres';
import { policyOf, unreadColumns } from './policies';

/** Any number will do, as long as every process that raises the wall uses the same one. */
const wallLock = 4_156_013;

/**
 * Gives `role` what the portal needs and nothing more, as the owner of the tables: it reads and writes rows, owns nothing, never changes what was recorded, and sees
 * only the rows its policies let it. Safe to repeat after every migration; what stands already is left alone.
 */
export async function raiseWall(ownerUrl: string, role: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${wallLock})`;
      await grant(tx, role);
      const tables = await tx<{ name: string }[]>`
        select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`;
      for (const { name } of tables) {
        const using = policyOf(name);
        if (using) await guardRows(tx, name, using);
      }
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function grant(tx: postgres.TransactionSql, role: string): Promise<void> {
  const to = tx(role);
  await tx`grant usage on schema public, graphile_worker to ${to}`;
  await tx`grant select, insert, update, delete on all tables in schema public to ${to}`;
  for (const [table, hidden] of Object.entries(unreadColumns)) {
    const columns = await tx<{ name: string }[]>`select attname as name from pg_attribute
      where attrelid = ${`public.${table}`}::regclass and attnum > 0 and not attisdropped and not attname = any(${[...hidden]})`;
    await tx`revoke select on ${tx(table)} from ${to}`;
    await tx`grant select (${tx(columns.map(({ name }) => name))}) on ${tx(table)} to ${to}`;
  }
  await tx`grant usage, select on all sequences in schema public to ${to}`;
  for (const table of await appendOnlyTables(tx)) await tx`revoke update, delete, truncate on ${tx(table)} from ${to}`;
  await tx`revoke insert on ledger from ${to}`; // the database itself adds what is public (chain_event)
  await tx`grant select on graphile_worker.jobs to ${to}`;
  const queueing = await tx<{ signature: string }[]>`
    select p.oid::regprocedure::text as signature from pg_proc p
    where p.pronamespace = 'graphile_worker'::regnamespace and p.proname in ('add_job', 'remove_job')`;
  for (const { signature } of queueing) {
    await tx.unsafe(`alter function ${signature} security definer set search_path = pg_catalog, public`);
    await tx.unsafe(`revoke execute on function ${signature} from public`);
    await tx`grant execute on function ${tx.unsafe(signature)} to ${to}`;
  }
}

/** Tables with the trigger that refuses every change. */
export async function appendOnlyTables(sql: postgres.Sql | postgres.TransactionSql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
    where p.proname = 'refuse_change' and c.relnamespace = 'public'::regnamespace order by 1`;
  return rows.map((row) => row.name);
}

/** The policy carries a mark of its own text, so that a start that changes nothing takes no lock. */
async function guardRows(tx: postgres.TransactionSql, table: string, using: string): Promise<void> {
  const mark = createHash('sha256').update(using).digest('hex').slice(0, 16);
  const [stands] = await tx<{ mark: string }[]>`
    select obj_description(p.oid, 'pg_policy') as mark from pg_policy p join pg_class c on c.oid = p.polrelid
    where c.relname = ${table} and c.relnamespace = 'public'::regnamespace and p.polname = 'wall' and c.relrowsecurity`;
  if (stands?.mark === mark) return;
  await tx`alter table ${tx(table)} enable row level security`;
  await tx`drop policy if exists wall on ${tx(table)}`;
  await tx.unsafe(`create policy wall on "${table}" using (${using}) with check (true)`);
  await tx.unsafe(`comment on policy wall on "${table}" is '${mark}'`);
}
