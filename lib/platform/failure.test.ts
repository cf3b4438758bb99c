import { describe, expect, it } from 'vitest';
import { isDatabaseAway, isTornForm } from './failure';

const withCode = (code: string) => Object.assign(new Error('connect'), { code });

describe('isDatabaseAway', () => {
  it('finds the reason inside what the query builder wraps', () => {
    expect(isDatabaseAway(new Error('Failed query', { cause: withCode('ECONNREFUSED') }))).toBe(true);
    expect(isDatabaseAway(withCode('57P03'))).toBe(true);
  });

  it('is not taken in by other errors', () => {
    expect(isDatabaseAway(withCode('23505'))).toBe(false);
    expect(isDatabaseAway('ECONNREFUSED')).toBe(false);
  });
});

describe('isTornForm', () => {
  it.each([
    'Failed to parse body as FormData.',
    'Multipart: Boundary not found',
    'Unexpected end of form',
    'Malformed part header',
  ])('knows %s', (said) => {
    expect(isTornForm(new Error(said))).toBe(true);
  });

  it('leaves our own failures alone', () => {
    expect(isTornForm(new Error('the form was not written'))).toBe(false);
    expect(isTornForm('Unexpected end of form')).toBe(false);
  });
});
