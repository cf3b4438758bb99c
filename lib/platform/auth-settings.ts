/** Whether the demo sign-in exists. Anything but exactly `1` means no: a deployment that forgets the setting is closed. */
export const isDemo = (): boolean => process.env.DEMO === '1';

/** The address people reach this server at, without a trailing slash. */
export function siteOrigin(): string {
  const origin = process.env.ORIGIN ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`;
  if (!/^https?:\/\/[^/]+$/.test(origin) || !URL.canParse(origin))
    throw new Error(`ORIGIN has to look like https://ollim.example, without a path; it is ${JSON.stringify(origin)}.`);
  return origin;
}

/** Whether cookies have to stay on https. */
export const isSecureSite = (): boolean => siteOrigin().startsWith('https://');

/** The secret that seals the session cookie. */
export function authSecret(): string {
  const secret = process.env.AUTH_SECRET ?? '';
  if (secret.length < 32)
    throw new Error('AUTH_SECRET has to be set to at least 32 characters, e.g. the output of: openssl rand -hex 32');
  return secret;
}

/** Name and attributes of the cookie that holds the sealed session id. `__Host-` binds it to this host and to https. */
export function sessionCookie() {
  const secure = isSecureSite();
  return {
    name: `${secure ? '__Host-' : ''}ollim.session`,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  };
}
