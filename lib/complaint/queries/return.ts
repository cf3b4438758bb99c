import { createHmac, randomBytes } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { complaintReturn } from '@/db/schema/complaint-return';
import { subject } from '@/db/schema/subject';
import { looked } from '@/db/sealed';
import { authSecret } from '@/lib/platform/auth/settings';
import { lookupHashes } from '@/lib/platform/crypto/seal';
import { readReturnCode, returnCodeOf } from '../rules/return-code';

/**
 * The code for one sending of the form. It comes out of the form's random key, so that a second press of the same form shows the same code, although
 * only its hash is kept; without the secret nobody can do the sum.
 */
export function makeReturnCode(formKey: string | null): string {
  if (formKey === null) return returnCodeOf(randomBytes(10));
  return returnCodeOf(createHmac('sha256', authSecret()).update(`return-code:${formKey}`).digest().subarray(0, 10));
}

/** What a code is found by, the hash to write first. */
export const returnHashes = (code: string) => lookupHashes(...looked.returnCode(code));

/**
 * The case that number and code lead back to; null for a wrong number as for a wrong code. Either way the code is hashed and looked up by its hash, so
 * that neither the answer nor the time it takes tells which was wrong.
 */
export async function findReturn(number: string, typedCode: string) {
  const [row] = await db
    .select({ id: complaintReturn.id, guestId: complaintReturn.guestId, number: subject.number })
    .from(complaintReturn)
    .innerJoin(subject, eq(subject.id, complaintReturn.complaintId))
    .where(
      and(
        inArray(complaintReturn.codeHash, returnHashes(readReturnCode(typedCode))),
        isNull(complaintReturn.claimedAt),
      ),
    );
  return row && row.number === number.normalize('NFKC').replace(/\s/gu, '') ? row : null;
}
