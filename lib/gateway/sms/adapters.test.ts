import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchPicture } from '../media';
import { androidGateway } from './android';
import { solapiGateway } from './solapi';

interface Asked {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}

let server: Server;
let origin: string;
let asked: Asked[] = [];
/** What the carrier answers: a status and JSON, or nothing at all. */
let answer: { status: number; body: unknown } | 'cut' = { status: 200, body: {} };

beforeEach(async () => {
  asked = [];
  server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    asked.push({ method, url, headers, body: await text(request) });
    if (answer === 'cut') request.socket.destroy();
    else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

const sms = { to: '01000001234', body: '고쳤습니다 😀', key: 'answer:1:0' };
const at = new Date('2026-11-23T01:00:00Z');

describe('SOLAPI', () => {
  const gateway = () => solapiGateway({ url: origin, key: 'KEY', secret: 'SECRET', from: '0620000000' }, () => at);
  const taken = { messageId: 'M4V2026', statusCode: '2000', statusMessage: 'ok', to: sms.to, from: '0620000000' };

  it('hands a text over as its REST interface wants it, signed', async () => {
    answer = { status: 200, body: taken };
    expect(await gateway().send(sms)).toEqual({ ok: true, value: { providerIds: ['M4V2026'], delivered: false } });
    const [request] = asked;
    expect([request?.method, request?.url]).toEqual(['POST', '/messages/v4/send']);
    expect(JSON.parse(request?.body ?? '')).toMatchObject({
      message: { to: '01000001234', from: '0620000000', text: '고쳤습니다 😀' },
    });
    const signed = /^HMAC-SHA256 apiKey=KEY, date=(\S+), salt=(\S{12,64}), signature=(\S{64})$/.exec(
      request?.headers.authorization ?? '',
    );
    const expected = createHmac('sha256', 'SECRET').update(`${signed?.[1]}${signed?.[2]}`).digest('hex');
    expect(signed?.[3]).toBe(expected);
  });

  it('tells what can be tried again from what cannot, and does not know after a cut', async () => {
    answer = { status: 503, body: {} };
    expect(await gateway().send(sms)).toMatchObject({ code: 'later' });
    answer = { status: 400, body: { errorCode: 'ValidationError' } };
    expect(await gateway().send(sms)).toMatchObject({ code: 'solapi_400' });
    answer = { status: 200, body: { ...taken, statusCode: '1025' } };
    expect(await gateway().send(sms)).toMatchObject({ code: 'solapi_1025' });
    answer = 'cut';
    await expect(gateway().send(sms)).rejects.toThrow();
    answer = { status: 500, body: {} };
    await expect(gateway().send(sms)).rejects.toThrow();
  });

  it('is asked what became of a text', async () => {
    const fate = async (statusCode: string) => {
      answer = { status: 200, body: { messageList: { 'M-1': { messageId: 'M-1', statusCode } } } };
      return (await gateway().ask?.(['M-1']))?.get('M-1');
    };
    expect(await fate('4000')).toBe('delivered');
    expect(await fate('2000')).toBeUndefined();
    expect(await fate('3000')).toBeUndefined();
    expect(await fate('3041')).toBe('failed');
    expect(asked[0]?.url).toBe('/messages/v4/list?messageId=M-1');
  });
});

describe('the handset', () => {
  const gateway = () => androidGateway(`${origin.replace('//', '//user:p%40ss@')}/3rdparty/v1`);

  it('gets a text under our key, with its user and password', async () => {
    answer = { status: 202, body: { id: sms.key, state: 'Pending' } };
    expect(await gateway().send(sms)).toEqual({ ok: true, value: { providerIds: [sms.key], delivered: false } });
    const [request] = asked;
    expect(request?.url).toBe('/3rdparty/v1/messages');
    expect(request?.headers.authorization).toBe(`Basic ${Buffer.from('user:p@ss').toString('base64')}`);
    expect(JSON.parse(request?.body ?? '')).toEqual({
      id: sms.key,
      textMessage: { text: sms.body },
      phoneNumbers: ['+821000001234'],
      withDeliveryReport: true,
    });
  });

  it('may get it again: it knows the key and sends it once', async () => {
    answer = 'cut';
    expect(await gateway().send(sms)).toMatchObject({ code: 'later' });
    answer = { status: 409, body: {} };
    expect(await gateway().send(sms)).toMatchObject({ ok: true });
    answer = { status: 400, body: {} };
    expect(await gateway().send(sms)).toMatchObject({ code: 'android_400' });
  });
});

describe('a picture at an address', () => {
  it('is fetched from an origin of the list and from nowhere else', async () => {
    answer = { status: 200, body: 'x' };
    expect(await fetchPicture(`${origin}/a.jpg`, [origin])).toMatchObject({ ok: true });
    asked = [];
    for (const url of [
      `${origin}/a.jpg`,
      'http://127.0.0.1:1/a.jpg',
      `${origin.replace('127.0.0.1', 'localhost')}/a`,
      'file:///etc/passwd',
      'x',
    ])
      expect(await fetchPicture(url, ['https://mms.example.kr'])).toMatchObject({ code: 'host' });
    expect(asked).toEqual([]);
  });

  it('is not fetched where a listed name leads inside, nor after a redirect, nor when it is too large', async () => {
    const named = origin.replace('127.0.0.1', 'localhost');
    expect(await fetchPicture(`${named}/a.jpg`, [named])).toMatchObject({ code: 'host' });
    expect(await fetchPicture(`${origin.replace('//', '//user@')}/a.jpg`, [origin])).toMatchObject({ code: 'host' });
    answer = { status: 302, body: {} };
    expect(await fetchPicture(`${origin}/a.jpg`, [origin])).toMatchObject({ code: 'gone' });
    answer = { status: 200, body: 'x'.repeat(9 * 1024 * 1024) };
    expect(await fetchPicture(`${origin}/a.jpg`, [origin])).toMatchObject({ code: 'gone' });
  });
});
