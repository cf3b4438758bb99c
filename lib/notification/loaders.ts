import type { Lang } from '@/lib/format/copy';
import { requireSignedIn } from '@/lib/platform/auth/guard';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { countUnread, listMessages } from './queries';

const pageLength = 20;

/** A page of somebody's messages, newest first; `older` is the cursor of the next one. Visitors sign in first. */
export async function loadMessages(lang: Lang, before: unknown) {
  const { memberId } = await requireSignedIn(lang, paths(lang).notifications);
  const cursor = typeof before === 'string' && /^\d{1,15}$/u.test(before) ? Number(before) : undefined;
  const [found, unread] = await Promise.all([
    listMessages(memberId, { limit: pageLength + 1, before: cursor }),
    countUnread(memberId),
  ]);
  const messages = found.slice(0, pageLength);
  return {
    messages,
    unread,
    isFirst: cursor === undefined,
    older: found.length > pageLength ? messages.at(-1)?.id : undefined,
    now: now(),
  };
}
