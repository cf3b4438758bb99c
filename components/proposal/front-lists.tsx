import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';
import { frontProposalsCopy } from '@/lib/proposal/copy/front';
import type { loadFrontProposals } from '@/lib/proposal/loaders-front';
import { ProposalCard } from './proposal-card';

type Props = { lang: Lang } & Awaited<ReturnType<typeof loadFrontProposals>>;

/** What is on its way up, and what came in last. */
export function FrontLists({ lang, rising, newest, now }: Props) {
  const t = frontProposalsCopy[lang];
  const at = paths(lang);
  const all = <a href={at.proposals}>{t.all}</a>;
  if (rising.length + newest.length === 0)
    return (
      <EmptyState
        title={t.none}
        text={t.noneText}
        action={
          <LinkButton kind="primary" href={at.newProposal}>
            {t.propose}
          </LinkButton>
        }
      />
    );
  return (
    <div className="grid gap-x-16 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      {rising.length > 0 && (
        <Section title={t.rising} aside={all}>
          <Cards>
            {rising.map((proposal) => (
              <ProposalCard key={proposal.number} proposal={proposal} lang={lang} now={now} />
            ))}
          </Cards>
        </Section>
      )}
      {newest.length > 0 && (
        <div className="max-lg:mt-10">
          <Section title={t.newest} aside={all}>
            <Cards>
              {newest.map((proposal) => (
                <ProposalCard key={proposal.number} proposal={proposal} lang={lang} now={now} />
              ))}
            </Cards>
          </Section>
        </div>
      )}
    </div>
  );
}
