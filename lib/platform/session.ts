import { cookies } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { cache } from 'react';
import { z } from 'zod';
import { changeScope } from '@/db/scope';
import type { Actor } from './actor';
import { scopeOf } from './auth/scope';
import { actorOfSession, waitingOfficerOf } from './auth/session-store';
import { authSecret, sessionCookie, sessionRules } from './auth/settings';

/** The session id in the request's cookie, or null when there is none that we sealed. Says nothing about whether it still holds. */
export async function currentSessionId(): Promise<string | null> {
  const sealed = (await cookies()).get(sessionCookie().name)?.value;
  if (!sealed) return null;
  const token = await unseal(sealed);
  return z.uuid().safeParse(token?.sid).data ?? null;
}

/** A cookie that was forged, cut off or sealed with an older secret is no cookie. */
async function unseal(token: string) {
  try {
    return await decode({ token, secret: authSecret() });
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_J')) return null;
    throw error;
  }
}

/** Who is asking: the seam between sign-in and everything else. Once per request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const id = await currentSessionId();
  const actor: Actor = id ? await actorOfSession(id, new Date(), sessionRules()) : { kind: 'visitor' };
  changeScope(scopeOf(actor));
  return actor;
});

/** The officer who has signed in and has yet to give a second factor: to every page and action a visitor, but to the page that asks for it. */
export const currentWaitingOfficer = cache(async () => {
  const id = await currentSessionId();
  return id ? waitingOfficerOf(id, new Date(), sessionRules()) : null;
});
