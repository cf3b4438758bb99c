import { expect, it } from 'vitest';
import { ownPath } from './own-path';

it.each(['/', '/me', '/en/proposals/2026-0412', '/proposals?dong=yang3&page=2#comments', '/dongs/%EC%96%91'])(
  'comes back to %s',
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

it.each([
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '\t//evil.example',
  ' //evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '@evil.example',
  '',
  '/a\r\nSet-Cookie: x=1',
  '/\u0000',
  '/..//evil.example',
  '/.//evil.example',
  '/%2e%2e//evil.example',
  '/api/auth/signout',
  '/API/auth/signout',
  '/x/../api/auth/csrf',
  `/${'a'.repeat(600)}`,
])('does not go to %j', (path) => {
  expect(ownPath(path)).toBeNull();
});

it.each([undefined, null, 7, ['/me'], {}])('does not take %j for an address', (value) => {
  expect(ownPath(value)).toBeNull();
});
