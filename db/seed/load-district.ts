import { readFileSync } from 'node:fs';
import { closeDatabase, db } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { loadDistrict } from '@/lib/district/mutations';
import { configure } from '@/lib/platform/start/configuration';
import { openDatabase } from '@/lib/platform/start/database';

/** `npm run district:load FILE`: loads or brings up to date a district from its file, in the database of this copy. Exit 1 and one line a fault when it cannot. */
async function main(file: string | undefined): Promise<number> {
  if (!file) return say('Which file? npm run district:load db/seed/districts/seogu.json');
  const input = readInput(file);
  if ('problem' in input) return say(`${file}: ${input.problem}`);
  const database = await openDatabase(configure(), (error) => {
    throw error;
  });
  process.env.DATABASE_URL = database.url;
  try {
    await migrateDatabase(database.url);
    const loaded = await db.transaction((tx) => loadDistrict(tx, input.json));
    if (!loaded.ok)
      return say(
        [`${file} cannot be loaded, nothing was changed:`, ...loaded.problems.map((p) => `  ${p}`)].join('\n'),
      );
    const { dongs, zones, memberships, departments, institutions } = loaded;
    process.stdout.write(
      `Loaded ${dongs} dongs, ${zones} zones with ${memberships} memberships, ${departments} departments, ${institutions} institutions.\n`,
    );
    return 0;
  } finally {
    await closeDatabase();
    await database.stop();
  }
}

function readInput(file: string): { json: unknown } | { problem: string } {
  try {
    return { json: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    return { problem: error instanceof SyntaxError ? `is not JSON (${error.message})` : 'cannot be read' };
  }
}

function say(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

main(process.argv[2]).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = say(error instanceof Error ? error.message : String(error));
  },
);
