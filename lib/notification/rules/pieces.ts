import { topicName } from '@/lib/follow/rules-names';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { casePath, deskPath, paths } from '@/lib/platform/paths';
import { letterCopy } from '../copy/letter';
import type { WaitingNews } from '../queries/news';
import { sentenceOf } from '../rules';
import { newsKindOf, newsKinds } from './choices';
import type { Piece } from './letter';

/** Messages as letters tell them, one's own first and what belongs together side by side; `origin` makes their addresses whole. */
export function piecesOf(news: readonly WaitingNews[], origin: string, lang: Lang): Piece[] {
  const told = news.flatMap((row) => {
    const sentence = sentenceOf(row, lang);
    const kind = newsKindOf(row.because);
    if (sentence === null) return [];
    const piece = {
      ...row,
      at: new Date(row.at),
      sentence,
      group: groupOf(row, lang),
      href: `${origin}${placeOf(row, lang)}`,
    };
    return [{ kind, piece }];
  });
  const place = (kind: (typeof newsKinds)[number]) => newsKinds.indexOf(kind);
  return told
    .toSorted(
      (a, b) =>
        place(a.kind) - place(b.kind) || (a.kind === 'followed' ? a.piece.group.localeCompare(b.piece.group, lang) : 0),
    )
    .map(({ piece }) => piece);
}

function groupOf({ because, follow, topic, nameKo, nameEn }: WaitingNews, lang: Lang): string {
  const t = letterCopy[lang];
  const kind = newsKindOf(because);
  if (kind !== 'followed') return t[kind];
  if (follow === 'topic') return topicName(topic ?? '', lang);
  return nameKo !== null && nameEn !== null ? nameIn({ nameKo, nameEn }, lang) : t.cases;
}

/** What was done to a person's words is read where they may object; work on the desk; everything else on its page. */
function placeOf({ because, kind, number, title }: WaitingNews, lang: Lang): string {
  if (because === 'admin') return paths(lang).deskPrivacy;
  if (because === 'writer') return paths(lang).myMeasures;
  const isWork = newsKindOf(because) === 'work';
  // A letter may be opened when a private case is another desk's already: the list knows.
  if (isWork && kind === 'complaint' && title === null) return paths(lang).notifications;
  return isWork ? deskPath(lang, kind, number) : casePath(lang, kind, number);
}
