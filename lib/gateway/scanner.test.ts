import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clamdScanner, isScannerAddress } from './scanner';

const home = mkdtempSync(join(tmpdir(), 'ollim-scanner-'));
const streams: Buffer[] = [];
let answer: string | null = null;
let server: Server;
let local: Server;

/** Speaks as clamd does: reads the parts of a stream until one of length zero, says what it found, and closes. */
const fakeClamd = () =>
  createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      heard = Buffer.concat([heard, data]);
      const content = streamIn(heard);
      if (content === null) return;
      streams.push(content);
      const said = answer ?? (content.includes('EICAR') ? 'stream: Eicar-Test FOUND\0' : 'stream: OK\0');
      if (said !== 'silence') socket.end(said);
    });
  });

function streamIn(heard: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  expect(heard.toString('latin1', 0, command.length)).toBe(command.slice(0, heard.length));
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    if (at + 4 + length > heard.length) return null;
    parts.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const listening = (each: Server, where: { port: number; host: string } | { path: string }) =>
  new Promise<void>((done) => each.listen(where, done));
const address = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  server = fakeClamd();
  local = fakeClamd();
  await listening(server, { port: 0, host: '127.0.0.1' });
  await listening(local, { path: join(home, 'clamd.ctl') });
});
afterAll(async () => {
  await Promise.all([server, local].map((each) => new Promise((done) => each.close(done))));
  rmSync(home, { recursive: true, force: true });
});

describe('the scanner', () => {
  it('is sent every byte, and says what it is', async () => {
    const large = Buffer.alloc(300_001, 'ab');
    expect(await clamdScanner(address())(large)).toBe('clean');
    expect(streams.at(-1)?.equals(large)).toBe(true);
    expect(await clamdScanner(address())(Buffer.from('X5O EICAR'))).toBe('infected');
    expect(await clamdScanner(join(home, 'clamd.ctl'))(Buffer.from('X5O EICAR'))).toBe('infected');
  });

  it('that is away, silent or says something else is no answer', async () => {
    const small = Buffer.from('a');
    for (const said of ['silence', 'INSTREAM size limit exceeded. ERROR\0', 'stream: OK and more\0', '']) {
      answer = said;
      await expect(clamdScanner(address(), 100)(small), said).rejects.toThrow('scanner');
    }
    answer = null;
    await expect(clamdScanner(join(home, 'nothing.ctl'))(small)).rejects.toThrow();
  });

  it('is named by a socket or by host and port', () => {
    expect(['/run/clamav/clamd.ctl', '127.0.0.1:3310', 'clamav:3310'].every(isScannerAddress)).toBe(true);
    expect(['clamav', ':3310', 'http://clamav:3310', 'a b:1'].some(isScannerAddress)).toBe(false);
  });
});
