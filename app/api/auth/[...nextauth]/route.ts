import { authHandler } from '@/lib/platform/auth/options';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Only what signing in and out needs: next-auth's session and log doors stay shut. Providers send people back by a link; other callbacks are posted. */
const doors: Record<string, readonly string[]> = {
  GET: ['csrf', 'error', 'signin', 'callback/office', 'callback/kakao', 'callback/naver', 'callback/residence'],
  POST: ['callback', 'signin', 'signout'],
};

async function answer(request: Request, context: Context): Promise<Response> {
  const door = (await context.params).nextauth;
  const open = doors[request.method]?.some((each) => each === door[0] || each === door.join('/'));
  if (!open) return new Response(null, { status: 404 });
  return inTheirLanguage(request, await authHandler(request, context));
}

/** Refusals of the provider's answer go to the Korean page; who came from an English one gets the English one. */
function inTheirLanguage(request: Request, response: Response): Response {
  const to = response.headers.get('location');
  if (!to || !/\/callback\/(?:office|kakao|naver|residence)/.test(request.url)) return response;
  const english = /callback-url=[^;]*(?:%2F|\/)en(?:%2F|\/|;|$)/i.test(request.headers.get('cookie') ?? '');
  const refused = /\/(?:api\/auth\/(?:error|signin)|sign-in)(\?.*)?$/.exec(to.replace(/\/$/, ''));
  const ours = /(\/(?:me\/account|sign-in\/welcome)(?:[?#].*)?)$/.exec(to);
  const path = refused ? `/sign-in${refused[1] ?? '?error=OAuthCallback'}` : ours?.[1];
  if (path && (refused || english)) response.headers.set('location', `${english ? '/en' : ''}${path}`);
  return response;
}

export { answer as GET, answer as POST };
