import { resolve } from 'node:path';
import { readRoles } from '../auth/office/roles-file';
import { dataKeys } from '../crypto/keys';
import { type Env, parseEnv } from '../env';
import { secretsIn } from './secrets';

/**
 * Completes the environment of this process with what it may leave out (an absolute DATA_DIR, generated secrets, the address
 * next-auth wants) and checks the whole. Throws with what to set.
 */
export function configure(): Env {
  const dataDirectory = resolve(process.env.DATA_DIR || '.data');
  process.env.DATA_DIR = dataDirectory;
  for (const [name, value] of Object.entries(secretsIn(dataDirectory))) process.env[name] ||= value;
  process.env.DEMO_SIGN_IN ||= isPrivate(process.env) ? 'on' : 'off';
  const checked = parseEnv(process.env);
  dataKeys();
  if (checked.OIDC_ROLES_FILE) readRoles(checked.OIDC_ROLES_FILE);
  process.env.NEXTAUTH_URL ||= checked.ORIGIN ?? addressOf(checked);
  return checked;
}

const isLocal = (host: string) => ['127.0.0.1', '::1', 'localhost'].includes(host);

/** Nobody but this machine gets here, so a sign-in without a password does no harm. Anything else has to be asked for. */
export const isPrivate = ({ HOST, ORIGIN, TRUST_PROXY }: NodeJS.ProcessEnv) =>
  isLocal(HOST || '127.0.0.1') &&
  (!ORIGIN || (URL.canParse(ORIGIN) && isLocal(new URL(ORIGIN).hostname))) &&
  TRUST_PROXY !== '1';

/** Where a person on this machine types to get there. */
export function addressOf({ HOST, PORT }: Pick<Env, 'HOST' | 'PORT'>): string {
  const host = ['0.0.0.0', '::'].includes(HOST) ? 'localhost' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
}
