import type { Metadata } from 'next';
import { Filters } from '@/components/proposal/filters';
import { ProposalCard } from '@/components/proposal/proposal-card';
import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import { loadProposals } from '@/lib/proposal/loaders';
import type { ProposalFilter } from '@/lib/proposal/schema';

export async function generateMetadata(): Promise<Metadata> {
  const t = proposalCopy[await currentLang()];
  return { title: t.title, description: t.lead };
}

export default async function ProposalsPage({ searchParams }: PageProps<'/[lang]/proposals'>) {
  const lang = await currentLang();
  const t = proposalCopy[lang];
  const at = paths(lang);
  const { cards, next, filter, dongs, zones, tooShort, now } = await loadProposals(await searchParams);
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <LinkButton kind="primary" href={at.newProposal}>
            {t.propose}
          </LinkButton>
        }
      />
      <Filters filter={filter} dongs={dongs} zones={zones} lang={lang} />
      <div className="mt-8 grid gap-4">
        {tooShort && <Notice kind="warn" title={t.searchHint} />}
        {cards.length === 0 ? (
          <EmptyState
            title={t.none}
            text={t.noneHint}
            action={
              <>
                <LinkButton href={at.proposals}>{t.clear}</LinkButton>
                <LinkButton kind="primary" href={at.newProposal}>
                  {t.propose}
                </LinkButton>
              </>
            }
          />
        ) : (
          <Cards label={t.found}>
            {cards.map((proposal) => (
              <ProposalCard key={proposal.number} proposal={proposal} lang={lang} now={now} heading="h2" />
            ))}
          </Cards>
        )}
        <Pagination
          label={t.pages}
          previous={filter.after ? { href: address(at.proposals, filter, null), label: t.first } : null}
          next={next ? { href: address(at.proposals, filter, next), label: t.next } : null}
        />
      </div>
    </Page>
  );
}

/** The same view from another place on. */
function address(path: string, filter: ProposalFilter, after: string | null): string {
  const { sort, ...rest } = filter;
  const set = Object.entries({ ...rest, sort: sort === 'newest' ? null : sort, after }).filter(([, value]) => value);
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `${path}?${query}` : path;
}
