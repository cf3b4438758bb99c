import { receiveText } from '@/lib/hotline/mutations/receive';
import { demoTextSchema } from '@/lib/hotline/schema';
import { isOwnOrigin } from '@/lib/platform/auth/origin';
import { isDemo } from '@/lib/platform/auth/settings';
import { now } from '@/lib/platform/clock/now';
import { postedForm } from '@/lib/platform/form/posted';
import { paths, withQuery } from '@/lib/platform/paths';
import { transact } from '@/lib/platform/transact';

/** What the demo's phone posts, an ordinary form: the text goes the way every text goes, and the phone is shown again. Absent where the demo is off. */
export async function POST(request: Request): Promise<Response> {
  if (!isDemo()) return new Response(null, { status: 404 });
  if (!(await isOwnOrigin())) return new Response(null, { status: 403 });
  const form = await postedForm(request);
  const typed = demoTextSchema.safeParse(form);
  if (!typed.success) return shown(form.lang === 'en' ? 'en' : 'ko', String(form.phone), 'text');
  const { phone, text, lang, key } = typed.data;
  const at = now();
  const inbound = { provider: 'simulator', id: key, from: `010-0000-${phone}`, text, media: [], sentAt: at };
  const received = await transact({ kind: 'provider', name: 'simulator' }, at, (work) => receiveText(work, inbound));
  return shown(lang, phone, received.ok ? undefined : received.code);
}

function shown(lang: 'ko' | 'en', phone: string, wrong: string | undefined): Response {
  const location = `${withQuery(paths(lang).demoPhone, { phone, wrong })}#newest`;
  return new Response(null, { status: 303, headers: { location } });
}
