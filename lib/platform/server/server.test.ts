import { createHash } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askLater, forgetPages, requestContext, setStatus } from '../request';
import { mostParts } from './body-limit';
import { bodyLimit } from './doors';
import { portalServer } from './server';

const whole = `<html><script src="/a.js"></script><script>self.a=1</script><p>${'말'.repeat(2000)}</p></html>`;

/** Stands for Next: renders a page, after a form that an action may have refused. */
async function page(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/broken') throw new Error('a secret detail');
  if (request.url === '/redirecting') {
    setStatus(422);
    response.writeHead(303, { location: '/' }).end();
    return;
  }
  let size = 0;
  for await (const chunk of request) size += (chunk as Buffer).length;
  if (request.url === '/refused') setStatus(422);
  if (request.url === '/page') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.flushHeaders();
    const bytes = Buffer.from(whole);
    response.write(bytes.subarray(0, 81)); // within a letter or a script
    response.end(bytes.subarray(81));
    return;
  }
  if (request.url === '/left') forgetPages();
  if (request.url === '/too-many') {
    setStatus(429);
    askLater(30);
  }
  response.setHeader('content-type', 'text/plain');
  response.end(`${size} ${requestContext()?.address} ${request.headers['x-forwarded-host'] ?? 'none'}`);
}

let server: Server;
let address: string;

beforeAll(async () => {
  server = portalServer(page, { dev: false, origin: undefined, trustProxy: false });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const post = (path: string, init: RequestInit = {}) =>
  fetch(`${address}${path}`, {
    method: 'POST',
    redirect: 'manual',
    ...init,
    headers: { origin: address, ...init.headers },
  });

/** Sends bytes that a well-behaved client would not. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer));
  });
}

describe('the door', () => {
  it('lets a page through with the headers that keep it safe', async () => {
    const answer = await fetch(`${address}/`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('strict-transport-security')).toBeNull();
  });

  it('answers with the status that an action chose', async () => {
    expect((await post('/refused', { body: 'x' })).status).toBe(422);
  });

  it('lets exactly the scripts run that stand in a page, however it is sent', async () => {
    for (const encoding of ['gzip', 'identity']) {
      const answer = await fetch(`${address}/page`, { headers: { 'accept-encoding': encoding } });
      expect(answer.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
      expect(await answer.text()).toBe(whole);
      const policy = answer.headers.get('content-security-policy') ?? '';
      const scripts = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
      const hash = createHash('sha256').update('self.a=1').digest('base64');
      expect(scripts).toEqual(["'self'", `'sha256-${hash}'`]);
    }
    expect((await fetch(`${address}/`)).headers.get('content-security-policy')).not.toContain('unsafe-eval');
    const head = await fetch(`${address}/page`, { method: 'HEAD' });
    expect(head.status).toBe(200);
  });

  it('says when to come again after one try too many', async () => {
    const answer = await post('/too-many', { body: 'x' });
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('30');
  });

  it('has the browser forget pages when somebody left, and only then', async () => {
    expect((await post('/left', { body: 'x' })).headers.get('clear-site-data')).toBe('"cache"');
    expect((await post('/', { body: 'x' })).headers.get('clear-site-data')).toBeNull();
  });

  it('leaves a redirect alone', async () => {
    expect((await post('/redirecting', { body: 'x' })).status).toBe(303);
  });

  it.each([
    ['malformed percent-encoding', '/%E0%A4%A'],
    ['a NUL in the path', '/a%00b'],
    ['a NUL in the query', '/?q=%00'],
  ])('refuses %s', async (_, path) => {
    const answer = await fetch(`${address}${path}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('lang="en"');
  });

  it.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['a null origin', { origin: 'null' }],
    ['a foreign origin with a forged host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  ])('refuses a form from %s', async (_, headers) => {
    expect((await post('/', { headers })).status).toBe(403);
  });

  it('refuses a form without an origin', async () => {
    expect((await fetch(`${address}/`, { method: 'POST', body: 'x' })).status).toBe(403);
  });

  it('does not believe forwarded hosts', async () => {
    const answer = await fetch(`${address}/`, {
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '1.2.3.4' },
    });
    expect(await answer.text()).toBe('0 127.0.0.1 none');
  });

  it('refuses a body over the limit, announced or not', async () => {
    const large = new Uint8Array(bodyLimit + 1);
    expect((await post('/', { body: large })).status).toBe(413);
    const stream = new Blob([large]).stream();
    const chunked = await post('/', { body: stream, duplex: 'half' } as RequestInit);
    expect(chunked.status).toBe(413);
    expect(await chunked.text()).toContain('32 MB');
  });

  it('refuses a form of more parts than any form has, before they are taken apart', async () => {
    const form = (parts: number) =>
      post('/', {
        headers: { 'content-type': 'Multipart/Form-Data; boundary=x' },
        body: `--x${'\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n--x'.repeat(parts)}--\r\n`,
      });
    expect((await form(mostParts)).status).toBe(200);
    expect((await form(mostParts * 10)).status).toBe(413);
  });

  it('takes a body of exactly the limit', async () => {
    expect(await (await post('/', { body: new Uint8Array(bodyLimit) })).text()).toMatch(/^33554432 /);
  });

  it('tells a failure without its details', async () => {
    const answer = await fetch(`${address}/broken`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
  });

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', '400'],
    ['a malformed length', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n', '400'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', '400'],
    ['an odd method', 'TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', '405'],
  ])('answers %s', async (_, text, status) => {
    expect(await raw(text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});
