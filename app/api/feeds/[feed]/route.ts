import { createHash } from 'node:crypto';
import { followCopy } from '@/lib/follow/copy';
import { getFollowed } from '@/lib/follow/queries';
import { listPublicSteps, type PublicStep } from '@/lib/follow/queries-steps';
import { readTarget } from '@/lib/follow/rules';
import { atomFeed, readFeedKind } from '@/lib/follow/rules-feed';
import { hrefOf, nameOf } from '@/lib/follow/rules-names';
import type { Lang } from '@/lib/format/copy';
import { newsSentence } from '@/lib/notification/rules';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { now } from '@/lib/platform/clock/now';
import { commonCopy } from '@/lib/platform/copy';
import { casePath, listPath, paths } from '@/lib/platform/paths';
import { tooOften } from '@/lib/platform/rate-limit/door';

export const dynamic = 'force-dynamic';

/** What is new, for feed readers: `/api/feeds/all`, of a kind of case (`/api/feeds/kind:research`), or of a dong, a zone, a case or a topic by the words that follow it: `/api/feeds/dong:yang3`. */
export async function GET(request: Request, { params }: { params: Promise<{ feed: string }> }): Promise<Response> {
  const refused = await tooOften(request, 'api.feed');
  if (refused) return refused;
  const asked = (await params).feed.replace(/%3a/i, ':');
  const target = readTarget(asked);
  const isWords = target?.kind === 'topic' && target.topic.startsWith('word:');
  const followed = target && !isWords ? await getFollowed(target) : null;
  const kind = readFeedKind(asked);
  if (asked !== 'all' && !kind && !followed) return Response.json({ error: 'not_found' }, { status: 404 });
  const lang: Lang = new URL(request.url).searchParams.get('lang') === 'en' ? 'en' : 'ko';
  const t = followCopy[lang].feed;
  const body = atomFeed({
    origin: siteOrigin(),
    self: paths(lang).feed(asked),
    page: followed ? hrefOf(followed, lang) : kind ? listPath(lang, kind) : paths(lang).home,
    title: t.title(followed ? nameOf(followed, lang) : kind ? t.kinds[kind] : t.all),
    subtitle: t.lead,
    author: commonCopy[lang].site.name,
    lang,
    entries: (await listPublicSteps(kind ?? followed, now())).flatMap((step) => entryOf(step, lang)),
  });
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { etag, 'cache-control': 'public, max-age=300' };
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/atom+xml; charset=utf-8' } });
}

function entryOf({ id, type, at, kind, number, title }: PublicStep, lang: Lang) {
  const summary = newsSentence(type, lang);
  return summary === null
    ? []
    : [{ id: Number(id), title, summary, href: casePath(lang, kind, number), at: new Date(at) }];
}
