import Link from 'next/link';
import type { Lang } from '@/lib/format/copy';
import { casePath } from '@/lib/platform/paths';

type Props = { kind: 'practice' | 'research'; of: { number: string; title: string }; words: string; lang: Lang };

/** Which practice or research a proposal was started from. */
export function Origin({ kind, of, words, lang }: Props) {
  return (
    <p className="mt-6 text-sm text-ink-2">
      {words}{' '}
      <Link
        prefetch={false}
        lang="ko"
        href={casePath(lang, kind, of.number)}
        className="link inline-flex min-h-11 items-center"
      >
        {of.title}
      </Link>
    </p>
  );
}
