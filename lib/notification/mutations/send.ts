import { digest, newsDelivery } from '@/db/schema/notification-delivery';
import type { Lang } from '@/lib/format/copy';
import { doorsOf } from '@/lib/gateway/sms/choose';
import { lockPhone } from '@/lib/hotline/mutations/phone';
import { tell } from '@/lib/hotline/mutations/queue';
import { memberIdOf } from '@/lib/platform/actor';
import { asSystemIn } from '@/lib/platform/auth/scope';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { signLink } from '@/lib/platform/auth/signed-link';
import { dayOf } from '@/lib/platform/calendar/day';
import { open } from '@/lib/platform/crypto/seal';
import { env } from '@/lib/platform/env';
import { canMail } from '@/lib/platform/mail/box';
import { queueMail } from '@/lib/platform/mail/queue';
import { paths } from '@/lib/platform/paths';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { letterCopy } from '../copy/letter';
import { type Addressee, getAddressee, getNews, listAtOnce, listDue, listDueNews } from '../queries/news';
import type { NewsWay } from '../rules/choices';
import { type Piece, writeDigest, writeNotice } from '../rules/letter';
import { piecesOf } from '../rules/pieces';
import { type StopScope, stopLinkFor } from '../rules/stop';

type Way = Exclude<NewsWay, 'app'>;
const system = (job: string) => ({ kind: 'system', job }) as const;

/** The ways out that this copy has. */
const openWays = (): Way[] => [
  ...(canMail() ? (['mail'] as const) : []),
  ...(doorsOf(env()).length > 0 ? (['text'] as const) : []),
];

/**
 * Sends everybody what their collection holds whose hour has come. At most one a person, way and day, and each message by each way once: what was sent is written
 * down in the transaction that hands the letter over, so that a worker that dies leaves a person either told or not. Returns how many were sent.
 */
export async function sendDigests(now: Date): Promise<number> {
  let sent = 0;
  for (const way of openWays()) for (const to of await listDue(way, now)) if (await sendDigest(way, to, now)) sent += 1;
  return sent;
}

async function sendDigest(way: Way, to: Addressee, now: Date): Promise<boolean> {
  const done = await transact(system('notification.digest'), now, (work) => collect(work, way, to, 'due'));
  return done.ok;
}

/**
 * Sends somebody at once by letter what their next collection would hold. It counts as the collection of the day. Refuses `no_address`, `nothing_new` and
 * `collected_today`.
 */
export async function collectNow(work: Work): Promise<Result<undefined>> {
  const memberId = memberIdOf(work.actor);
  return asSystemIn(work, async () => {
    const to = memberId !== null && canMail() ? await getAddressee(memberId, 'mail', work.tx) : null;
    if (!to) return refuse('no_address');
    const done = await collect(work, 'mail', to, 'all');
    return done.ok ? done : refuse(done.code === 'conflict' ? 'collected_today' : 'nothing_new');
  });
}

async function collect(work: Work, way: Way, to: Addressee, which: 'due' | 'all'): Promise<Result<undefined>> {
  const { now } = work;
  const memberId = Number(to.memberId);
  const news = await listDueNews(memberId, way, now, work.tx, which);
  const pieces = piecesOf(news, siteOrigin(), to.lang);
  if (pieces.length === 0) return refuse('not_found');
  const [made] = await work.tx
    .insert(digest)
    .values({ memberId, way, day: dayOf(now), items: pieces.length, at: now })
    .onConflictDoNothing()
    .returning({ id: digest.id });
  if (!made) return refuse('conflict');
  const marked = await work.tx
    .insert(newsDelivery)
    .values(news.map(({ id }) => ({ notificationId: Number(id), way, digestId: made.id, at: now })))
    .onConflictDoNothing()
    .returning({ id: newsDelivery.notificationId });
  if (marked.length !== news.length) return refuse('conflict');
  await handOver(work, way, to, { digest: pieces, key: `digest:${made.id}` });
  return ok();
}

/** Tells those at once who want to hear of a step at once: mostly of their own cases. Once by each way, however often it runs. */
export async function sendAtOnce(eventId: number, now: Date): Promise<void> {
  for (const way of openWays())
    for (const to of await listAtOnce(eventId, way, now))
      await transact(system('notification.at_once'), now, async (work) => {
        const news = await getNews(Number(to.id), now, work.tx);
        const [piece] = news ? piecesOf([news], siteOrigin(), to.lang) : [];
        if (!piece) return refuse('not_found');
        const [marked] = await work.tx
          .insert(newsDelivery)
          .values({ notificationId: Number(to.id), way, at: now })
          .onConflictDoNothing()
          .returning({ id: newsDelivery.notificationId });
        if (!marked) return refuse('conflict');
        await handOver(work, way, to, { notice: piece, key: `notice:${to.id}` });
        return ok();
      });
}

type Words = { key: string } & ({ digest: Piece[] } | { notice: Piece });

async function handOver(work: Work, way: Way, to: Addressee, words: Words): Promise<void> {
  const address = open(to.sealed, 'contact.sealed');
  const links = linksFor(Number(to.memberId), 'digest' in words ? 'digest' : 'at_once', to.lang);
  if (way === 'text') {
    const { id } = await lockPhone(work, address);
    return tell(work, { phoneId: id, kind: 'notice', key: words.key, body: textOf(words, links.all, to.lang) });
  }
  const letter =
    'digest' in words ? writeDigest(words.digest, links, to.lang) : writeNotice(words.notice, links, to.lang);
  await queueMail(work, {
    to: address,
    subject: letter.subject,
    body: letter.text,
    html: letter.html,
    key: words.key,
    unsubscribe: links.oneClick,
  });
}

const textOf = (words: Words, all: string, lang: Lang): string =>
  'digest' in words
    ? letterCopy[lang].text(words.digest.length, all)
    : letterCopy[lang].notice(words.notice.number, words.notice.sentence, words.notice.href);

function linksFor(memberId: number, scope: StopScope, lang: Lang) {
  const at = paths(lang);
  const token = signLink(stopLinkFor(scope), memberId);
  const whole = (path: string) => `${siteOrigin()}${path}`;
  return {
    all: whole(at.notifications),
    change: whole(at.newsChoices),
    stop: whole(at.stopNews(`${scope}.${token}`)),
    oneClick: whole(at.stopNewsAtOnce(`${scope}.${token}`)),
  };
}
