import { authHandler } from '@/lib/platform/auth/options';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Only what signing in and out needs: next-auth's session and log doors stay shut. Only the office's provider comes back by a link; other callbacks are posted. */
const doors: Record<string, readonly string[]> = {
  GET: ['csrf', 'error', 'signin', 'callback/office'],
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
  if (!to || !request.url.includes('/callback/office')) return response;
  const refused = /\/(?:api\/auth\/(?:error|signin)|sign-in)(\?.*)?$/.exec(to.replace(/\/$/, ''));
  if (!refused) return response;
  const english = /callback-url=[^;]*(?:%2F|\/)en(?:%2F|\/|;|$)/i.test(request.headers.get('cookie') ?? '');
  response.headers.set('location', `${english ? '/en' : ''}/sign-in${refused[1] ?? '?error=OAuthCallback'}`);
  return response;
}

export { answer as GET, answer as POST };
