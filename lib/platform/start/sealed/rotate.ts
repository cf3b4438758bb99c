import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { now } from '../../clock/now';
import { dataKeys } from '../../crypto/keys';
import { requireKnownKeys } from '../../crypto/known-keys';
import { type Left, rehash } from '../../crypto/rehash';
import { type Progress, rotateKeys } from '../../crypto/rotate';
import { configure } from '../configuration';
import { openDatabase } from '../database';

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `npm run keys:rotate`: seals everything with the newest key of DATA_KEYS, and hashes everything that is looked up with the newest of LOOKUP_KEY, while the portal
 * runs. With `-- --new-key` or `-- --new-lookup-key` it only prints a key to put in front.
 */
async function main(): Promise<void> {
  if (process.argv.includes('--new-key')) return proposeKey();
  if (process.argv.includes('--new-lookup-key')) return propose('LOOKUP_KEY', randomBytes(32).toString('base64url'));
  const database = await openDatabase(configure(), (error) => {
    throw error;
  });
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  try {
    await requireKnownKeys(sql, now());
    await sealAnew(sql);
    await hashAnew(sql);
  } finally {
    await sql.end({ timeout: 5 });
    await database.stop();
  }
}

const tell =
  (what: string) =>
  ({ column, done, left }: Progress) =>
    say(`  ${column}: ${done} ${what} anew, ${left} left`);

async function sealAnew(sql: postgres.Sql): Promise<void> {
  const total = await rotateKeys(sql, tell('sealed'));
  const { newest, byId } = dataKeys();
  say(`${total} values are sealed anew with the key "${newest.id}"; nothing is sealed with another one.`);
  const older = [...byId.keys()].filter((id) => id !== newest.id);
  if (older.length > 0)
    say(
      `Take ${older.map((id) => `"${id}"`).join(', ')} out of DATA_KEYS and start the portal anew. Keep it as long as you keep older backups.`,
    );
}

async function hashAnew(sql: postgres.Sql): Promise<void> {
  const older = dataKeys().lookups.length - 1;
  const { done, left } = await rehash(sql, tell('hashed'));
  if (older === 0) return;
  say(`${done} values are found by the newest key of LOOKUP_KEY.`);
  if (left.length === 0) {
    say(
      'Nothing is found by an older one: leave only the first in LOOKUP_KEY and start the portal anew. Keep the others as long as you keep older backups.',
    );
    return;
  }
  for (const each of left) say(`  ${each.column}: ${each.rows} ${why[each.why]}`);
  say(
    'Not finished: keep every key in LOOKUP_KEY, and run this again later. No process starts without them until then.',
  );
  process.exitCode = 1;
}

const why: Record<Left['why'], string> = {
  bare: 'keep the older hash, since nothing is kept that a new one could be made of. They end by themselves: links and repeated texts within days, the others when they are used or deleted.',
  twice: 'stand twice: the same value is there under the newest key. Settle which of the two is right.',
};

function proposeKey(): void {
  configure();
  const { byId } = dataKeys();
  const id = Math.max(0, ...[...byId.keys()].map((each) => Number(each) || 0)) + 1;
  propose('DATA_KEYS', `${id}:${randomBytes(32).toString('base64url')}`);
}

function propose(name: 'DATA_KEYS' | 'LOOKUP_KEY', key: string): void {
  say(
    `1. Put this in front of what ${name} holds, with a comma behind it, in the environment or in secrets.json of DATA_DIR:`,
  );
  say(`   ${key}`);
  say(
    name === 'DATA_KEYS'
      ? '2. Start every process of the portal anew: it seals with the new key and opens with both.'
      : '2. Start every process of the portal anew: it writes with the new key and finds by both. One with the old key only can write no number or address any more.',
  );
  say('3. npm run keys:rotate');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
