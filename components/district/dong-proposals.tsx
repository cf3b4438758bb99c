import Link from 'next/link';
import { ProposalCard } from '@/components/proposal/proposal-card';
import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/page';
import { districtCopy } from '@/lib/district/copy';
import type { loadDong } from '@/lib/district/loaders';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';

type Dong = NonNullable<Awaited<ReturnType<typeof loadDong>>>;
type Props = { lang: Lang; slug: string } & Pick<Dong, 'newest' | 'supported' | 'now'>;

/** What a dong has published: the newest, and once there are more than fit, those with the most support. */
export function DongProposals({ lang, slug, newest, supported, now }: Props) {
  const t = districtCopy[lang];
  const at = paths(lang);
  if (newest.length === 0)
    return (
      <Section title={t.proposals}>
        <EmptyState
          title={t.noProposals}
          text={t.noProposalsText}
          action={<LinkButton href={`${at.newProposal}?dong=${slug}`}>{t.propose}</LinkButton>}
        />
      </Section>
    );
  const lists = [
    { title: t.newest, sort: 'newest', proposals: newest },
    { title: t.mostSupported, sort: 'supported', proposals: supported },
  ].filter((list) => list.proposals.length > 0);
  return lists.map(({ title, sort, proposals }) => (
    <Section
      key={sort}
      title={title}
      aside={<Link href={`${at.proposals}?dong=${slug}&sort=${sort}`}>{t.allProposals}</Link>}
    >
      <Cards label={title}>
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.number} lang={lang} proposal={proposal} now={now} />
        ))}
      </Cards>
    </Section>
  ));
}
