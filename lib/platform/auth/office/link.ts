import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { signInLink } from '@/db/schema/staff';
import { audit } from '../../audit/audit';

const minutes = 60;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A new link's token, 256 random bits, good for an hour and one sign-in; links made before for the same person are worth nothing any more. */
export async function makeSignInLink(tx: Tx, memberId: number, now: Date): Promise<string> {
  await tx
    .update(signInLink)
    .set({ usedAt: now })
    .where(and(eq(signInLink.memberId, memberId), isNull(signInLink.usedAt)));
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await tx.insert(signInLink).values({ hash: hashOf(token), memberId, createdAt: now, expiresAt });
  return token;
}

/** Takes a link: whose it is, or null when it was used, is too old or never was. Of two at once one gets in. */
export async function takeSignInLink(token: string, now: Date): Promise<number | null> {
  return db.transaction(async (tx) => {
    const [taken] = await tx
      .update(signInLink)
      .set({ usedAt: now })
      .where(and(eq(signInLink.hash, hashOf(token)), isNull(signInLink.usedAt), gt(signInLink.expiresAt, now)))
      .returning({ memberId: signInLink.memberId });
    if (!taken) return null;
    const actor = { kind: 'system', job: 'admin_invite' } as const;
    await audit({ tx, actor, now }, { type: 'session.signed_in', aboutId: taken.memberId, data: { method: 'link' } });
    return taken.memberId;
  });
}
