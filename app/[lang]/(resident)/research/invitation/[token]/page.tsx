import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { JoinForm } from '@/components/research/team/invitation-forms';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { currentLang } from '@/lib/platform/language';
import { researchCopy } from '@/lib/research/copy';
import { teamFormCopy } from '@/lib/research/copy/form';
import { teamCopy } from '@/lib/research/copy/team';
import { loadInvitation } from '@/lib/research/loaders/own';

export async function generateMetadata(): Promise<Metadata> {
  return { title: teamCopy[await currentLang()].invited.title, robots: 'noindex', referrer: 'no-referrer' };
}

export default async function InvitationPage({ params }: PageProps<'/[lang]/research/invitation/[token]'>) {
  const lang = await currentLang();
  const t = teamCopy[lang];
  const { token } = await params;
  const invited = await loadInvitation(lang, token);
  const { standing } = invited;
  return (
    <Page narrow>
      <PageHeader title={<span lang="ko">{t.invited.team(invited.name)}</span>} lead={t.invited.hint} />
      <Section title={<span lang="ko">{invited.title}</span>}>
        <p className="mb-1 text-sm text-ink-2">{researchCopy[lang].page.question}</p>
        <div lang="ko">
          <Prose>{invited.question}</Prose>
        </div>
      </Section>
      <div className="mt-8">
        {standing !== 'open' ? (
          <Notice kind="warn" title={t.invited.over}>
            {teamFormCopy[lang].errors[`invitation_${standing}`]}
          </Notice>
        ) : invited.may ? (
          <JoinForm token={token} lang={lang} formKey={randomUUID()} />
        ) : (
          <Notice kind="warn" title={t.invited.residentsOnly} />
        )}
      </div>
    </Page>
  );
}
