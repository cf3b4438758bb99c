import { createHash } from 'node:crypto';
import { createServer } from 'node:net';

const first = 20_000;
const span = 12_000;

/** A port that this directory prefers: the same at each start, different for two copies of the portal. Below the ephemeral range. */
export function preferredPort(directory: string): number {
  return first + (createHash('sha256').update(directory).digest().readUInt32BE(0) % span);
}

/** True when nobody listens on this loopback port. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The first free port from the candidates on, walking upwards within the range. Throws when 200 in a row are taken. */
export async function freePort(wanted: number): Promise<number> {
  for (let step = 0; step < 200; step += 1) {
    const port = wanted + step;
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port found from ${wanted} to ${wanted + 199} for the embedded PostgreSQL.`);
}
