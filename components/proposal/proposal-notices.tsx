import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import type { HistoryStep } from '@/lib/platform/history';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import type { ProposalRow } from '@/lib/proposal/queries';
import type { ProposalState } from '@/lib/proposal/states';

type Props = {
  proposal: Pick<ProposalRow, 'state' | 'publishedAt' | 'mergedInto' | 'complaint'>;
  steps: HistoryStep[];
  lang: Lang;
};

/** What a reader has to know first: where it went, what the district answered, why it is not public, what the dong asked for. */
export function ProposalNotices({ proposal, steps, lang }: Props) {
  const t = proposalCopy[lang];
  const at = paths(lang);
  const { state, mergedInto, complaint } = proposal;
  const said = steps.findLast((step) => step.to === state && step.reason)?.reason;
  const asked = state === 'returned' || state === 'supplement_requested';
  return (
    <div className="mb-6 grid gap-3 empty:hidden">
      {mergedInto && (
        <Notice title={t.mergedInto}>
          <a href={at.proposal(mergedInto)}>{t.mergedIntoLink(mergedInto)}</a>
        </Notice>
      )}
      {state === 'redirected' && (
        <Notice title={t.redirectedNote}>
          {said && <p lang="ko">{said}</p>}
          {complaint && <a href={at.complaint(complaint)}>{t.redirectedLink(complaint)}</a>}
        </Notice>
      )}
      {asked && said && (
        <Notice kind="warn" title={t.officerNote}>
          <p lang="ko" className="whitespace-pre-line">
            {said}
          </p>
        </Notice>
      )}
      {state === 'not_gathered' && said && (
        <Notice title={t.states.not_gathered}>
          <p lang="ko" className="whitespace-pre-line">
            {said}
          </p>
        </Notice>
      )}
      {isAnswered(state) && said && (
        <Notice title={t.districtAnswer(t.states[state])}>
          <p lang="ko" className="whitespace-pre-line">
            {said}
          </p>
        </Notice>
      )}
      {state === 'withdrawn' && <Notice title={t.withdrawnNote} />}
      {proposal.publishedAt === null && state !== 'withdrawn' && <Notice title={t.notPublic} />}
    </div>
  );
}

const isAnswered = (state: ProposalState): boolean =>
  state === 'adopted' || state === 'partially_adopted' || state === 'not_adopted';
