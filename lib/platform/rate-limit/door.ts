import { plainPage } from '../server/plain-page';
import { admit } from './admit';

/**
 * For doors that are no forms: counts this request's address and answers 429 with Retry-After when it is one too many, as a plain page to a browser and
 * as JSON to a program. Null lets it in.
 */
export async function tooOften(request: Request, action: string): Promise<Response | null> {
  const counted = await admit(action, null);
  if (counted.ok) return null;
  const seconds = Number(counted.detail?.seconds);
  const headers = { 'retry-after': String(seconds), 'cache-control': 'no-store' };
  if (!request.headers.get('accept')?.includes('text/html'))
    return Response.json({ error: 'too_many', retryAfter: seconds }, { status: 429, headers });
  return new Response(plainPage(429), {
    status: 429,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
  });
}
