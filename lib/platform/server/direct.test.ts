import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withDoors } from './direct';

const door = async (request: Request) =>
  Response.json({ said: await request.text(), signed: request.headers.get('x-signature') }, { status: 201 });
const server = createServer(
  withDoors(new Map([['/api/door', door]]), async (_, response) => void response.end('usual')),
);
let address: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

it('answers a machine at its own door, byte for byte, and lets everything else go the usual way', async () => {
  const headers = { 'x-signature': 's' };
  const answer = await fetch(`${address}/api/door?x=1`, { method: 'POST', body: '문자 😀', headers });
  expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([
    201,
    'application/json',
    { said: '문자 😀', signed: 's' },
  ]);
  for (const [path, method] of [
    ['/api/door', 'GET'],
    ['/api/doors', 'POST'],
    ['/', 'POST'],
  ])
    expect(await (await fetch(`${address}${path}`, { method })).text()).toBe('usual');
});
