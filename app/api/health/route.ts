import { isHealthy } from '@/lib/platform/health';

export const dynamic = 'force-dynamic';

/** For load balancers: 200 when requests can be answered, 503 with Retry-After when not. */
export async function GET(): Promise<Response> {
  const healthy = await isHealthy();
  return Response.json(
    { status: healthy ? 'ok' : 'database_unreachable' },
    {
      status: healthy ? 200 : 503,
      headers: { 'cache-control': 'no-store', ...(healthy ? {} : { 'retry-after': '5' }) },
    },
  );
}
