import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { casePath, paths, withQuery } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';
import type { TeamState } from '@/lib/research/states';

type Props = {
  team: { number: string; state: TeamState };
  started: { number: string; title: string }[];
  lang: Lang;
};

/** Starts a proposal from what a team found, and shows which ones were. */
export function ProposeBox({ team, started, lang }: Props) {
  const t = researchCopy[lang].page;
  if (team.state !== 'reported' && team.state !== 'closed') return null;
  return (
    <>
      <Box>
        <LinkButton kind="primary" wide href={withQuery(paths(lang).newProposal, { research: team.number })}>
          {t.propose}
        </LinkButton>
        <p className="mt-3 text-sm text-ink-2">{t.proposeHint}</p>
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
