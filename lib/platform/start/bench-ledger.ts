import { rmSync } from 'node:fs';
import { closeDatabase } from '../../../db/client';
import { ensureDatabase } from '../../../db/embedded/databases';
import { startEmbedded } from '../../../db/embedded/launcher';
import { throwawayDirectory } from '../../../db/embedded/throwaway';
import { migrateDatabase } from '../../../db/migrate';
import { ok } from '../result';
import { createSubject, transact } from '../transact';

/** Writers at once, and how long each round lasts. */
const writers = [1, 8, 16];
const milliseconds = 2500;
const rounds = 3;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** One writer: a case with one step, over and over until the time is up. The only difference is whether the step is public, and so in the ledger. */
async function write(until: number, inLedger: boolean): Promise<number> {
  let done = 0;
  while (performance.now() < until) {
    await transact({ kind: 'system', job: 'bench' }, new Date(), async (work) => {
      const made = await createSubject(work, 'proposal');
      work.record({ subjectId: made.id, number: made.number, type: 'proposal.publish', public: inLedger });
      return ok(made);
    });
    done += 1;
  }
  return done;
}

async function perSecond(count: number, inLedger: boolean): Promise<number> {
  const from = performance.now();
  const all = await Promise.all(Array.from({ length: count }, () => write(from + milliseconds, inLedger)));
  return all.reduce((sum, n) => sum + n, 0) / ((performance.now() - from) / 1000);
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What the chain costs: the same writes with and without it, in turns on one database that keeps every commit. */
async function main(): Promise<void> {
  const home = throwawayDirectory('bench');
  const server = await startEmbedded(home, 'durable');
  try {
    await ensureDatabase(server.url('postgres'), 'bench');
    process.env.DATABASE_URL = server.url('bench');
    process.env.DATABASE_POOL = '20';
    await migrateDatabase(server.url('bench'));
    await perSecond(4, true);
    let worst = Number.POSITIVE_INFINITY;
    for (const count of writers) {
      const [plain, chained]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        plain.push(await perSecond(count, false));
        chained.push(await perSecond(count, true));
      }
      const ratio = median(chained) / median(plain);
      worst = Math.min(worst, ratio);
      say(
        `${String(count).padStart(2)} writers: ${Math.round(median(chained))}/s with the ledger, ${Math.round(median(plain))}/s without, ratio ${ratio.toFixed(2)}`,
      );
    }
    say(`ratio: ${worst.toFixed(2)}`);
    await closeDatabase();
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);
