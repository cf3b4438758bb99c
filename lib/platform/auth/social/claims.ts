import { z } from 'zod';

export const socialNames = ['kakao', 'naver'] as const;
export type SocialName = (typeof socialNames)[number];

/** What a provider says of somebody, as far as it has checked it itself. */
export interface SocialClaims {
  subject: string;
  name: string | null;
  phone: string | null;
  email: string | null;
}

const text = z.string().max(300).nullish().catch(null);
const kakao = z.object({
  id: z.union([z.number(), z.string()]),
  kakao_account: z
    .object({
      profile: z.object({ nickname: text }).nullish().catch(null),
      email: text,
      is_email_valid: z.boolean().nullish(),
      is_email_verified: z.boolean().nullish(),
      phone_number: text,
    })
    .nullish()
    .catch(null),
});
const naver = z.object({ response: z.object({ id: z.string().min(1), name: text, nickname: text, mobile: text }) });

/**
 * Kakao checks phone numbers, and says of an e-mail address whether it is valid and verified. Naver checks the phone; its e-mail address is whatever the person
 * typed, so it is left out. Null for an answer that names nobody.
 */
export function readClaims(provider: SocialName, raw: unknown): SocialClaims | null {
  if (provider === 'kakao') {
    const read = kakao.safeParse(raw);
    if (!read.success) return null;
    const { id, kakao_account: account } = read.data;
    const proven = account?.is_email_valid === true && account.is_email_verified === true;
    return {
      subject: String(id),
      name: nameOf(account?.profile?.nickname),
      phone: mobileOf(account?.phone_number),
      email: proven ? emailOf(account?.email) : null,
    };
  }
  const read = naver.safeParse(raw);
  if (!read.success) return null;
  const { id, name, nickname, mobile } = read.data.response;
  return { subject: id, name: nameOf(name ?? nickname), phone: mobileOf(mobile), email: null };
}

const nameOf = (given: string | null | undefined): string | null => given?.trim().slice(0, 40) || null;

function mobileOf(given: string | null | undefined): string | null {
  const digits = (given ?? '').replace(/^\+82[ -]?0?/u, '0').replace(/\D/gu, '');
  return /^01[016789]\d{7,8}$/u.test(digits) ? digits : null;
}

function emailOf(given: string | null | undefined): string | null {
  const email = z.email().max(254).safeParse(given?.trim().toLowerCase());
  return email.success ? email.data : null;
}
