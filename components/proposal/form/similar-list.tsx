import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import { proposalFormCopy } from '@/lib/proposal/copy/form';
import type { SimilarRow } from '@/lib/proposal/queries-similar';
import { SupportForm } from '../support-form';

/** The step before filing, without script: what others have proposed, each with a button to join. */
export function SimilarList({ similar, formKey, lang }: { similar: SimilarRow[]; formKey: string; lang: Lang }) {
  const t = proposalFormCopy[lang];
  const words = proposalCopy[lang];
  if (similar.length === 0) return <EmptyState title={t.noSimilar} text={t.noSimilarHint} />;
  return (
    <Notice title={t.similar}>
      <p>{t.similarHint}</p>
      <ul className="mt-2 divide-y divide-line-weak">
        {similar.map((row, at) => (
          <li key={row.number} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-60">
              <a href={paths(lang).proposal(row.number)} lang="ko" className="inline-flex min-h-11 items-center">
                {row.title}
              </a>
              <span className="block text-ink-3">
                {nameIn(row.dong, lang)} · {words.states[row.state]} ·{' '}
                {words.supports(formatCount(row.supportCount, lang))}
              </span>
            </span>
            <SupportForm
              number={row.number}
              supported={false}
              formKey={`${formKey.replaceAll('-', '').slice(0, 30)}${String(at).padStart(2, '0')}`}
              lang={lang}
              verb={t.join}
              small
            />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
