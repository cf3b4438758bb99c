import type { ReactNode } from 'react';
import { Card, Cards } from '@/components/ui/cards';
import { agendaCopy } from '@/lib/agenda/copy';
import type { Lang } from '@/lib/format/copy';
import { maskName } from '@/lib/format/masking';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';

export interface ItemProposalData {
  id: number;
  number: string;
  title: string;
  problem: string;
  author: string;
  /** It came as a text; its author has given no name. */
  byText: boolean;
  supportCount: number;
  textSupportCount: number;
  dong: { nameKo: string; nameEn: string };
}

/** The proposals an item holds, each still itself. */
export function ItemProposals({
  proposals,
  lang,
  action,
}: {
  proposals: ItemProposalData[];
  lang: Lang;
  action?: (proposal: ItemProposalData) => ReactNode;
}) {
  const t = agendaCopy[lang].item;
  return (
    <Cards label={t.proposals(proposals.length)}>
      {proposals.map((proposal) => (
        <Card
          key={proposal.id}
          href={paths(lang).proposal(proposal.number)}
          title={<span lang="ko">{proposal.title}</span>}
          text={<span lang="ko">{proposal.problem}</span>}
          meta={[
            nameIn(proposal.dong, lang),
            proposal.byText ? proposalCopy[lang].byText : maskName(proposal.author),
            t.support(proposal.supportCount),
            proposal.textSupportCount > 0 && t.textSupport(proposal.textSupportCount),
            proposal.number,
          ]}
          action={action?.(proposal)}
        />
      ))}
    </Cards>
  );
}
