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

  it('wants all of the office’s sign-in or none of it, and no plain http but on this machine', () => {
    const all = {
      OIDC_ISSUER: 'https://sso.example.kr',
      OIDC_CLIENT_ID: 'ollim',
      OIDC_CLIENT_SECRET: 'hunter2',
      OIDC_ROLES_FILE: 'roles.json',
    };
    const given = (more: object) => parseEnv({ NEXTAUTH_SECRET: secret, ...all, ...more });
    expect(given({})).toMatchObject({ ...all, OFFICER_SECOND_FACTOR: 'on', OIDC_SCOPE: 'openid profile email' });
    expect(given({ OIDC_ISSUER: 'http://127.0.0.1:8080' })).toMatchObject({ OIDC_CLIENT_ID: 'ollim' });
    expect(() => given({ OIDC_ISSUER: 'http://sso.example.kr' })).toThrow(/OIDC_ISSUER: .*https/);
    expect(() => given({ OIDC_SCOPE: 'profile' })).toThrow(/OIDC_SCOPE: .*openid/);
    for (const name of Object.keys(all)) expect(() => given({ [name]: '' })).toThrow(new RegExp(`  ${name}: `));
    expect(() => given({ OIDC_ROLES_FILE: '' })).not.toThrow(/hunter2/);
  });

  it('never repeats a secret in its message', () => {
    expect(() => parseEnv({ NEXTAUTH_SECRET: 'hunter2' })).not.toThrow(/hunter2/);
  });
});
