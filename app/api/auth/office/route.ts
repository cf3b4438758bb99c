import { notFound } from 'next/navigation';
import { isFromOurPages } from '@/lib/platform/auth/origin';
import { ownPath } from '@/lib/platform/auth/own-path';
import { officeProvider } from '@/lib/platform/auth/settings';
import { providerSignInAddress } from '@/lib/platform/auth/sign-in';
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
  const address = await providerSignInAddress('office', back);
  return address ? go(address) : again('OAuthSignin');
}

const go = (to: string) => new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } });
