import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStatus } from '../../request';
import { portalServer } from '../server';
import { type SentWords, wordReader } from './read-words';

async function bodyOf(form: FormData): Promise<{ type: string; body: Buffer }> {
  const request = new Request('http://portal/', { method: 'POST', body: form });
  return { type: request.headers.get('content-type') ?? '', body: Buffer.from(await request.arrayBuffer()) };
}
function readIn(type: string, body: Buffer, pieces: readonly number[]): SentWords {
  const reader = wordReader(type);
  let at = 0;
  for (const length of pieces) {
    reader?.push(body.subarray(at, at + length));
    at += length;
  }
  reader?.push(body.subarray(at));
  return reader?.read() ?? { fields: [], files: [], whole: false };
}

describe('what was typed into a form that was sent', () => {
  it('is read however it comes in, with line ends, marks and empty fields, and without the bytes of files', async () => {
    const form = new FormData();
    form.append('title', '가로등 "셋" & <둘>');
    form.append('text', '첫째 줄\r\n--둘째 줄\r\n\r\n😀');
    form.append('place', '');
    form.append('files', new File([new Uint8Array(3000).fill(45)], '보도 "1".jpg'));
    form.append('pillar', 'a');
    form.append('pillar', 'b');
    const { type, body } = await bodyOf(form);
    const all = readIn(type, body, []);
    expect(all).toEqual({
      fields: [
        ['title', '가로등 "셋" & <둘>'],
        ['text', '첫째 줄\r\n--둘째 줄\r\n\r\n😀'],
        ['place', ''],
        ['pillar', 'a'],
        ['pillar', 'b'],
      ],
      files: [['files', '보도 "1".jpg']],
      whole: true,
    });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 }), (pieces) => {
        expect(readIn(type, body, pieces)).toEqual(all);
      }),
    );
    expect(readIn(type, body.subarray(0, body.length - 80), []).whole).toBe(false);
  });

  it('names no file where a browser sends that none was chosen', () => {
    const head = 'Content-Disposition: form-data; name="files"; filename=""\r\nContent-Type: application/octet-stream';
    const body = `--xy\r\n${head}\r\n\r\n\r\n--xy\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n--xy--\r\n`;
    const type = 'multipart/form-data; boundary=xy';
    expect(readIn(type, Buffer.from(body), [70])).toEqual({ fields: [['a', '']], files: [], whole: true });
  });

  it('comes as an address is written too; what is no form is left alone', () => {
    expect(readIn('application/x-www-form-urlencoded', Buffer.from('title=%EA%B0%80+%EB%82%98&n=1'), [5])).toEqual({
      fields: [
        ['title', '가 나'],
        ['n', '1'],
      ],
      files: [],
      whole: true,
    });
    for (const type of ['application/json', 'multipart/form-data', undefined]) expect(wordReader(type)).toBeNull();
  });

  it('leaves codes and passwords out, and what is more than fits', async () => {
    const form = new FormData();
    form.append('number', '2026-0001');
    form.append('code', 'ABCD-EFGH');
    form.append('newPassword', 'x');
    const kept = await bodyOf(form);
    expect(readIn(kept.type, kept.body, [])).toEqual({ fields: [['number', '2026-0001']], files: [], whole: false });
    const long = new FormData();
    long.append('title', '제목');
    long.append('text', 'x'.repeat(700_000));
    const { type, body } = await bodyOf(long);
    const pieces = Array.from({ length: 20 }, () => 30_000);
    expect(readIn(type, body, pieces)).toEqual({ fields: [['title', '제목']], files: [], whole: false });
  });
});

describe('a form that could not be handled', () => {
  let server: Server;
  let address: string;
  /** Stands for Next with the database away: an action notes it, then the page of the form fails too. */
  async function fail(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for await (const _ of request);
    if (request.url !== '/broken') setStatus(503);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('x-powered', 'Next');
    response.writeHead(request.url === '/refused' ? 200 : 500);
    response.write('<p>the page');
    response.end(' of Next</p>');
  }
  beforeAll(async () => {
    server = portalServer(fail, { dev: false, origin: undefined, trustProxy: false });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const send = (path: string, fields: Record<string, string | File>, headers: Record<string, string> = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return fetch(`${address}${path}`, { method: 'POST', body, headers: { origin: address, ...headers } });
  };

  it('gives the words back in a form for the same address, with what the action needs, and says when to come again', async () => {
    const answer = await send('/complaints/new?place=2026-0003&"x"', {
      _lang: 'ko',
      $ACTION_REF_1: '',
      '$ACTION_1:0': '{"id":"40ab","bound":"$@1"}',
      kind: 'everyday',
      text: '</textarea><script>alert(1)</script> 불이 꺼졌습니다',
      files: new File(['x'], '<b>.jpg'),
    });
    const page = await answer.text();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('10');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-powered')).toBeNull();
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page).not.toContain('of Next');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>');
    expect(page).toContain('action="/complaints/new?place=2026-0003&#38;%22x%22"');
    expect(page).toContain('<input type="hidden" name="$ACTION_1:0" value="{&#34;id&#34;:&#34;40ab&#34;');
    expect(page).toContain('<input type="hidden" name="kind" value="everyday">');
    expect(page).toMatch(/<textarea [^>]*name="text"[^>]*>\n&#60;\/textarea&#62;/);
    expect(page).toContain('<input id="f0" type="file" name="files" multiple>');
    expect(page).toContain('지금은 저장할 수 없습니다');
  });

  it('says so in the language of the form, and of a fault of ours likewise', async () => {
    const answer = await send('/broken', { _lang: 'en', text: 'two words' });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/This did not work[\s\S]*two words<\/textarea>[\s\S]*Send again/);
  });

  it('gives the words without the button where a code would be missing', async () => {
    const page = await (await send('/return', { reason: '왜 그런지', code: 'ABCD' })).text();
    expect(page).toContain('왜 그런지');
    expect(page).not.toContain('ABCD');
    expect(page).not.toContain('<form');
  });

  it('leaves a page that was made, and what script asked for, as they are', async () => {
    expect(await (await send('/refused', { text: '두 낱말' })).text()).toContain('of Next');
    expect(await (await send('/x', { text: '두 낱말' }, { 'next-action': '40ab' })).text()).toContain('of Next');
    expect(await (await send('//evil.example/x', { text: '두 낱말' })).text()).toContain('action="/evil.example/x"');
  });
});
