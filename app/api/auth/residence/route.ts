import { notFound } from 'next/navigation';
import { languages } from '@/lib/format/copy';
import { openDoor } from '@/lib/platform/auth/door/door';
import { isFromOurPages } from '@/lib/platform/auth/origin';
import { identityProvider } from '@/lib/platform/auth/settings';
import { providerSignInAddress } from '@/lib/platform/auth/sign-in';
import { paths, withQuery } from '@/lib/platform/paths';
import { admit } from '@/lib/platform/rate-limit/admit';
import { currentActor, currentSessionId } from '@/lib/platform/session';

/** Asks the provider of identities where the resident of this session lives. A link of our own pages only. */
export async function GET(request: Request): Promise<Response> {
  if (!identityProvider()) notFound();
  const lang = languages.find((each) => each === new URL(request.url).searchParams.get('lang')) ?? 'ko';
  const at = paths(lang);
  const back = `${at.account}#level`;
  const [actor, session] = await Promise.all([currentActor(), currentSessionId()]);
  if (!isFromOurPages(request.headers)) return go(back);
  if (actor.kind !== 'resident' || actor.guest || !session)
    return go(withQuery(at.signIn, { callbackUrl: at.account }));
  if (!(await admit('session.sign_in', actor.memberId)).ok) return go(refusedAt(at.account, 'too_many'));
  await openDoor({ step: 'residence', id: session });
  const address = await providerSignInAddress('residence', back);
  return go(address ?? refusedAt(at.account, 'residence_failed'));
}

const refusedAt = (account: string, refused: string) => `${withQuery(account, { refused })}#level`;
const go = (to: string) => new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } });
