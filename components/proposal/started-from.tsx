import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { casePath, paths, withQuery } from '@/lib/platform/paths';

type Props = {
  /** What a proposal may begin with. */
  from: { practice: string } | { research: string };
  started: { number: string; title: string }[];
  words: { start: string; hint: string; started: string; none: string };
  lang: Lang;
};

/** Starts a proposal from something else that was found good, and shows which ones were. */
export function StartedFrom({ from, started, words, lang }: Props) {
  return (
    <>
      <Box>
        <LinkButton kind="primary" wide href={withQuery(paths(lang).newProposal, from)}>
          {words.start}
        </LinkButton>
        <p className="mt-3 text-sm text-ink-2">{words.hint}</p>
      </Box>
      <Box title={words.started}>
        {started.length === 0 ? (
          <p className="text-sm text-ink-2">{words.none}</p>
        ) : (
          <ul className="grid gap-1" lang="ko">
            {started.map((proposal) => (
              <li key={proposal.number}>
                <Link
                  prefetch={false}
                  href={casePath(lang, 'proposal', proposal.number)}
                  className="link inline-flex min-h-11 items-center"
                >
                  {proposal.title}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Box>
    </>
  );
}
