import { authHandler } from '@/lib/platform/auth/options';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Only what signing in and out needs: next-auth's session and log doors stay shut; a callback is posted, as no provider here comes back by a link. */
const doors: Record<string, readonly string[]> = {
  GET: ['csrf', 'error', 'signin'],
  POST: ['callback', 'signin', 'signout'],
};

async function answer(request: Request, context: Context): Promise<Response> {
  const [door = ''] = (await context.params).nextauth;
  if (!doors[request.method]?.includes(door)) return new Response(null, { status: 404 });
  return authHandler(request, context);
}

export { answer as GET, answer as POST };
