import type { Lang } from '@/lib/format/copy';
import { listOpenRows } from '@/lib/insight/queries/tables';
import { headOf, type OpenTable, openTableNames, readableRow } from '@/lib/insight/rules/tables';
import { csvAnswer } from '@/lib/platform/files/download';
import { tooOften } from '@/lib/platform/rate-limit/door';

export const dynamic = 'force-dynamic';

/** What is public, as a table for spreadsheets: `/api/open-data/tables/proposals`, in English with `?lang=en`. */
export async function GET(request: Request, { params }: { params: Promise<{ table: string }> }): Promise<Response> {
  const asked = (await params).table;
  const table = openTableNames.find((name) => name === asked);
  if (!table) return Response.json({ error: 'not_found', tables: openTableNames }, { status: 404 });
  const refused = await tooOften(request, 'api.export');
  if (refused) return refused;
  const lang: Lang = new URL(request.url).searchParams.get('lang') === 'en' ? 'en' : 'ko';
  return csvAnswer({ name: table, head: headOf(table, lang), rows: rowsOf(table, lang), keep: 300 });
}

async function* rowsOf(table: OpenTable, lang: Lang) {
  for await (const row of listOpenRows(table, lang)) yield readableRow(table, row, lang);
}
