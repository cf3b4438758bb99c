import Link from 'next/link';
import type { Lang } from '@/lib/format/copy';
import { casePath } from '@/lib/platform/paths';
import { practiceCopy } from '@/lib/practice/copy';

/** Which practice a proposal was started from. */
export function PracticeOrigin({ practice, lang }: { practice: { number: string; title: string }; lang: Lang }) {
  return (
    <p className="mt-6 text-sm text-ink-2">
      {practiceCopy[lang].from}{' '}
      <Link
        prefetch={false}
        lang="ko"
        href={casePath(lang, 'practice', practice.number)}
        className="link inline-flex min-h-11 items-center"
      >
        {practice.title}
      </Link>
    </p>
  );
}
