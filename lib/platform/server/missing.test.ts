import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readableWhenMissing } from './missing';

/** Stands for Next: an empty 404 for what is not there, and our own page for it under its own address. */
async function next(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const missing = request.url === '/missing' || request.url === '/en/missing';
  const found = missing || request.url === '/here';
  response.statusCode = found ? 200 : 404;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('x-made-for', request.url ?? '');
  response.flushHeaders();
  response.write(found ? '<h1>' : '<html id="__next_error__">');
  response.end(found ? `${request.method} ${request.url} ${request.headers.cookie ?? 'nobody'}</h1>` : '</html>');
}

let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => void readableWhenMissing(next)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const body = async (path: string, init?: RequestInit) => (await fetch(`${address}${path}`, init)).text();

test('what is there passes untouched', async () => {
  expect(await body('/here')).toBe('<h1>GET /here nobody</h1>');
});

test('a 404 is answered with our own page, in the language of the address, for the same person', async () => {
  expect(await body('/nowhere', { headers: { cookie: 'a=1' } })).toBe('<h1>GET /missing a=1</h1>');
  expect(await body('/en/nowhere')).toBe('<h1>GET /en/missing nobody</h1>');
  expect(await body('/english')).toBe('<h1>GET /missing nobody</h1>');
});

test('nothing of the first answer is left in the headers', async () => {
  expect((await fetch(`${address}/nowhere`)).headers.get('x-made-for')).toBe('/missing');
});

test('a form sent to nowhere is not sent again', async () => {
  expect(await body('/nowhere', { method: 'POST', body: 'a=b' })).toBe('<h1>GET /missing nobody</h1>');
});

test('script and the API get the 404 as it is', async () => {
  expect((await fetch(`${address}/nowhere`, { headers: { rsc: '1' } })).status).toBe(404);
  expect((await fetch(`${address}/api/nowhere`)).status).toBe(404);
});
