import { desc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { residenceConfirmation } from '@/db/schema/member-residence';
import { looked } from '@/db/sealed';
import { lookupHash, lookupHashes } from '@/lib/platform/crypto/seal';

export const requestHash = (code: string): string => lookupHash(...looked.residence(code));
export const requestHashes = (code: string): string[] => lookupHashes(...looked.residence(code));

const officer = alias(member, 'officer');

/** What was confirmed in these dongs, the latest first. Names as everybody may read them. */
export async function listConfirmations(dongCodes: readonly string[], limit = 50) {
  if (dongCodes.length === 0) return [];
  return db
    .select({
      id: residenceConfirmation.id,
      name: member.name,
      officer: officer.name,
      method: residenceConfirmation.method,
      note: residenceConfirmation.note,
      at: residenceConfirmation.at,
      revokedAt: residenceConfirmation.revokedAt,
      revokedReason: residenceConfirmation.revokedReason,
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
    })
    .from(residenceConfirmation)
    .innerJoin(member, eq(member.id, residenceConfirmation.memberId))
    .leftJoin(officer, eq(officer.id, residenceConfirmation.officerId))
    .innerJoin(dong, eq(dong.code, residenceConfirmation.dongCode))
    .where(inArray(residenceConfirmation.dongCode, [...dongCodes]))
    .orderBy(desc(residenceConfirmation.id))
    .limit(limit);
}
