import { describe, expect, it } from 'vitest';
import { parseEnv } from './env';

const secret = 'x'.repeat(32);

describe('parseEnv', () => {
  it('needs nothing but the secret', () => {
    expect(parseEnv({ NEXTAUTH_SECRET: secret })).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DATA_DIR: '.data' });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnv({ NEXTAUTH_SECRET: secret, PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000 });
  });

  it('names every wrong variable and says what to set', () => {
    const wrong = () =>
      parseEnv({ NEXTAUTH_SECRET: 'short', PORT: '99999', DATABASE_URL: 'mysql://x', ORIGIN: 'ftp://x' });
    expect(wrong).toThrow(/NEXTAUTH_SECRET: at least 32 random characters/);
    expect(wrong).toThrow(/PORT: a number from 1 to 65535/);
    expect(wrong).toThrow(/DATABASE_URL: postgres:\/\//);
    expect(wrong).toThrow(/ORIGIN: the address people type/);
  });

  it('never repeats a secret in its message', () => {
    expect(() => parseEnv({ NEXTAUTH_SECRET: 'hunter2' })).not.toThrow(/hunter2/);
  });
});
