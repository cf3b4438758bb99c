import { expect, it } from 'vitest';
import { postedForm } from './posted';

const sent = (body: string, type: string) =>
  postedForm(new Request('http://portal/', { method: 'POST', body, headers: { 'content-type': type } }));

it('reads a form, and nothing from what is none', async () => {
  expect(await sent('press=5&token=a', 'application/x-www-form-urlencoded')).toEqual({ press: '5', token: 'a' });
  expect(await sent('{"press":5}', 'application/json')).toEqual({});
  expect(await sent('--x\r\nhalf', 'multipart/form-data; boundary=x')).toEqual({});
  expect(await sent('x', '')).toEqual({});
});
