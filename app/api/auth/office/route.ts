import { notFound } from 'next/navigation';
import { ownPath } from '@/lib/platform/auth/own-path';
import { officeProvider, siteOrigin } from '@/lib/platform/auth/settings';
import { officeSignInAddress } from '@/lib/platform/auth/sign-in';
import { paths, withQuery } from '@/lib/platform/paths';
import { admit } from '@/lib/platform/rate-limit/admit';

/**
 * Begins to sign an officer in at the office's provider. A link and no form: our pages let no form lead to another site. Only a link of ours begins it,
 * so that nobody is signed in by a page elsewhere; others lead to the sign-in page.
 */
export async function GET(request: Request): Promise<Response> {
  if (!officeProvider()) notFound();
  const back = ownPath(new URL(request.url).searchParams.get('callbackUrl')) ?? paths('ko').desk;
  const at = paths(/^\/en(\/|$)/.test(back) ? 'en' : 'ko');
  const again = (error?: string) => go(withQuery(at.signIn, { callbackUrl: back, error }));
  if (!isFromOurPages(request.headers)) return again();
  if (!(await admit('session.sign_in', null)).ok) return again('too_often');
  const address = await officeSignInAddress(back);
  return address ? go(address) : again('OAuthSignin');
}

/** Browsers say where a request comes from; on plain http only in the referrer. */
function isFromOurPages(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const from = headers.get('referer');
  return from !== null && URL.canParse(from) && new URL(from).origin === siteOrigin();
}

const go = (to: string) => new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } });
