import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { ThreadPage } from '@/lib/hotline/loaders';
import { Bubbles } from './bubbles';

/** The conversation as the desk sees it, with how far each text of ours got. */
export function ThreadTalk({ shown, lang }: { shown: Pick<ThreadPage, 'said' | 'now'>; lang: Lang }) {
  const t = hotlineDeskCopy[lang];
  const bubbles = shown.said.map((said) => ({
    key: said.key,
    mine: said.by !== 'sender',
    who: t.by[said.by],
    time: formatShortInstant(said.at, shown.now, lang),
    dateTime: said.at.toISOString(),
    body: said.body,
    notes: [...(said.state ? [t.delivery[said.state]] : []), ...(said.media > 0 ? [t.media(said.media)] : [])],
  }));
  return <Bubbles label={t.talk} bubbles={bubbles} empty={null} />;
}
