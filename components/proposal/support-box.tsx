import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import type { ProposalPage } from '@/lib/proposal/loaders';
import { SupportForm } from './support-form';

type Props = Pick<ProposalPage, 'proposal' | 'reader' | 'voices'> & { formKey: string; lang: Lang };

/** How many support it, and the one thing a reader can do. Visitors get a link, not a form: their page is the same for all. */
export function SupportBox({ proposal, reader, voices, formKey, lang }: Props) {
  const t = proposalCopy[lang];
  return (
    <Box title={t.support}>
      <p id="support">
        <b className="text-3xl leading-none tracking-tight">{formatCount(proposal.supportCount, lang)}</b> {t.people}
      </p>
      {proposal.textSupportCount > 0 && (
        <p className="mt-1 text-sm text-ink-2">{t.textSupports(formatCount(proposal.textSupportCount, lang))}</p>
      )}
      <div className="no-print mt-3.5 grid gap-3">
        {voices.held > 0 && <p className="text-sm text-ink-2">{t.voicesHeld(voices.held)}</p>}
        {voices.standing === 'held' && <p className="text-sm font-bold">{t.voiceHeld}</p>}
        {voices.standing === 'rejected' && (
          <div className="grid gap-1 text-sm">
            <p className="font-bold">{t.voiceRejected}</p>
            {voices.reason && <p lang="ko">{t.voiceReason(voices.reason)}</p>}
            <a href={paths(lang).myMeasures} className="link inline-flex min-h-11 items-center">
              {t.voiceObject}
            </a>
          </div>
        )}
        {voices.standing === 'counted' && (
          <p className="flex items-start gap-2 text-sm font-bold text-ok">
            <Icon name="ok" />
            {t.youSupport}
          </p>
        )}
        {voices.standing !== 'rejected' && <Todo proposal={proposal} reader={reader} formKey={formKey} lang={lang} />}
      </div>
    </Box>
  );
}

function Todo({ proposal, reader, formKey, lang }: Omit<Props, 'voices'>) {
  const t = proposalCopy[lang];
  if (!reader.supportOpen) return <p className="text-sm text-ink-2">{t.supportClosed}</p>;
  if (reader.maySupport)
    return (
      <>
        <SupportForm number={proposal.number} supported={proposal.supported} formKey={formKey} lang={lang} />
        {!proposal.supported && <p className="text-sm text-ink-2">{t.supportHint}</p>}
      </>
    );
  if (reader.kind === 'officer') return <p className="text-sm text-ink-2">{t.officerCannot}</p>;
  if (reader.kind === 'resident') return <p className="text-sm text-ink-2">{t.verifyFirst}</p>;
  const here = new URLSearchParams({ callbackUrl: `${paths(lang).proposal(proposal.number)}#support` });
  return (
    <>
      <LinkButton kind="primary" wide href={`${paths(lang).signIn}?${here}`}>
        {t.signInToSupport}
      </LinkButton>
      <p className="text-sm text-ink-2">{t.supportHint}</p>
    </>
  );
}
