import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { AskAgainBox } from '@/components/agenda/ask-again-box';
import { Thread } from '@/components/comment/thread';
import { History } from '@/components/layout/history';
import { HurtsMe } from '@/components/moderation/hurts-me';
import { AuthorBox } from '@/components/proposal/author-box';
import { MergedList } from '@/components/proposal/merged-list';
import { Origin } from '@/components/proposal/origin';
import { ProposalPromise } from '@/components/proposal/promise';
import { StateTag } from '@/components/proposal/proposal-card';
import { ProposalNotices } from '@/components/proposal/proposal-notices';
import { ProposalText } from '@/components/proposal/proposal-text';
import { ProposalWay } from '@/components/proposal/proposal-way';
import { SupportBox } from '@/components/proposal/support-box';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { Facts } from '@/components/ui/cards';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { formatShortDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { practiceCopy } from '@/lib/practice/copy';
import { proposalCopy } from '@/lib/proposal/copy';
import { proposalWayCopy } from '@/lib/proposal/copy/way';
import { loadProposal } from '@/lib/proposal/loaders';
import { stepLevel } from '@/lib/proposal/rules-stage';
import { researchCopy } from '@/lib/research/copy';

type Props = PageProps<'/[lang]/proposals/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { proposal } = await loadProposal((await params).number);
  return { title: proposal.title, ...(proposal.publishedAt ? {} : { robots: { index: false } }) };
}

export default async function ProposalPage({ params }: Props) {
  const lang = await currentLang();
  const t = proposalCopy[lang];
  const at = paths(lang);
  const loaded = await loadProposal((await params).number);
  const { proposal, item, steps, merged, files, comments, practice, research, reader, now } = loaded;
  const dong = nameIn(proposal.dong, lang);
  // Only forms need it, and visitors get none: their page is the same bytes for everyone.
  const formKey = () => (reader.kind === 'visitor' ? '' : randomUUID());
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[
          { href: at.proposals, label: t.title },
          { href: at.dong(proposal.dong.slug), label: dong },
          { label: proposal.number },
        ]}
      />
      <WithAside
        aside={
          <>
            {proposal.publishedAt && (
              <SupportBox proposal={proposal} reader={reader} voices={loaded.voices} formKey={formKey()} lang={lang} />
            )}
            <ProposalPromise clocks={loaded.clocks} dong={proposal.dong} hub={loaded.hub} now={now} lang={lang} />
            {item && (
              <Box title={t.agendaItem}>
                <a href={at.agendaItem(item.number)} className="link inline-flex min-h-11 items-center" lang="ko">
                  {item.title}
                </a>
              </Box>
            )}
            {reader.own && (
              <AuthorBox
                proposal={proposal}
                mayEdit={reader.mayEdit}
                mayWithdraw={reader.mayWithdraw}
                formKey={formKey()}
                lang={lang}
              />
            )}
            {reader.askAgainUntil && (
              <AskAgainBox proposal={proposal.number} until={reader.askAgainUntil} formKey={formKey()} lang={lang} />
            )}
            {reader.desk && <LinkButton href={at.deskProposal(proposal.number)}>{t.toDesk}</LinkButton>}
          </>
        }
      >
        <PageHeader
          title={<span lang="ko">{proposal.title}</span>}
          above={<StateTag state={proposal.state} lang={lang} />}
          actions={await followButton(`case:${proposal.number}`)}
          lead={
            <Facts
              items={[
                proposal.fromThread ? (
                  t.byText
                ) : (
                  <span key="author" lang="ko">
                    {proposal.author}
                  </span>
                ),
                dong,
                formatShortDay(proposal.submittedAt, now, lang),
                merged.length > 0 && t.merged(merged.length),
              ]}
            />
          }
        />
        {proposal.publishedAt && (
          <p className="no-print mb-6 lg:hidden">
            <a href="#support" className="link inline-flex min-h-11 items-center font-bold">
              {t.supports(formatCount(proposal.supportCount, lang))}
            </a>
          </p>
        )}
        <ProposalNotices proposal={proposal} steps={steps} lang={lang} />
        <ProposalWay {...loaded} lang={lang} />
        <div className="mt-10">
          <ProposalText proposal={proposal} files={files} lang={lang} />
          {practice && <Origin kind="practice" of={practice} words={practiceCopy[lang].from} lang={lang} />}
          {research && <Origin kind="research" of={research} words={researchCopy[lang].from} lang={lang} />}
        </div>
        {proposal.publishedAt && !proposal.takenDownAt && !reader.own && (
          <HurtsMe number={proposal.number} lang={lang} />
        )}
        <MergedList merged={merged} lang={lang} />
        <Section title={t.history}>
          <History
            label={t.history}
            steps={steps}
            words={proposalWayCopy[lang].steps}
            levelOf={stepLevel}
            seenBy={t.historyInternal}
            lang={lang}
          />
        </Section>
        {proposal.publishedAt && (
          <Thread
            number={proposal.number}
            comments={comments}
            count={proposal.commentCount}
            reader={reader}
            suspension={loaded.suspension}
            formKey={formKey()}
            now={now}
            lang={lang}
          />
        )}
      </WithAside>
    </Page>
  );
}
