import { Marked } from '@/components/ui/marked';
import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { personalDataCopy } from '@/lib/format/personal-data/copy';
import { proposalCopy } from '@/lib/proposal/copy';
import { proposalDeskCopy } from '@/lib/proposal/copy/desk';
import type { Suspicion } from '@/lib/proposal/rules/personal';

/** What looks like personal data, each with its kind and in its place, before anyone else can read it. */
export function Suspicions({ suspicions, lang }: { suspicions: Suspicion[]; lang: Lang }) {
  const t = proposalDeskCopy[lang];
  return (
    <Notice kind="warn" title={t.suspicions}>
      <p className="max-w-text">{t.suspicionsHint}</p>
      <ul className="mt-2 grid gap-2">
        {suspicions.map(({ part, kind, ...place }, at) => (
          <li key={at}>
            <span className="block text-ink-2">
              {part === 'title' ? t.title : proposalCopy[lang][part]} · {personalDataCopy[lang].kinds[kind]}
            </span>
            <Marked {...place} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
