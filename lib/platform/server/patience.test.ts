import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalServer } from './server';

let server: Server;
let port: number;

beforeAll(async () => {
  const patience = { headers: 300, request: 600, check: 50 };
  server = portalServer(
    async (request, response) => {
      for await (const _ of request);
      response.end('here');
    },
    { dev: false, origin: undefined, trustProxy: false, patience },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

/** Sends a beginning and gives what came back until the other side closed. */
function answerTo(beginning: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(beginning));
    let said = '';
    socket.on('data', (bytes) => {
      said += bytes.toString('latin1');
    });
    socket.once('close', () => resolve(said));
    socket.once('error', reject);
  });
}

test('whoever never finishes the headers, or the body, is sent away with a page, and others are served meanwhile', async () => {
  const head = 'POST /proposals HTTP/1.1\r\nHost: here\r\n';
  const slow = [
    answerTo(head),
    answerTo(`${head}Origin: http://here\r\nContent-Length: 1000\r\n\r\nonly this`),
    answerTo(''),
  ];
  const meanwhile = await fetch(`http://127.0.0.1:${port}/here`);
  expect(await meanwhile.text()).toBe('here');
  const [headers, body] = await Promise.all(slow);
  expect(headers).toMatch(/^HTTP\/1\.1 408 /);
  expect(headers).toContain('Connection: close');
  expect(body).toMatch(/408|^$/);
});

test('usually, seconds for the headers and two minutes for the whole', () => {
  const usual = portalServer(async () => undefined, { dev: false, origin: undefined, trustProxy: false });
  expect(usual.headersTimeout).toBeLessThanOrEqual(15_000);
  expect(usual.requestTimeout).toBeLessThanOrEqual(120_000);
});
