import { cookies } from 'next/headers';
import { NextRequest, NextResponse } from 'next/server';
import { makeTicket } from './door/ticket';
import { authHandler } from './options';
import { sessionCookie, siteOrigin } from './settings';

/**
 * Goes through next-auth's own door from within a server action, so that a plain form can sign in without JavaScript and
 * next-auth stays the only one that issues the cookie. The cookies it sets go out with the action's answer.
 */
async function knock(method: 'GET' | 'POST', door: string[], body?: Record<string, string>): Promise<NextResponse> {
  const request = new NextRequest(`${siteOrigin()}/api/auth/${door.join('/')}`, {
    method,
    ...(body
      ? { body: new URLSearchParams(body).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } }
      : {}),
  });
  const answer = await authHandler(request, { params: Promise.resolve({ nextauth: door }) });
  const response = new NextResponse(answer.body, answer);
  const jar = await cookies();
  // An emptied cookie comes back without its Max-Age=0, which the parser takes for "not given".
  for (const cookie of response.cookies.getAll()) jar.set(cookie.value ? cookie : { ...cookie, maxAge: 0 });
  return response;
}

async function csrfToken(): Promise<string> {
  const answer: unknown = await (await knock('GET', ['csrf'])).json();
  if (typeof answer === 'object' && answer && 'csrfToken' in answer) return String(answer.csrfToken);
  throw new Error('next-auth gave no CSRF token');
}

/** Signs in with a provider that checks credentials; says whether it did. Only callable from a server action. */
export async function signInWith(provider: string, credentials: Record<string, string>): Promise<boolean> {
  const response = await knock('POST', ['callback', provider], {
    ...credentials,
    csrfToken: await csrfToken(),
    json: 'true',
  });
  return Boolean(response.cookies.get(sessionCookie().name)?.value);
}

/** The address at a provider where a sign-in goes on; null when the provider cannot be reached. Only callable from a route. */
export async function providerSignInAddress(provider: string, callbackUrl: string): Promise<string | null> {
  const response = await knock('POST', ['signin', provider], {
    csrfToken: await csrfToken(),
    callbackUrl,
    json: 'true',
  });
  const { url }: { url?: unknown } = await response.json();
  return typeof url === 'string' && !url.startsWith(siteOrigin()) ? url : null;
}

/** Ends the session of this browser, here and in the database. Only callable from a server action. */
export async function signOutHere(): Promise<void> {
  await knock('POST', ['signout'], { csrfToken: await csrfToken(), json: 'true' });
}

/** Signs in somebody who has just proved to us who they are. Only callable from a server action. */
export async function signInProven(memberId: number, method: string, now: Date): Promise<boolean> {
  return signInWith('ticket', { ticket: makeTicket(memberId, method, now) });
}
