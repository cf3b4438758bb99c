import type { IncomingMessage } from 'node:http';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { decode } from 'next-auth/jwt';
import { z } from 'zod';
import { db } from '@/db/client';
import { member, session } from '@/db/schema/member';
import { changeScope, type Scope } from '@/db/scope';
import { log } from '../log';
import { authSecret, sessionCookie } from './settings';

/**
 * Settles whose eyes the database sees with before a page begins, so that no query of it runs too early. A page that asks nothing of the database and a reader without a
 * cookie cost nothing. Permissions are not decided here: `currentActor` asks anew, and a session that ended is nobody's.
 */
export async function settleScope(request: IncomingMessage, now: Date): Promise<void> {
  if (request.url?.startsWith('/_next/')) return;
  try {
    const sealed = cookieOf(request.headers.cookie, sessionCookie().name);
    if (sealed) changeScope(await scopeOfSession(sealed, now));
  } catch (error) {
    log.debug('scope.unsettled', { error: error instanceof Error ? error.name : typeof error });
  }
}

async function scopeOfSession(sealed: string, now: Date): Promise<Scope> {
  const token = await decode({ token: sealed, secret: authSecret() });
  const id = z.uuid().safeParse(token?.sid).data;
  if (!id) return '';
  const [row] = await db
    .select({ kind: member.kind, id: member.id })
    .from(session)
    .innerJoin(member, eq(member.id, session.memberId))
    .where(and(eq(session.id, id), isNull(session.revokedAt), gt(session.expiresAt, now)));
  return row ? `${row.kind}:${row.id}` : '';
}

function cookieOf(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return decodeURIComponent(value.join('='));
  }
  return null;
}
