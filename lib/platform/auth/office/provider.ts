import type { OAuthConfig } from 'next-auth/providers/oauth';
import { now } from '../../clock/now';
import { refuse } from '../../result';
import { officeProvider } from '../settings';
import { admitOfficer } from './admit-officer';
import { type Claims, readRoles } from './roles-file';

/** What next-auth hands from the provider's answer to the callbacks: a member's id, or why there is none. */
export interface OfficeUser {
  id: string;
  refused?: string;
  second?: boolean;
}

const slash = /\/$/;

/** The office's OpenID Connect provider, when there is one: signed identity token, PKCE, state and nonce. */
export function officeProviders(): OAuthConfig<Claims>[] {
  const configured = officeProvider();
  if (!configured) return [];
  const { issuer, clientId, clientSecret, scope, roles } = configured;
  return [
    {
      id: 'office',
      name: 'office',
      type: 'oauth',
      wellKnown: `${issuer.replace(slash, '')}/.well-known/openid-configuration`,
      issuer,
      clientId,
      clientSecret,
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      authorization: { params: { scope } },
      httpOptions: { timeout: 5000 },
      profile: async (claims): Promise<OfficeUser> => {
        const admitted =
          String(claims.iss).replace(slash, '') === issuer.replace(slash, '')
            ? await admitOfficer({ issuer, claims, roles: readRoles(roles) }, now())
            : refuse('wrong_issuer');
        if (!admitted.ok) return { id: 'refused', refused: admitted.code };
        return { id: String(admitted.value.memberId), second: admitted.value.second };
      },
    },
  ];
}
