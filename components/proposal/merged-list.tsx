import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import type { MergedRow } from '@/lib/proposal/queries';

/** The proposals that are handled together with this one. */
export function MergedList({ merged, lang }: { merged: MergedRow[]; lang: Lang }) {
  const t = proposalCopy[lang];
  if (merged.length === 0) return null;
  return (
    <Section title={t.merged(merged.length)}>
      <p className="mb-2 text-sm text-ink-2">{t.mergedLead}</p>
      <ul className="divide-y divide-line-weak border-y border-line-weak">
        {merged.map((row) => (
          <li key={row.number} className="flex flex-wrap items-center gap-x-4 py-1">
            <a
              href={paths(lang).proposal(row.number)}
              lang="ko"
              className="link inline-flex min-h-11 flex-1 items-center"
            >
              {row.title}
            </a>
            <span className="text-sm text-ink-3">
              {nameIn(row.dong, lang)} · {t.supports(formatCount(row.supportCount, lang))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
