import { authHandler } from '@/lib/platform/auth/options';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Only what signing in and out needs: next-auth's session and log doors stay shut. */
const doors: Record<string, readonly string[]> = {
  GET: ['csrf', 'callback', 'error', 'signin'],
  POST: ['callback', 'signin', 'signout'],
};

async function answer(request: Request, context: Context): Promise<Response> {
  const [door = ''] = (await context.params).nextauth;
  if (!doors[request.method]?.includes(door)) return new Response(null, { status: 404 });
  return authHandler(request, context);
}

export { answer as GET, answer as POST };
