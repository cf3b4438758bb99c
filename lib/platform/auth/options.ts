import { eq } from 'drizzle-orm';
import { headers } from 'next/headers';
import NextAuth, { type NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { db } from '@/db/client';
import { member } from '@/db/schema/member';
import { admit } from '../rate-limit/admit';
import { currentSessionId } from '../session';
import { openDoor } from './door/door';
import { readTicket } from './door/ticket';
import { type IdentityUser, identityProviders } from './identity/provider';
import { takeSignInLink } from './office/link';
import { type OfficeUser, officeProviders } from './office/provider';
import { ownPath } from './own-path';
import { openSession, revokeSession, sessionLimits } from './session-store';
import { noteDevice } from './sessions';
import { authSecret, isDemo, isSecureSite, sessionCookie } from './settings';
import { type SocialUser, socialProviders } from './social/provider';

/** Signs in as one of the accounts of the demo district; has no password, so it may only exist where all content is invented. */
const demoProvider = () =>
  CredentialsProvider({
    id: 'demo',
    credentials: { account: {} },
    authorize: async (credentials) => {
      if (!isDemo() || !credentials?.account) return null;
      const admitted = await admit('session.sign_in', null);
      if (!admitted.ok) return null;
      const [person] = await db.select({ id: member.id }).from(member).where(eq(member.demoKey, credentials.account));
      return person ? { id: String(person.id) } : null;
    },
  });

/** Signs in whom we have just let in ourselves: by a code, or by the return code of a case. */
const ticketProvider = () =>
  CredentialsProvider({
    id: 'ticket',
    credentials: { ticket: {} },
    authorize: async (credentials) => {
      const ticket = readTicket(credentials?.ticket ?? '', new Date());
      return ticket ? { id: String(ticket.memberId), method: ticket.method } : null;
    },
  });

/** Signs an administrator in by a link that the operator of the server made, once. */
const linkProvider = () =>
  CredentialsProvider({
    id: 'link',
    credentials: { token: {} },
    authorize: async (credentials) => {
      const memberId = await takeSignInLink(credentials?.token ?? '', new Date());
      return memberId === null ? null : { id: String(memberId) };
    },
  });

/**
 * What next-auth is here for: checking who someone is, and sealing the session's id in a cookie. The token holds nothing
 * else, so that a session can be ended at once and powers follow the day (see session-store.ts). A provider's user id is
 * the member's id.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: authSecret(),
    providers: [
      ticketProvider(),
      ...(isDemo() ? [demoProvider()] : []),
      ...officeProviders(),
      ...socialProviders(),
      ...identityProviders(),
      linkProvider(),
    ],
    session: { strategy: 'jwt', maxAge: sessionLimits.resident.absolute / 1000 },
    useSecureCookies: isSecureSite(),
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: '/sign-in', signOut: '/', error: '/sign-in' },
    callbacks: {
      redirect: ({ url }) => ownPath(url) ?? '/',
      signIn: async ({ user }) => {
        const { refused, newcomer, elsewhere } = user as Partial<OfficeUser & SocialUser & IdentityUser>;
        if (newcomer) {
          await openDoor({ step: 'newcomer', id: newcomer });
          return '/sign-in/welcome';
        }
        if (elsewhere) return `/me/account?${new URLSearchParams({ refused: elsewhere })}#level`;
        return refused ? `/sign-in?${new URLSearchParams({ error: refused })}` : true;
      },
      jwt: async ({ token, user, account, trigger }) => {
        if (trigger !== 'signIn') return { sid: token.sid };
        const { second, method } = user as Partial<OfficeUser> & { method?: string };
        const proof = { method: method ?? account?.provider ?? 'unknown', ...(second ? { second } : {}) };
        const sid = await openSession(Number(user.id), new Date(), await currentSessionId(), proof);
        if (!sid) throw new Error('the person who signs in does not exist');
        await noteDevice(sid, (await headers()).get('user-agent'));
        return { sid };
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token.sid === 'string') await revokeSession(token.sid, new Date());
      },
    },
  };
}

type RouteHandler = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>;

/** next-auth's own door, made for each request because its settings come from the environment. */
export const authHandler: RouteHandler = (request, context) =>
  (NextAuth(authOptions()) as RouteHandler)(request, context);
