import { Card } from '@/components/ui/cards';
import { Riser } from '@/components/ui/case/riser';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatShortDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import type { ProposalCard as Row } from '@/lib/proposal/queries-list';
import { hasEnded, toneOf } from '@/lib/proposal/rules-stage';
import { levelOf, type ProposalState } from '@/lib/proposal/states';

type Props = {
  proposal: Pick<
    Row,
    | 'number'
    | 'title'
    | 'state'
    | 'supportCount'
    | 'textSupportCount'
    | 'commentCount'
    | 'submittedAt'
    | 'publishedAt'
    | 'dong'
  >;
  lang: Lang;
  now: Date;
  heading?: 'h2' | 'h3' | 'h4';
  /** Where its title leads; its public page unless said otherwise. */
  href?: string;
};

/** One proposal in a list: how far it has risen, its state, whose it is, how many support it. */
export function ProposalCard({ proposal, lang, now, heading, href }: Props) {
  const t = proposalCopy[lang];
  const { state, publishedAt, commentCount } = proposal;
  return (
    <Card
      href={href ?? paths(lang).proposal(proposal.number)}
      heading={heading}
      title={<span lang="ko">{proposal.title}</span>}
      mark={<StateRiser state={state} lang={lang} />}
      meta={[
        <StateTag key="state" state={state} lang={lang} />,
        nameIn(proposal.dong, lang),
        t.supports(formatCount(proposal.supportCount, lang)),
        proposal.textSupportCount > 0 && t.textSupportsShort(formatCount(proposal.textSupportCount, lang)),
        commentCount > 0 && t.comments(formatCount(commentCount, lang)),
        publishedAt
          ? t.publishedOn(formatShortDay(publishedAt, now, lang))
          : t.submittedOn(formatShortDay(proposal.submittedAt, now, lang)),
      ]}
    />
  );
}

/** A state in words. */
export function StateTag({ state, lang }: { state: ProposalState; lang: Lang }) {
  return <Tag tone={toneOf(state)}>{proposalCopy[lang].states[state]}</Tag>;
}

/** How far a proposal has risen. */
export function StateRiser({ state, lang, size }: { state: ProposalState; lang: Lang; size?: number }) {
  const level = levelOf(state);
  return <Riser level={level} label={commonCopy[lang].levels[level]} stopped={hasEnded(state)} size={size} />;
}
