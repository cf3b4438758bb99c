import { resumeNews, stopNews } from '@/lib/notification/mutations/choices';
import { readStopToken, stopLinkFor } from '@/lib/notification/rules/stop';
import { stopForm } from '@/lib/notification/schema';
import { isOwnOrigin } from '@/lib/platform/auth/origin';
import { readLink } from '@/lib/platform/auth/signed-link';
import { now } from '@/lib/platform/clock/now';
import { postedForm } from '@/lib/platform/form/posted';
import { paths, withQuery } from '@/lib/platform/paths';
import { transact } from '@/lib/platform/transact';

type Context = { params: Promise<{ token: string }> };
const system = { kind: 'system', job: 'notification.unsubscribe' } as const;
const plain = { 'cache-control': 'no-store' };

/**
 * Ends letters by the signed address in one of them. A mail program sends `List-Unsubscribe=One-Click` from nowhere (RFC 8058) and can only end them; our own page
 * sends its form, which can also take that back.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const read = readStopToken(token);
  const memberId = read && readLink(stopLinkFor(read.scope), read.signed);
  if (!read || memberId === null) return new Response(null, { status: 404, headers: plain });
  const sent = stopForm.safeParse(await postedForm(request));
  if (!sent.success) return new Response(null, { status: 400, headers: plain });
  const { press, lang } = sent.data;
  if (press === 'one-click') {
    await transact(system, now(), (work) => stopNews(work, memberId, read.scope));
    return new Response(null, { status: 200, headers: plain });
  }
  if (!(await isOwnOrigin())) return new Response(null, { status: 403, headers: plain });
  const run = press === 'undo' ? resumeNews : stopNews;
  await transact(system, now(), (work) => run(work, memberId, read.scope));
  const location = withQuery(paths(lang).stopNews(token), { done: press });
  return new Response(null, { status: 303, headers: { ...plain, location } });
}

/** Somebody opened the address instead of sending to it: the page asks. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const location = paths('ko').stopNews((await params).token);
  return new Response(null, { status: 303, headers: { ...plain, location } });
}
