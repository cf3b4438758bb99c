import { and, desc, eq, gt, isNull, ne } from 'drizzle-orm';
import { db } from '@/db/client';
import { session } from '@/db/schema/member';
import { revokeSession } from './session-store';

/** Browser and system in two words. Enough to know one's own devices again, and too little to know a person. */
export function deviceOf(userAgent: string | null): string {
  const agent = userAgent ?? '';
  const first = (list: readonly (readonly [RegExp, string])[]) => list.find(([pattern]) => pattern.test(agent))?.[1];
  const browser = first([
    [/Edg\//, 'Edge'],
    [/SamsungBrowser\//, 'Samsung Internet'],
    [/Whale\//, 'Whale'],
    [/KAKAOTALK/i, 'KakaoTalk'],
    [/Firefox\/|FxiOS\//, 'Firefox'],
    [/Chrome\/|CriOS\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ]);
  const system = first([
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/Linux|X11/, 'Linux'],
  ]);
  return [browser, system].filter(Boolean).join(' · ');
}

/** Notes on which device a session began. */
export async function noteDevice(id: string, userAgent: string | null): Promise<void> {
  await db
    .update(session)
    .set({ device: deviceOf(userAgent) })
    .where(eq(session.id, id));
}

/** The sessions of a person that still hold, the latest first. */
export async function listSessions(memberId: number, now: Date) {
  return db
    .select({ id: session.id, createdAt: session.createdAt, lastSeenAt: session.lastSeenAt, device: session.device })
    .from(session)
    .where(and(eq(session.memberId, memberId), isNull(session.revokedAt), gt(session.expiresAt, now)))
    .orderBy(desc(session.lastSeenAt))
    .limit(50);
}

/** Ends one session of this person; somebody else's is not touched. */
export async function endSessionOf(memberId: number, id: string, now: Date): Promise<boolean> {
  const [own] = await db
    .select({ id: session.id })
    .from(session)
    .where(and(eq(session.id, id), eq(session.memberId, memberId)));
  if (!own) return false;
  await revokeSession(id, now);
  return true;
}

/** Ends all sessions of a person but this one. Answers how many. */
export async function endOtherSessions(memberId: number, kept: string, now: Date): Promise<number> {
  const ended = await db
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.memberId, memberId), ne(session.id, kept), isNull(session.revokedAt)))
    .returning({ id: session.id });
  return ended.length;
}
