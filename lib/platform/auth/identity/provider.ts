import type { OAuthConfig } from 'next-auth/providers/oauth';
import { now } from '../../clock/now';
import { currentActor, currentSessionId } from '../../session';
import { readDoor } from '../door/door';
import { identityProvider } from '../settings';
import { confirmByClaim } from './confirm';

type Claims = { sub: string; iss?: string } & Record<string, unknown>;

/** What next-auth hands on: the member whose residence was confirmed, or why it was not. */
export interface IdentityUser {
  id: string;
  elsewhere?: string;
}

const slash = /\/$/;

/**
 * The provider that knows where people live, when there is one: signed identity token, PKCE, state and nonce. It signs nobody in by itself; it answers a resident
 * who asked from their own account, in the same session.
 */
export function identityProviders(): OAuthConfig<Claims>[] {
  const configured = identityProvider();
  if (!configured) return [];
  const { issuer, clientId, clientSecret, scope, dongClaim } = configured;
  const home = issuer.replace(slash, '');
  return [
    {
      id: 'residence',
      name: 'residence',
      type: 'oauth',
      wellKnown: `${home}/.well-known/openid-configuration`,
      issuer,
      clientId,
      clientSecret,
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      // Whoever is still signed in there need not be who asks here.
      authorization: { params: { scope, prompt: 'login' } },
      httpOptions: { timeout: 5000 },
      profile: async (claims): Promise<IdentityUser> => {
        const memberId = await asking();
        if (memberId === null || String(claims.iss).replace(slash, '') !== home)
          return { id: 'refused', elsewhere: 'residence_over' };
        const told = { subject: `${home} ${claims.sub}`, dong: claims[dongClaim] };
        const confirmed = await confirmByClaim(memberId, told, now());
        return confirmed.ok ? { id: String(memberId) } : { id: 'refused', elsewhere: confirmed.code };
      },
    },
  ];
}

/** The resident who asked for this in this browser and is still signed in by the same session; null otherwise. */
async function asking(): Promise<number | null> {
  const [door, session, actor] = await Promise.all([readDoor(), currentSessionId(), currentActor()]);
  const same = door?.step === 'residence' && door.id === session;
  return same && actor.kind === 'resident' && !actor.guest ? actor.memberId : null;
}
