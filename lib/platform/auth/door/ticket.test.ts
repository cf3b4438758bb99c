import { beforeAll, expect, it } from 'vitest';
import { makeTicket, readTicket } from './ticket';

const now = new Date('2026-11-23T01:00:00Z');
beforeAll(() => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
});

it('says whose it is, for half a minute', () => {
  const ticket = makeTicket(42, 'code', now);
  expect(readTicket(ticket, now)).toEqual({ memberId: 42, method: 'code' });
  expect(readTicket(ticket, new Date(now.getTime() + 31_000))).toBeNull();
});

it('cannot be made by anyone else', () => {
  const [, method, until, seal] = makeTicket(42, 'code', now).split('.');
  for (const forged of [
    `43.${method}.${until}.${seal}`,
    `42.link.${until}.${seal}`,
    `42.${method}.${Number(until) + 60}.${seal}`,
    `42.${method}.${until}.${'0'.repeat(64)}`,
    '42',
    '',
  ])
    expect(readTicket(forged, now)).toBeNull();
});
