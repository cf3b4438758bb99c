/** What a run of PostgreSQL is for: `durable` keeps every acknowledged commit, `throwaway` is for tests and may lose all. */
export type Durability = 'durable' | 'throwaway';

export const superuser = 'ollim';

/**
 * Settings of the server. TCP on loopback only (a socket in a deep directory exceeds the path limit).
 * `random_page_cost` because disks are SSDs, `jit=off` because queries are short.
 */
export function serverArguments(dataDirectory: string, port: number, durability: Durability): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    random_page_cost: '1.1',
    max_connections: '100',
    shared_buffers: '128MB',
    ...(durability === 'durable'
      ? { synchronous_commit: 'on' }
      : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' }),
  };
  return [
    '-D',
    dataDirectory,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/**
 * Arguments of initdb. The builtin C.UTF-8 locale is needed for Korean: with a plain C locale pg_trgm sees no letters in Hangul
 * and every search by trigram finds nothing.
 */
export function initArguments(dataDirectory: string, passwordFile: string, durability: Durability): string[] {
  return [
    `--pgdata=${dataDirectory}`,
    `--username=${superuser}`,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durability === 'throwaway' ? ['--no-sync'] : []),
  ];
}
