import type { Made } from '@/lib/quality/permissions/row';
import { origin } from './call';

/** The address of a page's file, for the case it shows: `app/[lang]/(office)/desk/agenda/[number]/page.tsx` → `/desk/agenda/2026-0412`. */
export const addressOf = (file: string, made?: Made): string =>
  file
    .replace(/^app\/\[lang\]/, '')
    .replace(/\/page\.tsx$/, '')
    .replace(/\/\([^)]+\)/g, '')
    .replace('/dongs/[slug]', '/dongs/dongcheon')
    .replace('/zones/[slug]', '/zones/liveable')
    .replace('[...rest]', 'nowhere')
    .replace(/\[[^\]]+\]/g, made?.number ?? '2026-0001') || '/';

export interface Answer {
  status: number;
  body: string;
  headers: Headers;
}

/** Gets an address as somebody; `script` asks for what a page of ours fetches when a link is followed. */
export async function visit(path: string, cookie: string, script = false): Promise<Answer> {
  const headers = { ...(cookie ? { cookie } : {}), ...(script ? { rsc: '1' } : {}) };
  const answer = await fetch(`${origin()}${path}`, { redirect: 'manual', headers });
  const to = answer.headers.get('location') ?? '';
  // Next names the part that script asks for in the address, so that no cache takes it for the page.
  if (script && answer.status === 307 && /[?&]_rsc=/.test(to) && !path.includes('_rsc='))
    return visit(to, cookie, true);
  return { status: answer.status, body: await answer.text(), headers: answer.headers };
}
