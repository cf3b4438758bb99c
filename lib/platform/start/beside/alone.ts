import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { log } from '../../log';

export interface Running {
  stop: () => Promise<void>;
}

const look = 2000;

/**
 * Keeps something running in one process of all that share a database: the one that holds a lock. When that process dies, or loses its connection and with
 * it the lock, another takes over within seconds.
 */
export function runAlone(url: string, lock: number, start: () => Promise<Running>): Running {
  const stopping = new AbortController();
  const { signal } = stopping;

  const turn = async (): Promise<void> => {
    const sql = postgres(url, {
      max: 1,
      idle_timeout: 0,
      max_lifetime: null,
      connect_timeout: 10,
      onnotice: () => undefined,
    });
    let running: Running | undefined;
    try {
      const [got] = await sql<{ mine: boolean }[]>`select pg_try_advisory_lock(${lock}) as mine`;
      if (!got?.mine || signal.aborted) return;
      running = await start();
      while (!signal.aborted && (await isStillMine(sql, lock))) await pause(signal);
    } finally {
      await running?.stop();
      await sql.end({ timeout: 5 });
    }
  };

  const work = async () => {
    while (!signal.aborted) {
      await turn().catch((error: unknown) => log.error('alone.interrupted', error, { lock }));
      await pause(signal);
    }
  };
  const ended = work();
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

/** The client connects again by itself, and then the lock is gone. */
async function isStillMine(sql: postgres.Sql, lock: number): Promise<boolean> {
  const [row] = await sql<{ mine: boolean }[]>`
    select exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid() and granted
      and (classid::bigint << 32) + objid::bigint = ${lock}::bigint) as mine`;
  return row?.mine ?? false;
}

async function pause(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await wait(look, undefined, { signal }).catch((error: Error) => log.debug(error.name));
}
