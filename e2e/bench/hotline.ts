import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { signatureOf } from '../../lib/platform/door/signature';
import { startPortal } from '../support/server';
import { type Shot, shoot } from './load';
import { startMinimal } from './minimal';
import { timeQueue } from './threads';

/**
 * `npm run bench:hotline`: how many texts a second the webhook acknowledges, beside a minimal Next application that inserts one row a request into the same
 * database, in turns of the same run; and how long the queue of the desk takes with 1,000 and with 100,000 threads.
 */
const connections = [1, 8, 16];
const rounds = 7;
const roundMilliseconds = 2000;
const target = { ratio: 0.8, queue: 1.3 };

const secret = randomBytes(32).toString('base64url');
const print = (line: string) => void process.stdout.write(`${line}\n`);
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let texts = 0;
function signedText(): Shot {
  texts += 1;
  const from = `010-0000-${String(texts % 10_000).padStart(4, '0')}`;
  const words = { provider: 'bench', id: `b-${texts}`, from, text: `a text that somebody sent, ${texts}` };
  const body = Buffer.from(JSON.stringify({ ...words, sentAt: '2026-11-23T10:00:00+09:00' }));
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = signatureOf(secret, timestamp, body);
  return { body, headers: { 'x-ollim-timestamp': timestamp, 'x-ollim-signature': signature } };
}
const plainText = (): Shot => {
  texts += 1;
  return { body: Buffer.from(JSON.stringify({ text: `a text that somebody sent, ${texts}` })), headers: {} };
};

async function compare(minimal: string, portal: string, sql: postgres.Sql): Promise<void> {
  for (const count of connections) {
    const ratios: number[] = [];
    const rates: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round += 1) {
      const plain = await shoot(minimal, count, roundMilliseconds, plainText);
      const ours = await shoot(portal, count, roundMilliseconds, signedText);
      // Filing is not what is measured, and must not take from the turn of the other.
      await sql`truncate inbound_delivery`;
      await wait(300);
      if (round === 0) continue; // to warm up
      ratios.push(ours / plain);
      rates[0].push(plain);
      rates[1].push(ours);
    }
    const [plain, ours] = rates.map((each) => Math.round(median(each)));
    print(`${count} connections: ${ours} texts/s, minimal ${plain}/s, ratio ${median(ratios).toFixed(2)}`);
    if (count === connections.at(-1)) print(`ratio: ${median(ratios).toFixed(2)} (target ${target.ratio})`);
  }
}

/** What was acknowledged in a storm is filed afterwards, each once. */
async function fileStorm(portal: string, sql: postgres.Sql): Promise<void> {
  const before = texts;
  await shoot(portal, 16, 1000, signedText);
  const sent = texts - before;
  const from = performance.now();
  for (;;) {
    const [left] = await sql<{ n: number }[]>`select count(*)::int as n from inbound_delivery where filed_at is null`;
    if (left?.n === 0) break;
    await wait(250);
  }
  const [filed] = await sql<{ n: number }[]>`select count(*)::int as n from inbound_text where provider = 'bench'`;
  const seconds = (performance.now() - from) / 1000;
  print(`a storm of ${sent} texts in a second: ${filed?.n} filed, each once, ${seconds.toFixed(1)} s later`);
}

async function main(): Promise<void> {
  const directory = resolve(process.env.DATA_DIR || '.data', 'bench');
  print('Starting the portal and the minimal application (a minute when the pages have to be built)');
  const portal = await startPortal(resolve(directory, 'portal'), { HOTLINE_SECRET: secret, LOG_LEVEL: 'error' });
  const sql = postgres(portal.databaseUrl, { max: 2, onnotice: () => undefined });
  await sql`create table bench_text (id bigint primary key generated always as identity, body text not null)`;
  const port = Number(new URL(portal.address).port) + 1;
  const minimal = await startMinimal(resolve(directory, 'minimal'), portal.databaseUrl, port);
  try {
    await compare(minimal.address, `${portal.address}/api/hotline/inbound`, sql);
    await fileStorm(`${portal.address}/api/hotline/inbound`, sql);
    process.env.DATABASE_URL = portal.databaseUrl;
    const { few, many } = await timeQueue(sql);
    print(`queue: ${few.toFixed(2)} ms with 1,000 threads, ${many.toFixed(2)} ms with 100,000`);
    print(`queue ratio: ${(many / few).toFixed(2)} (target at most ${target.queue})`);
  } finally {
    minimal.stop();
    await sql.end();
    await portal.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
