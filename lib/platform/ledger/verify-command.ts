import { linesOf, verifyLines } from './verify';

const help = `Checks a copy of the ledger without any database.

  npm run ledger:verify -- FILE|URL [--head SEQ:HASH]

With --head, also checks that the copy ends where the published head says, so that nothing is cut off at the end.
Exit code 0: whole. 1: changed, cut or reordered. 2: could not be read.`;

const words: Record<string, string> = {
  gap: 'an entry is missing or doubled here',
  broken_link: 'this entry does not follow the one before it',
  changed: 'this entry was changed after it was written',
  malformed: 'this line is no ledger entry',
};

const say = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<number> {
  const [source, flag, wanted] = process.argv.slice(2);
  if (!source || (flag && (flag !== '--head' || !wanted))) {
    say(help);
    return 2;
  }
  const verdict = await verifyLines(await linesOf(source));
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
  say(`Whole: ${verdict.entries} entries, head ${head}`);
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(2);
  },
);
