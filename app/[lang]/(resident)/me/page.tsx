import type { Metadata } from 'next';
import Link from 'next/link';
import { followSuggestion } from '@/app/[lang]/follow-button';
import { Drafts } from '@/components/member/drafts';
import { OwnComplaints } from '@/components/member/own-complaints';
import { OwnProposals } from '@/components/member/own-proposals';
import { Messages } from '@/components/notification/messages';
import { TeamCard } from '@/components/research/team-card';
import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { ownCourseCopy } from '@/lib/course/copy/own';
import { followCopy } from '@/lib/follow/copy';
import { memberCopy } from '@/lib/member/copy';
import { loadOwnPage } from '@/lib/member/loaders';
import { moderationCopy } from '@/lib/moderation/copy';
import { notificationCopy } from '@/lib/notification/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { ownCopy } from '@/lib/privacy/copy/own';
import { applicationCopy } from '@/lib/programme/copy/application';
import { teamCopy } from '@/lib/research/copy/team';
import { loadOwnTeams } from '@/lib/research/loaders/own';

export async function generateMetadata(): Promise<Metadata> {
  return { title: memberCopy[await currentLang()].myPage };
}

export default async function OwnPage() {
  const lang = await currentLang();
  const t = memberCopy[lang];
  const at = paths(lang);
  const teams = await loadOwnTeams(lang);
  const { name, resident, proposals, complaints, supported, drafts, messages, now } = await loadOwnPage(lang);
  const rest = [
    { href: at.following, label: followCopy[lang].list.title },
    ...(resident
      ? [
          { href: at.myProgrammes, label: applicationCopy[lang].link },
          { href: at.myCourses, label: ownCourseCopy[lang].title },
        ]
      : []),
    { href: at.account, label: t.account },
    ...(resident ? [{ href: at.myPrivacy, label: ownCopy[lang].link }] : []),
    { href: at.myMeasures, label: moderationCopy[lang].ownTitle },
  ];
  return (
    <Page>
      <PageHeader
        title={t.ownTitle(name)}
        lead={t.ownLead}
        actions={
          <>
            <LinkButton kind="primary" href={at.newProposal}>
              {t.propose}
            </LinkButton>
            <LinkButton href={at.newComplaint}>{t.complain}</LinkButton>
          </>
        }
      />
      <nav aria-label={t.ownRest} className="mb-6">
        <ul className="flex flex-wrap gap-x-5">
          {rest.map(({ href, label }) => (
            <li key={href}>
              <Link prefetch={false} href={href} className="link inline-flex min-h-11 items-center">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {await followSuggestion()}
      {messages.length > 0 && (
        <Section
          title={notificationCopy[lang].title}
          aside={<Link href={at.notifications}>{notificationCopy[lang].all}</Link>}
        >
          <Messages lang={lang} messages={messages} now={now} />
        </Section>
      )}
      {drafts.length > 0 && (
        <Section title={t.drafts}>
          <Drafts lang={lang} drafts={drafts} now={now} />
        </Section>
      )}
      <Section title={t.ownProposals}>
        {proposals.length === 0 ? (
          <EmptyState title={t.noProposals} text={t.noProposalsText} />
        ) : (
          <OwnProposals lang={lang} label={t.ownProposals} rows={proposals} now={now} />
        )}
      </Section>
      <Section title={t.ownComplaints}>
        {complaints.length === 0 ? (
          <EmptyState title={t.noComplaints} text={t.noComplaintsText} />
        ) : (
          <OwnComplaints lang={lang} label={t.ownComplaints} rows={complaints} now={now} />
        )}
      </Section>
      {teams.length > 0 && (
        <Section title={teamCopy[lang].mine}>
          <Cards label={teamCopy[lang].mine}>
            {teams.map((team) => (
              <TeamCard key={team.id} team={team} lang={lang} href={at.ownTeam(team.number)} />
            ))}
          </Cards>
        </Section>
      )}
      <Section title={t.supported}>
        {supported.length === 0 ? (
          <EmptyState
            title={t.noSupported}
            text={t.noSupportedText}
            action={<LinkButton href={at.proposals}>{t.seeProposals}</LinkButton>}
          />
        ) : (
          <OwnProposals lang={lang} label={t.supported} rows={supported} now={now} />
        )}
      </Section>
    </Page>
  );
}
