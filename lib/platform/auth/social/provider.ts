import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { db } from '@/db/client';
import { contact, newcomer, providerAccount } from '@/db/schema/member-contact';
import { looked } from '@/db/sealed';
import { now } from '../../clock/now';
import { lookupHashes, seal } from '../../crypto/seal';
import { asSystem } from '../scope';
import { type SocialProvider, socialSettings } from '../settings';
import { readClaims, type SocialClaims, type SocialName } from './claims';

/** What next-auth hands on: a member's id, the form of a newcomer, or why there is neither. */
export interface SocialUser {
  id: string;
  newcomer?: string;
  refused?: string;
}

const addresses = {
  kakao: { page: 'https://kauth.kakao.com', api: 'https://kapi.kakao.com' },
  naver: { page: 'https://nid.naver.com', api: 'https://openapi.naver.com' },
} as const;

/** The residents' providers that this copy has keys for. */
export const socialProviders = (): OAuthConfig<unknown>[] => socialSettings().map(providerOf);

function providerOf({ name, clientId, clientSecret, origin }: SocialProvider): OAuthConfig<unknown> {
  const page = origin ?? addresses[name].page;
  const api = origin ?? addresses[name].api;
  const paths = {
    kakao: { authorize: '/oauth/authorize', token: '/oauth/token', who: '/v2/user/me' },
    naver: { authorize: '/oauth2.0/authorize', token: '/oauth2.0/token', who: '/v1/nid/me' },
  }[name];
  return {
    id: name,
    name,
    type: 'oauth',
    clientId,
    clientSecret,
    authorization: { url: `${page}${paths.authorize}`, params: { scope: '' } },
    token: `${page}${paths.token}`,
    userinfo: `${api}${paths.who}`,
    client: { token_endpoint_auth_method: 'client_secret_post' },
    checks: ['state'],
    httpOptions: { timeout: 5000 },
    profile: async (raw): Promise<SocialUser> => {
      const claims = readClaims(name, raw);
      return claims ? admitSocial(name, claims, now()) : { id: 'refused', refused: 'failed' };
    },
  };
}

/**
 * Who came by this way before is known again. Anyone else is a newcomer with what the provider has checked, except contacts that somebody here has already: an
 * account is never opened by a provider's word about a contact, its owner unites the two with codes.
 */
export async function admitSocial(name: SocialName, claims: SocialClaims, at: Date): Promise<SocialUser> {
  const hashes = lookupHashes(...looked.provider(name, claims.subject));
  return asSystem(async () => {
    const [known] = await db
      .select({ memberId: providerAccount.memberId })
      .from(providerAccount)
      .where(and(eq(providerAccount.provider, name), inArray(providerAccount.subject, hashes)));
    if (known) return { id: String(known.memberId) };
    const contacts = [
      ...(claims.phone ? [{ kind: 'phone' as const, value: claims.phone }] : []),
      ...(claims.email ? [{ kind: 'email' as const, value: claims.email }] : []),
    ];
    const free = await withoutTaken(contacts);
    const proof = {
      contacts: free,
      provider: { name, subject: claims.subject },
      ...(claims.name ? { name: claims.name } : {}),
    };
    const id = randomUUID();
    await db.insert(newcomer).values({
      id,
      sealed: seal(JSON.stringify(proof), 'newcomer.sealed'),
      expiresAt: new Date(at.getTime() + 30 * 60_000),
    });
    return { id: 'newcomer', newcomer: id };
  });
}

async function withoutTaken<C extends { kind: 'phone' | 'email'; value: string }>(contacts: C[]): Promise<C[]> {
  if (contacts.length === 0) return [];
  const hashes = contacts.map((each) => lookupHashes(each.kind, each.value));
  const rows = await db
    .select({ hash: contact.hash })
    .from(contact)
    .where(and(inArray(contact.hash, hashes.flat()), isNull(contact.endedAt)));
  const taken = new Set(rows.map((row) => row.hash));
  return contacts.filter((_, n) => !hashes[n]?.some((hash) => taken.has(hash)));
}
