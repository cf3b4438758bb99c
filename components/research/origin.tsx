import Link from 'next/link';
import type { Lang } from '@/lib/format/copy';
import { casePath } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';

/** Which research a proposal was started from. */
export function ResearchOrigin({ research, lang }: { research: { number: string; title: string }; lang: Lang }) {
  return (
    <p className="mt-6 text-sm text-ink-2">
      {researchCopy[lang].from}{' '}
      <Link
        prefetch={false}
        lang="ko"
        href={casePath(lang, 'research', research.number)}
        className="link inline-flex min-h-11 items-center"
      >
        {research.title}
      </Link>
    </p>
  );
}
