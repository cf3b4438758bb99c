import { env } from '../env';

/** Whether the demo sign-in exists: an account for each role, without a password. Off unless it was asked for. */
export const isDemo = (): boolean => env().DEMO_SIGN_IN === 'on';

/** How officers sign in at the office's provider; null when there is none. */
export function officeProvider() {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, ...more } = env();
  const { OIDC_ROLES_FILE: roles, OIDC_SCOPE: scope } = more;
  return issuer && clientId && clientSecret && roles ? { issuer, clientId, clientSecret, roles, scope } : null;
}

/** Who says where residents live; null when nobody does. */
export function identityProvider() {
  const {
    IDENTITY_ISSUER: issuer,
    IDENTITY_CLIENT_ID: clientId,
    IDENTITY_CLIENT_SECRET: clientSecret,
    ...more
  } = env();
  const { IDENTITY_SCOPE: scope, IDENTITY_DONG_CLAIM: dongClaim } = more;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, scope, dongClaim } : null;
}

export interface SocialProvider {
  name: 'kakao' | 'naver';
  clientId: string;
  clientSecret: string;
  /** Stands for all addresses of the provider, in tests. */
  origin: string | undefined;
}

/** The residents' providers that this copy has keys for. */
export function socialSettings(): SocialProvider[] {
  const { KAKAO_CLIENT_ID, KAKAO_CLIENT_SECRET, KAKAO_ORIGIN, NAVER_CLIENT_ID, NAVER_CLIENT_SECRET, NAVER_ORIGIN } =
    env();
  const all = [
    { name: 'kakao', clientId: KAKAO_CLIENT_ID, clientSecret: KAKAO_CLIENT_SECRET, origin: KAKAO_ORIGIN },
    { name: 'naver', clientId: NAVER_CLIENT_ID, clientSecret: NAVER_CLIENT_SECRET, origin: NAVER_ORIGIN },
  ] as const;
  return all.flatMap(({ clientId, clientSecret, ...more }) =>
    clientId && clientSecret ? [{ ...more, clientId, clientSecret }] : [],
  );
}

/** Whether a session of a demo account counts, and whether officers need a second factor. */
export const sessionRules = () => ({ demo: isDemo(), secondFactor: env().OFFICER_SECOND_FACTOR === 'on' });

/** The address people reach this server at, without a path. */
export function siteOrigin(): string {
  const { ORIGIN, PORT } = env();
  return new URL(ORIGIN ?? `http://127.0.0.1:${PORT}`).origin;
}

/** Whether cookies have to stay on https. */
export const isSecureSite = (): boolean => siteOrigin().startsWith('https://');

/** The secret that seals the session cookie. */
export const authSecret = (): string => env().NEXTAUTH_SECRET;

/** Name and attributes of the cookie that holds the sealed session id. `__Host-` binds it to this host and to https. */
export function sessionCookie() {
  const secure = isSecureSite();
  return {
    name: `${secure ? '__Host-' : ''}ollim.session`,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  };
}
