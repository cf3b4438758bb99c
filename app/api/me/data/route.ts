import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { currentActor } from '@/lib/platform/session';
import { columnsCopy } from '@/lib/privacy/copy/columns';
import { momentsCopy } from '@/lib/privacy/copy/moments';
import { ownCopy } from '@/lib/privacy/copy/own';
import { recordsCopy } from '@/lib/privacy/copy/records';
import { listOwnData, type OwnTable } from '@/lib/privacy/queries/own-data';

/** Everything that is kept about whoever asks, to take along: JSON, or HTML to read. Nobody's for anybody else. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind !== 'resident') return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  const asked = new URL(request.url).searchParams;
  const lang = asked.get('lang') === 'en' ? 'en' : 'ko';
  const day = dayOf(now());
  const tables = await listOwnData(actor.memberId);
  const asHtml = asked.get('as') === 'html';
  const body = asHtml ? page(tables, lang, day) : `${JSON.stringify({ day, tables }, null, 2)}\n`;
  return new Response(body, {
    headers: {
      'content-type': asHtml ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="ollim-${day}.${asHtml ? 'html' : 'json'}"`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'private, no-store',
    },
  });
}

const escaped = (text: string) => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

function page(tables: OwnTable[], lang: 'ko' | 'en', day: string): string {
  const t = ownCopy[lang];
  const names: Record<string, string> = recordsCopy[lang].tables;
  const labels: Record<string, string> = { ...columnsCopy[lang].columns, ...momentsCopy[lang].moments };
  const sections = tables.map(({ table, rows }) => {
    const shown = rows.map(
      (row) =>
        `<dl>${Object.entries(row)
          .filter(([, value]) => value !== null)
          .map(
            ([key, value]) =>
              `<dt>${escaped(labels[key] ?? key)}</dt><dd>${escaped(typeof value === 'string' ? value : JSON.stringify(value))}</dd>`,
          )
          .join('')}</dl>`,
    );
    return `<section><h2>${escaped(names[table] ?? table)}</h2>${shown.join('') || `<p>${t.nothing}</p>`}</section>`;
  });
  const style =
    'body{font:16px/1.6 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;word-break:keep-all;overflow-wrap:anywhere}dl{border-top:1px solid #999;padding:.5rem 0;margin:0}dt{font-size:.85em;color:#555}dd{margin:0 0 .4rem;white-space:pre-wrap}';
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(t.file(day))}</title><style>${style}</style><h1>${escaped(t.file(day))}</h1>${sections.join('')}</html>`;
}
