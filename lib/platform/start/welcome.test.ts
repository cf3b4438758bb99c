import { describe, expect, it } from 'vitest';
import { parseEnv } from '../env';
import { welcome } from './welcome';

const env = (more: object) => parseEnv({ NEXTAUTH_SECRET: 'x'.repeat(32), DEMO_SIGN_IN: 'off', ...more });
const office = {
  OIDC_ISSUER: 'https://sso.example.kr',
  OIDC_CLIENT_ID: 'ollim',
  OIDC_CLIENT_SECRET: 'hunter2',
  OIDC_ROLES_FILE: 'roles.json',
};

describe('a start without the demo says how somebody comes in at the office', () => {
  it('when nobody can', () => {
    const said = welcome(env({}), 0);
    expect(said).toContain('nobody can sign in there yet. Set OIDC_ISSUER, OIDC_CLIENT_ID');
    expect(said).toContain('npm run admin:invite');
  });

  it('when there is a provider and no administrator, an administrator and no provider, and both', () => {
    expect(welcome(env(office), 0)).toContain('no administrator yet: npm run admin:invite');
    expect(welcome(env({}), 1)).toContain('only by invitation links');
    expect(welcome(env(office), 1)).toContain('officers sign in at https://sso.example.kr');
    expect(welcome(env(office), 1)).not.toContain('hunter2');
  });

  it('and says nothing of it in a demo', () => {
    expect(welcome(env({ DEMO_SIGN_IN: 'on' }), 0)).not.toContain('Office ');
  });
});
