import { parseArgs } from 'node:util';
import { type Heads, headsOf, linesOf, verifyLines } from './verify';

const help = `Checks a copy of the ledger without any database.

  npm run ledger:verify -- FILE|URL [--head SEQ:HASH] [--heads FILE|URL]

With --head, also checks that the copy ends where the published head says, so that nothing is cut off at the end. With --heads, that it agrees with
every day's head that was published (kept from /api/open-data/ledger/heads): a ledger written anew from the start is whole in itself, but not the same.
Exit code 0: whole. 1: changed, cut or reordered. 2: could not be read.`;

const words: Record<string, string> = {
  gap: 'an entry is missing or doubled here',
  broken_link: 'this entry does not follow the one before it',
  changed: 'this entry was changed after it was written',
  malformed: 'this line is no ledger entry',
  not_as_published: 'this entry is whole, but not the one whose hash was published as the head of a day',
  cut_off: 'the copy ends before the newest published head',
};

const say = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (!asked) {
    say(help);
    return 2;
  }
  const { source, head: wanted, heads } = asked;
  const published: Heads = heads ? await headsOf(heads) : [];
  const verdict = await verifyLines(await linesOf(source), published);
  if (!verdict.ok) {
    say(`FAULT at line ${verdict.line}, entry ${verdict.fault.seq}: ${words[verdict.fault.fault]}`);
    return 1;
  }
  if (verdict.entries === 0) {
    say(`${source} holds no entry: nothing was checked`);
    return 2;
  }
  const head = `${verdict.head.seq}:${verdict.head.hash}`;
  if (wanted && wanted !== head) {
    say(`FAULT: the copy ends at ${head}, the published head is ${wanted}`);
    return 1;
  }
  const agreed = published.length > 0 ? `, and as published on ${published.length} days` : '';
  say(`Whole: ${verdict.entries} entries, head ${head}${agreed}`);
  return 0;
}

function readArguments(
  given: string[],
): { source: string; head?: string | undefined; heads?: string | undefined } | null {
  try {
    const options = { head: { type: 'string' }, heads: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
    const [source, ...more] = positionals;
    return source && more.length === 0 ? { source, ...values } : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(2);
  },
);
