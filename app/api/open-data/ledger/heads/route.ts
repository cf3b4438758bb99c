import { listHeads } from '@/lib/platform/ledger/heads';

export const dynamic = 'force-dynamic';

/** The head of every day that has ended, newest first. Keep a copy: a ledger that was rewritten no longer agrees with it. */
export async function GET(): Promise<Response> {
  return Response.json({ heads: await listHeads() }, { headers: { 'cache-control': 'public, max-age=60' } });
}
