import { type Entry, entryBehindWall, entryGiven } from '../../../db/wall/role';
import { lookupProofs } from '../crypto/known-keys';
import { lookupHash } from '../crypto/seal';
import type { Env } from '../env';
import { isPrivate } from './configuration';

/** The same in every process of an installation, and nothing to keep: it follows from the newest key of LOOKUP_KEY. */
const passwordFor = (role: string): string => lookupHash('text', `database role ${role}`);

/**
 * The address by which the portal reaches its migrated database: behind the wall. Where there can be none it says so and works as the owner, but only where nobody else
 * gets in or somebody decided so with DATABASE_WALL=off; otherwise it refuses to start.
 */
export async function enterDatabase(env: Env, ownerUrl: string): Promise<string> {
  const entry: Entry =
    env.DATABASE_WALL === 'off'
      ? { url: ownerUrl, walled: false, why: 'DATABASE_WALL is off' }
      : env.DATABASE_APP_URL
        ? await entryGiven(ownerUrl, env.DATABASE_APP_URL)
        : await entryBehindWall(ownerUrl, passwordFor);
  const url = new URL(entry.url);
  url.searchParams.set('ollim.lookup', lookupProofs()[0]);
  if (entry.walled) return url.href;
  const meaning = `The portal works as the owner of its tables (${entry.why}): the database would not stop it from changing what was recorded or from reading private rows.`;
  const remedy =
    "Let an administrator of the server run: create role ollim_app login password '…' nosuperuser nobypassrls; and set DATABASE_APP_URL to that role's address";
  if (env.DATABASE_WALL === 'on' && !isPrivate(process.env))
    throw new Error(`${meaning}\n${remedy}, or decide to go without by DATABASE_WALL=off.`);
  process.stderr.write(`  ${meaning}\n  ${remedy}.\n`);
  return url.href;
}
