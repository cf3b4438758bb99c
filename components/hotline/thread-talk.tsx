import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { lostCopy } from '@/lib/hotline/copy/lost';
import { picturesCopy } from '@/lib/hotline/copy/pictures';
import { textingCopy } from '@/lib/hotline/copy/texting';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { ThreadPage } from '@/lib/hotline/loaders';
import type { Said } from '@/lib/hotline/queries';
import { paths } from '@/lib/platform/paths';
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
    pictures: said.pictures.map((id, n) => ({ src: paths(lang).file(id), alt: picturesCopy[lang].picture(n + 1) })),
    notes: [...deliveryOf(said, shown.now, lang), ...(said.lost > 0 ? [picturesCopy[lang].lost(said.lost)] : [])],
  }));
  return <Bubbles label={t.talk} bubbles={bubbles} empty={null} />;
}

/** How far a text of ours got; one written at night says until when it waits. */
function deliveryOf({ state, again, waitsUntil }: Said, now: Date, lang: Lang): string[] {
  if (!state) return [];
  if (again && state !== 'delivered') return [lostCopy[lang].sentAgain];
  const waits = state === 'queued' && waitsUntil && waitsUntil > now;
  return [
    waits ? textingCopy[lang].waits(formatShortInstant(waitsUntil, now, lang)) : hotlineDeskCopy[lang].delivery[state],
  ];
}
