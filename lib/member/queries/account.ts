import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { dong } from '@/db/schema/district';
import { contact, contactChange, memberUnion, providerAccount } from '@/db/schema/member-contact';
import { residenceConfirmation, residenceRequest } from '@/db/schema/member-residence';
import { looked } from '@/db/sealed';
import { lookupHash, lookupHashes, open } from '@/lib/platform/crypto/seal';
import type { Work } from '@/lib/platform/transact';
import type { Contact } from '../rules/contact';

/** The contacts of a person, the oldest first. */
export async function listContacts(memberId: number, on: Pick<Work['tx'], 'select'> = db) {
  const rows = await on
    .select()
    .from(contact)
    .where(and(eq(contact.memberId, memberId), isNull(contact.endedAt)))
    .orderBy(asc(contact.addedAt), asc(contact.id));
  return rows.map(({ id, kind, sealed, addedAt, provenAt, leavesAt }) => ({
    id,
    contact: { kind, value: open(sealed, 'contact.sealed') } satisfies Contact,
    addedAt,
    provenAt,
    leavesAt,
  }));
}

/** By which providers a person signs in. */
export async function listProviders(memberId: number) {
  const rows = await db
    .select({ provider: providerAccount.provider })
    .from(providerAccount)
    .where(eq(providerAccount.memberId, memberId));
  return rows.map((row) => row.provider);
}

/** The accounts that became part of this one by codes and can still be taken out again. */
export async function listUnions(memberId: number) {
  return db
    .select({ id: memberUnion.id, at: memberUnion.at })
    .from(memberUnion)
    .where(and(eq(memberUnion.intoId, memberId), eq(memberUnion.proof, 'codes'), isNull(memberUnion.undoneAt)))
    .orderBy(desc(memberUnion.id));
}

/** Who confirmed somebody's residence and when, or the number to show at the dong centre. */
export async function getResidence(memberId: number, now: Date) {
  const [confirmed] = await db
    .select({
      at: residenceConfirmation.at,
      method: residenceConfirmation.method,
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
    })
    .from(residenceConfirmation)
    .innerJoin(dong, eq(dong.code, residenceConfirmation.dongCode))
    .where(and(eq(residenceConfirmation.memberId, memberId), isNull(residenceConfirmation.revokedAt)));
  const [request] = await db
    .select({
      code: residenceRequest.sealedCode,
      expiresAt: residenceRequest.expiresAt,
      dong: { nameKo: dong.nameKo, nameEn: dong.nameEn },
    })
    .from(residenceRequest)
    .innerJoin(dong, eq(dong.code, residenceRequest.dongCode))
    .where(eq(residenceRequest.memberId, memberId));
  const open_ = request && request.expiresAt > now ? request : null;
  return {
    confirmed: confirmed ?? null,
    request: open_ && { ...open_, code: open(open_.code, 'residence_request.sealed_code') },
  };
}

export const tokenHash = (token: string): string => lookupHash(...looked.changeToken(token));

/** The change of an account that a letter's link speaks of; null when there is none, or when the time is over. */
export async function getChange(token: string, now: Date) {
  const [row] = await db
    .select({
      id: contactChange.id,
      what: contactChange.what,
      until: contactChange.until,
      objectedAt: contactChange.objectedAt,
      kind: contact.kind,
      sealed: contact.sealed,
    })
    .from(contactChange)
    .innerJoin(contact, eq(contact.id, contactChange.contactId))
    .where(inArray(contactChange.tokenHash, lookupHashes(...looked.changeToken(token))));
  if (!row || row.until <= now) return null;
  const { kind, sealed, ...change } = row;
  return { ...change, contact: { kind, value: open(sealed, 'contact.sealed') } satisfies Contact };
}
