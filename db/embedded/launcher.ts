import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { linkLibraries, program } from './binaries';
import { type Cluster, clusterIn, ensureCluster, readNotes, writeNotes } from './cluster';
import { freePort, isFree, preferredPort } from './ports';
import { isRunning, isServerOf, processesInside, processIdentity } from './processes';
import { type Durability, serverArguments, superuser } from './settings';

/** A running embedded PostgreSQL. `stop` ends it when this process is the one responsible for it. */
export type Embedded = {
  pid: number;
  port: number;
  adopted: boolean;
  /** Connection URL of one of its databases. */
  url: (database: string) => string;
  stop: () => Promise<void>;
};

/**
 * Starts PostgreSQL with its data in `home`, or adopts the one that already runs there (left by a killed process, or
 * started by another of our processes). Recovers from kill -9 of anything. Throws with the end of the server's log.
 */
export async function startEmbedded(home: string, durability: Durability = 'durable'): Promise<Embedded> {
  linkLibraries();
  const cluster = clusterIn(home);
  ensureCluster(cluster, durability);
  let failure: unknown;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      return (await adopt(cluster)) ?? (await launch(cluster, durability));
    } catch (error) {
      failure = error; // the first start after kill -9 can fail on files of processes that are still ending
      await wait(300 * (attempt + 1));
    }
  }
  throw failure;
}

async function adopt(cluster: Cluster): Promise<Embedded | null> {
  const running = readPidFile(cluster);
  if (!running || !isServerOf(running.pid, cluster.data)) return null;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isOurs(cluster, running.port)) return embedded(cluster, running, true);
    if (!isServerOf(running.pid, cluster.data)) return null;
    await wait(100); // starting, recovering or shutting down
  }
  throw new Error(
    `PostgreSQL runs in ${cluster.data} (process ${running.pid}) but does not answer on port ${running.port}.`,
  );
}

async function launch(cluster: Cluster, durability: Durability): Promise<Embedded> {
  await clearStalePidFile(cluster);
  const notes = readNotes(cluster);
  const port =
    notes.port && (await isFree(notes.port)) ? notes.port : await freePort(preferredPort(realpathSync(cluster.home)));
  const { command, prefix } = program('postgres', cluster.data);
  const log = openSync(cluster.log, 'a', 0o600);
  const child = spawn(command, [...prefix, ...serverArguments(cluster.data, port, durability)], {
    stdio: ['ignore', log, log],
    detached: true, // Ctrl-C in the terminal must reach us first, so that requests end before their database
  });
  closeSync(log);
  child.unref();
  const failed = new Promise<Error>((resolve) => child.once('error', resolve));
  const { pid } = child;
  if (pid === undefined) throw await failed;
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`PostgreSQL did not start:\n${endOfLog(cluster)}`);
    if (await isOurs(cluster, port)) {
      writeNotes(cluster, { ...notes, port });
      return embedded(cluster, { pid, port }, false);
    }
    await wait(50);
  }
  throw new Error(`PostgreSQL did not answer within 30 seconds:\n${endOfLog(cluster)}`);
}

function embedded(cluster: Cluster, running: { pid: number; port: number }, adopted: boolean): Embedded {
  const notes = readNotes(cluster);
  const me = processIdentity(process.pid) ?? `${process.pid}:`;
  const previous = notes.owner ? processIdentity(Number(notes.owner.split(':')[0])) : null;
  const isOwner = !adopted || previous !== notes.owner || previous === me;
  if (isOwner) writeNotes(cluster, { ...notes, port: running.port, owner: me });
  return {
    ...running,
    adopted,
    url: (database) => urlOf(notes.password, running.port, database),
    stop: () => (isOwner ? stopServer(cluster, running.pid) : Promise.resolve()),
  };
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk when this resolves. */
async function stopServer(cluster: Cluster, pid: number): Promise<void> {
  if (!isRunning(pid) || readPidFile(cluster)?.pid !== pid) return;
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 300 && isRunning(pid); tries += 1) await wait(50);
  if (isRunning(pid)) process.kill(pid, 'SIGQUIT');
}

/** True when the server on this port answers, accepts our password and keeps its files in our directory. */
async function isOurs(cluster: Cluster, port: number): Promise<boolean> {
  const sql = postgres(urlOf(readNotes(cluster).password, port, 'postgres'), {
    max: 1,
    connect_timeout: 3,
    onnotice: () => undefined,
  });
  try {
    const [row] = await sql<{ home: string }[]>`select current_setting('data_directory') as home`;
    return row !== undefined && realpathSync(row.home) === realpathSync(cluster.data);
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/**
 * A killed postmaster can stay a zombie, or its number can be another process by now: either makes PostgreSQL refuse to start.
 * The file goes only when no process of this cluster is left, because two servers in one directory destroy it.
 */
async function clearStalePidFile(cluster: Cluster): Promise<void> {
  const left = readPidFile(cluster);
  if (process.platform !== 'linux' || !left) return;
  if (isServerOf(left.pid, cluster.data)) throw new Error(`PostgreSQL is still ending in ${cluster.data}.`);
  for (let tries = 0; tries < 100 && processesInside(cluster.data).length > 0; tries += 1) await wait(100);
  const busy = processesInside(cluster.data);
  if (busy.length > 0) throw new Error(`PostgreSQL processes are still working in ${cluster.data}: ${busy.join(', ')}`);
  rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
}

function readPidFile(cluster: Cluster): { pid: number; port: number } | null {
  const file = join(cluster.data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

function urlOf(password: string, port: number, database: string): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

function endOfLog(cluster: Cluster): string {
  return readFileSync(cluster.log, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
}
