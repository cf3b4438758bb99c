import { rateByLink } from '@/lib/hotline/mutations/meaning/rate';
import { rateLinkFor } from '@/lib/hotline/rules/meaning';
import { ratingSchema } from '@/lib/hotline/schema/convert';
import { isOwnOrigin } from '@/lib/platform/auth/origin';
import { readLink } from '@/lib/platform/auth/signed-link';
import { now } from '@/lib/platform/clock/now';
import { postedForm } from '@/lib/platform/form/posted';
import { paths, withQuery } from '@/lib/platform/paths';
import { transact } from '@/lib/platform/transact';

/** What is pressed on the page that a text of ours leads to: an ordinary form of somebody without an account, let in by the signed address. */
export async function POST(request: Request): Promise<Response> {
  if (!(await isOwnOrigin())) return new Response(null, { status: 403 });
  const pressed = ratingSchema.safeParse(await postedForm(request));
  if (!pressed.success) return new Response(null, { status: 400 });
  const { token, lang, press } = pressed.data;
  const id = readLink(rateLinkFor, token);
  if (id === null) return new Response(null, { status: 404 });
  const asked = press === 'again' ? press : { stars: press };
  const kept = await transact({ kind: 'provider', name: 'link' }, now(), (work) => rateByLink(work, id, asked));
  const done = kept.ok ? (press === 'again' ? 'again' : 'rated') : 'late';
  return new Response(null, { status: 303, headers: { location: withQuery(paths(lang).rate(token), { done }) } });
}
