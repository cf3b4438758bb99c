import { getHead } from '@/lib/platform/ledger/queries';

export const dynamic = 'force-dynamic';

/** Number and hash of the last entry, to hold a copy against. */
export async function GET(): Promise<Response> {
  return Response.json(await getHead(), { headers: { 'cache-control': 'public, max-age=60' } });
}
