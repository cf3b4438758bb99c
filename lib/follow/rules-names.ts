import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { type CaseKind, casePath, paths, withQuery } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import type { Pillar } from '@/lib/proposal/schema';
import { followCopy } from './copy';
import type { Target } from './rules';

interface Named {
  target: Target;
  name: { nameKo: string; nameEn: string } | null;
  caseKind: CaseKind | null;
}

/** What a topic is called. */
export function topicName(topic: string, lang: Lang): string {
  const [what = '', which = ''] = topic.split(/:(.*)/su);
  return what === 'pillar' ? proposalCopy[lang].pillars[which as Pillar] : followCopy[lang].words(which);
}

/** What something is called that is followed. */
export const nameOf = ({ target, name }: Named, lang: Lang): string =>
  target.kind === 'topic' ? topicName(target.topic, lang) : name ? nameIn(name, lang) : '';

/** Where one reads about it: its page, or a search for it. */
export function hrefOf({ target, caseKind }: Named, lang: Lang): string {
  const at = paths(lang);
  if (target.kind === 'dong') return at.dong(target.slug);
  if (target.kind === 'zone') return at.zone(target.slug);
  if (target.kind === 'case') return casePath(lang, caseKind ?? 'proposal', target.number);
  const [what = '', which = ''] = target.topic.split(/:(.*)/su);
  return what === 'pillar' ? withQuery(at.proposals, { pillar: which }) : withQuery(at.search, { q: which });
}

/** A row of somebody's list, with its title where everybody may still read it. */
interface Row {
  kind: Target['kind'];
  slug: string | null;
  nameKo: string | null;
  nameEn: string | null;
  number: string | null;
  title: string | null;
  caseKind: CaseKind | null;
  topic: string | null;
}

/** What a row is called and where one reads about it; null for a case that is not public at present. */
export function linkOf(row: Row, lang: Lang): { name: string; href: string } | null {
  const named: Named = {
    target: targetOf(row),
    name:
      row.title === null
        ? { nameKo: row.nameKo ?? '', nameEn: row.nameEn ?? '' }
        : { nameKo: row.title, nameEn: row.title },
    caseKind: row.caseKind,
  };
  return row.kind === 'case' && row.title === null ? null : { name: nameOf(named, lang), href: hrefOf(named, lang) };
}

function targetOf({ kind, slug, number, topic }: Row): Target {
  if (kind === 'topic') return { kind, topic: topic ?? '' };
  return kind === 'case' ? { kind, number: number ?? '' } : { kind, slug: slug ?? '' };
}
