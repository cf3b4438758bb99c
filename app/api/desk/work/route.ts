import { deskCopy } from '@/lib/desk/copy';
import { loadDesk } from '@/lib/desk/loaders';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { csvAnswer } from '@/lib/platform/files/download';

export const dynamic = 'force-dynamic';

/** An officer's own list of work as a table, narrowed as on the page (`?task=`, `?q=`). There is none for anybody else. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const lang: Lang = asked.lang === 'en' ? 'en' : 'ko';
  const t = deskCopy[lang];
  const { rows } = await loadDesk(asked);
  return csvAnswer({
    name: 'work',
    head: [t.table.task, t.table.number, t.table.title, t.table.where, t.table.due, t.table.count],
    rows: rows.map((row) => [
      t.tasks[row.task],
      row.number,
      row.title,
      row.where && nameIn(row.where, lang),
      row.dueAt,
      row.count ?? 1,
    ]),
  });
}
