import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { now } from '../../clock/now';
import { dataKeys } from '../../crypto/keys';
import { requireKnownKeys } from '../../crypto/known-keys';
import { rotateKeys } from '../../crypto/rotate';
import { configure } from '../configuration';
import { openDatabase } from '../database';

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `npm run keys:rotate`: seals everything with the newest key of DATA_KEYS while the portal runs. With `-- --new-key` it only prints a key to put in front.
 */
async function main(): Promise<void> {
  if (process.argv.includes('--new-key')) return proposeKey();
  const database = await openDatabase(configure(), (error) => {
    throw error;
  });
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
  try {
    await requireKnownKeys(sql, now());
    const total = await rotateKeys(sql, ({ column, done, left }) =>
      say(`  ${column}: ${done} sealed anew, ${left} left`),
    );
    const { newest, byId } = dataKeys();
    say(`${total} values are sealed anew with the key "${newest.id}"; nothing is sealed with another one.`);
    const older = [...byId.keys()].filter((id) => id !== newest.id);
    if (older.length > 0)
      say(
        `Take ${older.map((id) => `"${id}"`).join(', ')} out of DATA_KEYS and start the portal anew. Keep it as long as you keep older backups.`,
      );
  } finally {
    await sql.end({ timeout: 5 });
    await database.stop();
  }
}

function proposeKey(): void {
  configure();
  const { byId } = dataKeys();
  const id = Math.max(0, ...[...byId.keys()].map((each) => Number(each) || 0)) + 1;
  say(
    '1. Put this in front of what DATA_KEYS holds, with a comma behind it, in the environment or in secrets.json of DATA_DIR:',
  );
  say(`   ${id}:${randomBytes(32).toString('base64url')}`);
  say('2. Start every process of the portal anew: it seals with the new key and opens with both.');
  say('3. npm run keys:rotate');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
