import { tooOften } from '@/lib/platform/rate-limit/door';
import { listSimilar } from '@/lib/proposal/queries-similar';
import { similarAsked } from '@/lib/proposal/schema';

/** Published proposals whose titles are close to `q`, those of `dong` first: public data, the same for everyone, so it may be kept for a minute. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooOften(request, 'api.similar');
  if (refused) return refused;
  const query = new URL(request.url).searchParams;
  const asked = similarAsked.safeParse({ q: query.get('q') ?? '', dong: query.get('dong') });
  const similar = asked.success ? await listSimilar(asked.data.q, { dongCode: asked.data.dong }) : [];
  return Response.json({ similar }, { headers: { 'cache-control': 'public, max-age=60' } });
}
