import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const names = ['NEXTAUTH_SECRET', 'HOTLINE_SECRET', 'DATA_KEYS', 'LOOKUP_KEY'] as const;
const schema = z.partialRecord(z.enum(names), z.string());

/**
 * Secrets of this copy that the environment does not give: made once, kept in the data directory, readable by its owner only.
 * Losing the file signs everybody out and shuts the hotline's door until the provider has the new secret. Losing DATA_KEYS loses every name and number in the
 * database for good: keep a copy of the file where the backups are not.
 */
export function secretsIn(dataDirectory: string): Record<(typeof names)[number], string> {
  const file = join(dataDirectory, 'secrets.json');
  const kept = existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const missing = names.filter((name) => !kept[name]);
  for (const name of missing) kept[name] = made(name);
  if (missing.length > 0) {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, file);
  }
  return kept as Record<(typeof names)[number], string>;
}

function made(name: (typeof names)[number]): string {
  const secret = randomBytes(32).toString('base64url');
  return name === 'DATA_KEYS' ? `1:${secret}` : secret;
}
