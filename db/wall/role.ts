import postgres from 'postgres';
import { raiseWall } from './raise';

/** How the portal reaches its database: as a role of its own behind the wall, or as the owner because there could be none. */
export type Entry = { url: string; walled: true } | { url: string; walled: false; why: string };

/**
 * The address by which the portal works: a role that owns nothing, made here and given a password that every process of this installation can compute. Without the right
 * to make roles, or when its own role cannot sign in, the owner's address is handed back with the reason.
 */
export async function entryBehindWall(ownerUrl: string, passwordFor: (role: string) => string): Promise<Entry> {
  const role = `${decodeURIComponent(new URL(ownerUrl).pathname.slice(1))}_app`;
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(role);
  url.password = passwordFor(role);
  try {
    await ensureRole(ownerUrl, role, url.password);
  } catch (error) {
    if (!(error instanceof postgres.PostgresError && error.code === '42501')) throw error;
    return { url: ownerUrl, walled: false, why: `its user may not make the role "${role}"` };
  }
  await raiseWall(ownerUrl, role);
  const refused = await tryEntry(url.href);
  return refused === null ? { url: url.href, walled: true } : { url: ownerUrl, walled: false, why: refused };
}

/** The role that DATABASE_APP_URL names, made by whoever runs the server. It is given its rights; one that could tear the wall down is refused. */
export async function entryGiven(ownerUrl: string, appUrl: string): Promise<Entry> {
  const sql = postgres(appUrl, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    const [me] = await sql<{ role: string; mighty: boolean; owns: boolean }[]>`
      select current_user as role, rolsuper or rolbypassrls as mighty,
        exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and pg_has_role(current_user, c.relowner, 'usage')) as owns
      from pg_roles where rolname = current_user`;
    if (!me || me.mighty || me.owns)
      throw new Error(
        `The role "${me?.role}" of DATABASE_APP_URL owns the tables or may bypass the row policies. Name one that may not: create role ollim_app login password '…' nosuperuser nobypassrls;`,
      );
    await raiseWall(ownerUrl, me.role);
    return { url: appUrl, walled: true };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function ensureRole(ownerUrl: string, role: string, password: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const [there] = await sql`select from pg_roles where rolname = ${role}`;
    const options = `login nosuperuser nocreatedb nocreaterole nobypassrls noinherit password '${password}'`;
    if (!there) await sql.unsafe(`create role "${role.replaceAll('"', '""')}" ${options}`);
    else if ((await tryEntry(urlAs(ownerUrl, role, password))) !== null)
      await sql.unsafe(`alter role "${role.replaceAll('"', '""')}" ${options}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function urlAs(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(role);
  url.password = password;
  return url.href;
}

async function tryEntry(url: string): Promise<string | null> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
