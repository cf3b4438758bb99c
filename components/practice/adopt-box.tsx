import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { casePath, paths, withQuery } from '@/lib/platform/paths';
import { practiceCopy } from '@/lib/practice/copy';

type Props = { number: string; started: { number: string; title: string }[]; lang: Lang };

/** Starts a proposal from a practice, and shows which ones were. */
export function AdoptBox({ number, started, lang }: Props) {
  const t = practiceCopy[lang].page;
  return (
    <>
      <Box>
        <LinkButton kind="primary" wide href={withQuery(paths(lang).newProposal, { practice: number })}>
          {t.adopt}
        </LinkButton>
        <p className="mt-3 text-sm text-ink-2">{t.adoptHint}</p>
      </Box>
      <Box title={t.started}>
        {started.length === 0 ? (
          <p className="text-sm text-ink-2">{t.noneStarted}</p>
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
