import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { program } from './binaries';
import { type Durability, initArguments } from './settings';

/** What we remember beside the data: how to sign in, where it listened last, and which of our processes has to stop it. */
const notesSchema = z.object({
  password: z.string(),
  port: z.number().int().optional(),
  owner: z.string().optional(),
});
export type Notes = z.infer<typeof notesSchema>;

/** The paths of one embedded database under the data directory of the portal. */
export type Cluster = { home: string; data: string; log: string; notes: string };

export function clusterIn(home: string): Cluster {
  return { home, data: join(home, 'cluster'), log: join(home, 'server.log'), notes: join(home, 'notes.json') };
}

export function readNotes(cluster: Cluster): Notes {
  return notesSchema.parse(JSON.parse(readFileSync(cluster.notes, 'utf8')));
}

/** Written to the side and renamed, so that a crash leaves the old or the new notes, never half of them. */
export function writeNotes(cluster: Cluster, notes: Notes): void {
  const draft = `${cluster.notes}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(notes), { mode: 0o600 });
  renameSync(draft, cluster.notes);
}

/**
 * Creates the data files unless they are there. They are made under another name and renamed when complete:
 * an initdb that was killed half-way leaves something that looks like a database and is not one.
 */
export function ensureCluster(cluster: Cluster, durability: Durability): void {
  mkdirSync(cluster.home, { recursive: true, mode: 0o700 });
  if (existsSync(cluster.data)) return;
  for (const name of readdirSync(cluster.home))
    if (name.startsWith('making-')) rmSync(join(cluster.home, name), { recursive: true, force: true });

  const making = join(cluster.home, `making-${process.pid}`);
  const passwordFile = join(cluster.home, `making-${process.pid}.password`);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const { command, prefix } = program('initdb', cluster.data);
  const made = spawnSync(command, [...prefix, ...initArguments(making, passwordFile, durability)], {
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (made.error) throw new Error(`PostgreSQL could not be set up: ${made.error.message}`);
  if (made.status !== 0) throw new Error(`PostgreSQL could not be set up in ${cluster.home}:\n${made.stderr}`);
  writeNotes(cluster, { password });
  renameSync(making, cluster.data);
}
