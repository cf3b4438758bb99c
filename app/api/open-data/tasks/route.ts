import { csvAnswer } from '@/lib/platform/files/download';
import { tooOften } from '@/lib/platform/rate-limit/door';
import { loadTaskTable } from '@/lib/project/loaders/board';

export const dynamic = 'force-dynamic';

/** The collaboration tasks as a table for spreadsheets, narrowed down as on the board (`?field=…&state=…`), in English with `?lang=en`; `?form=empty`: only its heads. */
export async function GET(request: Request): Promise<Response> {
  const refused = await tooOften(request, 'api.export');
  if (refused) return refused;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { head, rows } = await loadTaskTable(query, query.lang === 'en' ? 'en' : 'ko');
  return csvAnswer({ name: query.form === 'empty' ? 'tasks-form' : 'tasks', head, rows, keep: 60 });
}
