import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Embedded, startEmbedded } from './launcher';

/** Runs one piece of work on a connection of its own. */
async function on<T>(server: Embedded, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(server.url('postgres'), { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

describe('embedded PostgreSQL', () => {
  let home: string;
  let server: Embedded;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'ollim-launcher-'));
    server = await startEmbedded(home);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });

  it('knows Hangul as letters, so that trigram search finds Korean', async () => {
    await on(server, async (sql) => {
      await sql`create extension if not exists pg_trgm`;
      const [row] = await sql<{ trigrams: string[] }[]>`select show_trgm('주민참여') as trigrams`;
      expect(row?.trigrams.length).toBeGreaterThan(3);
    });
  });

  it('asks for a password', async () => {
    const stranger = postgres({
      host: '127.0.0.1',
      port: server.port,
      user: 'ollim',
      database: 'postgres',
      password: 'wrong',
      max: 1,
    });
    await expect(stranger`select 1`).rejects.toThrow(/password authentication failed/);
    await stranger.end();
  });

  it('is adopted by a second start, which does not stop it', async () => {
    const second = await startEmbedded(home);
    expect(second).toMatchObject({ adopted: true, pid: server.pid, port: server.port });
  });

  it('runs beside a second copy with another home', async () => {
    const otherHome = mkdtempSync(join(tmpdir(), 'ollim-launcher-other-'));
    const other = await startEmbedded(otherHome, 'throwaway');
    expect(other.port).not.toBe(server.port);
    await other.stop();
    rmSync(otherHome, { recursive: true, force: true });
  });

  it('keeps acknowledged rows over a kill -9 of the server', async () => {
    await on(server, async (sql) => {
      await sql`create table kept (n int)`;
      await sql`insert into kept select generate_series(1, 500)`;
    });
    process.kill(server.pid, 'SIGKILL');
    const port = server.port;
    server = await startEmbedded(home);
    expect(server).toMatchObject({ adopted: false, port });
    const [row] = await on(server, (sql) => sql<{ n: number }[]>`select count(*)::int as n from kept`);
    expect(row?.n).toBe(500);
  });

  it('stops cleanly and starts again', async () => {
    await server.stop();
    server = await startEmbedded(home);
    const [row] = await on(server, (sql) => sql<{ n: number }[]>`select count(*)::int as n from kept`);
    expect(row?.n).toBe(500);
  });
});
