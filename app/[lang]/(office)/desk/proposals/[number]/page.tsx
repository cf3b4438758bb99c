import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { History } from '@/components/layout/history';
import { UnmaskForm } from '@/components/privacy/unmask-form';
import { DeskMerged, DeskSimilar } from '@/components/proposal/desk/similar';
import { Suspicions } from '@/components/proposal/desk/suspicions';
import { DeskVerbs } from '@/components/proposal/desk/verbs';
import { ProposalPromise } from '@/components/proposal/promise';
import { StateTag } from '@/components/proposal/proposal-card';
import { ProposalNotices } from '@/components/proposal/proposal-notices';
import { ProposalText } from '@/components/proposal/proposal-text';
import { LinkButton } from '@/components/ui/button';
import { Facts } from '@/components/ui/cards';
import { Notice } from '@/components/ui/notice';
import { Box, Page, PageHeader, Section } from '@/components/ui/page';
import { formatShortInstant } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { wordsFor } from '@/lib/format/query';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { moderationCopy } from '@/lib/moderation/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import { proposalDeskCopy } from '@/lib/proposal/copy/desk';
import { proposalWayCopy } from '@/lib/proposal/copy/way';
import { loadProposalDesk } from '@/lib/proposal/loaders-form';
import { stepLevel } from '@/lib/proposal/rules-stage';

type Props = PageProps<'/[lang]/desk/proposals/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { proposal } = await loadProposalDesk(await currentLang(), (await params).number);
  return { title: proposal.title };
}

export default async function DeskProposalPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = proposalDeskCopy[lang];
  const words = proposalCopy[lang];
  const at = paths(lang);
  const loaded = await loadProposalDesk(lang, (await params).number);
  const { proposal, files, steps, clocks, merged, similar, verbs, suspicions, signs, now } = loaded;
  const message = wordsFor(t.done, (await searchParams).done);
  const keys = (count: number) => Array.from({ length: count }, () => randomUUID());
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ label: proposal.number }]} />
      <PageHeader
        title={<span lang="ko">{proposal.title}</span>}
        above={<StateTag state={proposal.state} lang={lang} />}
        lead={
          <Facts
            items={[
              proposal.number,
              proposal.fromThread ? words.byText : proposal.author,
              loaded.text && (
                <a key="text" href={at.deskThread(loaded.text)} className="link inline-flex min-h-11 items-center">
                  {hotlineDeskCopy[lang].origin(loaded.text)}
                </a>
              ),
              nameIn(proposal.dong, lang),
              formatShortInstant(proposal.submittedAt, now, lang),
              proposal.publishedAt && words.supports(formatCount(proposal.supportCount, lang)),
              proposal.textSupportCount > 0 && words.textSupportsShort(formatCount(proposal.textSupportCount, lang)),
            ]}
          />
        }
        actions={
          proposal.publishedAt ? <LinkButton href={at.proposal(proposal.number)}>{t.publicPage}</LinkButton> : null
        }
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_420px] lg:gap-12">
        <div className="min-w-0">
          {message && (
            <div className="mb-6">
              <Notice kind="ok" live title={message}>
                <a href={at.desk}>{t.toDesk}</a>
              </Notice>
            </div>
          )}
          {signs.length > 0 && (
            <div className="mb-6">
              <Notice kind="warn" title={t.signs(signs.map((sign) => moderationCopy[lang].signs[sign]).join(', '))}>
                <p>{t.signsHint}</p>
              </Notice>
            </div>
          )}
          {suspicions.length > 0 && (
            <div className="mb-6">
              <Suspicions suspicions={suspicions} lang={lang} />
            </div>
          )}
          <ProposalNotices proposal={proposal} steps={steps} lang={lang} />
          <ProposalText proposal={proposal} files={files} lang={lang} />
        </div>
        <div className="grid content-start gap-4">
          <Box title={t.verbs}>
            <p className="mb-4 text-sm text-ink-2">{t.lead}</p>
            <DeskVerbs
              key={proposal.version}
              verbs={verbs}
              number={proposal.number}
              version={proposal.version}
              suspicious={suspicions.length > 0}
              supplementLate={loaded.supplementLate}
              formKeys={keys(verbs.length)}
              lang={lang}
            />
          </Box>
          <UnmaskForm number={proposal.number} lang={lang} formKey={randomUUID()} />
          <ProposalPromise clocks={clocks} dong={proposal.dong} hub={loaded.hub} now={now} lang={lang} />
        </div>
      </div>
      {merged.length > 0 && (
        <Section title={t.mergedHere}>
          <DeskMerged merged={merged} formKeys={keys(merged.length)} lang={lang} />
        </Section>
      )}
      <Section title={t.similar}>
        <DeskSimilar
          proposal={proposal}
          similar={similar}
          mayMerge={verbs.includes('merge')}
          formKeys={keys(similar.length)}
          lang={lang}
        />
      </Section>
      <Section title={words.history}>
        <History
          label={words.history}
          steps={steps}
          words={proposalWayCopy[lang].steps}
          levelOf={stepLevel}
          seenBy={words.historyInternal}
          lang={lang}
        />
      </Section>
    </Page>
  );
}
