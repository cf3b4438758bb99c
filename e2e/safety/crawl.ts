import { everyone, type Who } from '@/lib/quality/permissions/actors';
import { pages, type Reader } from '@/lib/quality/permissions/addresses';
import type { Made } from '@/lib/quality/permissions/row';
import { allowed } from '@/lib/quality/permissions/table';
import type { Cast } from './cast';
import { addressOf } from './visit';
import { make } from './world/makers';

export interface Visit {
  path: string;
  who: Who;
  /** Null: it depends on where one comes from, or on who asks. */
  may: boolean | null;
  /** Asks for what a page of ours fetches when a link is followed. */
  script: boolean;
}

interface Address {
  path: string;
  may: readonly Who[] | null;
  /** The same for everyone: what is fetched on the way to it shows the same rows. */
  plain: boolean;
}

/** Everything there is to read, by everybody: each page, of each kind of case, plain and by script, lists that are searched for `word`, the API, the ledger. */
export async function everyVisit(cast: Cast, word: string): Promise<Visit[]> {
  const found = [...(await ofPages(cast)), ...besides(word)];
  const addresses = new Map(found.map((address) => [address.path, address]));
  return [...addresses.values()].flatMap(({ path, may, plain }) =>
    everyone.flatMap((who) =>
      (plain ? [false] : [false, true]).map((script) => ({ path, who, may: may?.includes(who) ?? null, script })),
    ),
  );
}

async function ofPages(cast: Cast): Promise<Address[]> {
  const cases = new Map<string, Made>();
  const found: Address[] = [];
  for (const [file, readers] of Object.entries(pages))
    for (const reader of readers) {
      if (typeof reader === 'string') found.push({ path: addressOf(file), ...withoutCase(reader) });
      else
        for (const section of reader.on) {
          const key = `${section}/${reader.state}`;
          const made = cases.get(key) ?? (await make(cast, section, reader.state));
          cases.set(key, made);
          const path = reader.at?.(made) ?? addressOf(file, made);
          found.push({ path, may: allowed(section, reader.asks), plain: false });
        }
    }
  return found;
}

function withoutCase(reader: Extract<Reader, string>): Omit<Address, 'path'> {
  if (reader === 'everyone') return { may: everyone, plain: true };
  return { may: reader === 'signed in' ? everyone.filter((who) => who !== 'visitor') : null, plain: false };
}

const besides = (word: string): Address[] =>
  [
    ...['/search', '/proposals', '/complaints', '/agenda', '/projects', '/desk', '/practices'].map(
      (path) => `${path}?q=${word}`,
    ),
    '/en',
    '/en/proposals',
    `/api/similar?q=${word}`,
    '/api/open-data/ledger',
    '/api/open-data/ledger/heads',
    '/robots.txt',
    '/sitemap.xml',
  ].map((path) => ({ path, may: null, plain: true }));
