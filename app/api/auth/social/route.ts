import { notFound } from 'next/navigation';
import { isFromOurPages } from '@/lib/platform/auth/origin';
import { ownPath } from '@/lib/platform/auth/own-path';
import { socialSettings } from '@/lib/platform/auth/settings';
import { providerSignInAddress } from '@/lib/platform/auth/sign-in';
import { paths, withQuery } from '@/lib/platform/paths';
import { admit } from '@/lib/platform/rate-limit/admit';

/** Begins to sign a resident in by Kakao or Naver, where this copy has keys for it. A link of our own pages only, as for the office's provider. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const provider = socialSettings().find((each) => each.name === query.get('provider'));
  if (!provider) notFound();
  const back = ownPath(query.get('callbackUrl')) ?? paths('ko').me;
  const at = paths(/^\/en(\/|$)/.test(back) ? 'en' : 'ko');
  const again = (error?: string) => go(withQuery(at.signIn, { callbackUrl: back, error }));
  if (!isFromOurPages(request.headers)) return again();
  if (!(await admit('session.sign_in', null)).ok) return again('too_many');
  const address = await providerSignInAddress(provider.name, back);
  return address ? go(address) : again('failed');
}

const go = (to: string) => new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } });
