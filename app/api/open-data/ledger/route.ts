import { streamEntries } from '@/lib/platform/ledger/queries';
import { tooOften } from '@/lib/platform/rate-limit/door';

export const dynamic = 'force-dynamic';

/** The whole ledger as JSON lines, oldest first; `?after=SEQ` for what came since. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooOften(request, 'api.export');
  if (refused) return refused;
  const after = Number(new URL(request.url).searchParams.get('after') ?? 0);
  if (!Number.isSafeInteger(after) || after < 0)
    return Response.json({ error: 'after must be a sequence number' }, { status: 400 });
  return new Response(streamEntries(after), {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="ollim-ledger.jsonl"',
      'cache-control': 'public, max-age=60',
    },
  });
}
