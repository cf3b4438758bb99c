import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** What has to stand before a program so that it does not run as root. */
type Wrapper = (uid: number) => string[];

/** In a user namespace root looks like uid 1 to PostgreSQL, while the files stay root's. */
const namespace: Wrapper = () => ['unshare', '--user', '--map-user=1', '--map-group=1'];

/** Where namespaces are forbidden, as in most containers: another uid that may still enter root's directories. */
const otherUser: Wrapper = (uid) => [
  'setpriv',
  `--reuid=${uid}`,
  `--regid=${uid}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
];

const works = ([command = '', ...args]: string[]) => spawnSync(command, [...args, 'true']).status === 0;

/**
 * PostgreSQL refuses to run as root. Root gets here what makes it somebody else without creating a user; everybody else gets
 * nothing. Files that exist decide: a database made by another uid must go on as that uid.
 */
export function withoutRoot(dataDirectory: string): string[] {
  if (process.getuid?.() !== 0) return [];
  const owner = existsSync(dataDirectory) ? statSync(dataDirectory).uid : null;
  const choices = owner === null ? [namespace(1), otherUser(1)] : [owner === 0 ? namespace(1) : otherUser(owner)];
  const chosen = choices.find(works);
  if (chosen) return chosen;
  throw new Error(
    'PostgreSQL refuses to run as root, and neither unshare nor setpriv works here. Start as another user, or set DATABASE_URL.',
  );
}
