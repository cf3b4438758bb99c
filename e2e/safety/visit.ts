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

/**
 * Gets an address as somebody; `script` asks for what a page of ours fetches when a link is followed, which Next names in the address, so that no cache takes it
 * for the page.
 */
export async function visit(path: string, cookie: string, script = false): Promise<Answer> {
  const address = script ? `${path}${path.includes('?') ? '&' : '?'}_rsc` : path;
  const answer = await fetch(`${origin()}${address}`, {
    redirect: 'manual',
    headers: { ...(cookie ? { cookie } : {}), ...(script ? { rsc: '1' } : {}) },
  });
  const body = await answer.text();
  return { status: script ? statusIn(body, answer.status) : answer.status, body, headers: answer.headers };
}

/** A part of a page is on its way before it is known that it is missing or elsewhere, so Next says that within it. */
const statusIn = (body: string, status: number): number =>
  body.includes('NEXT_HTTP_ERROR_FALLBACK;404') ? 404 : body.includes('NEXT_REDIRECT;') ? 307 : status;
