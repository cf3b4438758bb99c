import { eq } from 'drizzle-orm';
import { dong } from '@/db/schema/district';
import type { Work } from '@/lib/platform/transact';

/** What a dong calls itself changed: lists and maps say the same as its page. */
export const nameIdentity = (
  { tx }: Work,
  dongCode: string,
  { identity, identityEn }: { identity: string; identityEn: string | null },
) => tx.update(dong).set({ brandIdentity: identity, brandIdentityEn: identityEn }).where(eq(dong.code, dongCode));
