import type { Metadata } from 'next';
import { CallCard } from '@/components/research/call-card';
import { TeamCard } from '@/components/research/team-card';
import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { deskPath } from '@/lib/platform/paths';
import { researchDeskCopy } from '@/lib/research/copy/desk';
import { loadResearchDesk } from '@/lib/research/loaders/desk';

export async function generateMetadata(): Promise<Metadata> {
  return { title: researchDeskCopy[await currentLang()].title };
}

export default async function ResearchDeskPage() {
  const lang = await currentLang();
  const t = researchDeskCopy[lang];
  const { calls, waiting } = await loadResearchDesk(lang);
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <LinkButton kind="primary" href={deskPath(lang, 'research', 'new')}>
            {t.write}
          </LinkButton>
        }
      />
      {waiting.length > 0 && (
        <Section title={t.waiting}>
          <Cards label={t.waiting}>
            {waiting.map((team) => (
              <TeamCard key={team.id} team={team} lang={lang} href={deskPath(lang, 'research', team.number)} />
            ))}
          </Cards>
        </Section>
      )}
      <Section title={t.calls}>
        {calls.length === 0 ? (
          <EmptyState title={t.noCalls} />
        ) : (
          <Cards label={t.calls}>
            {calls.map((call) => (
              <CallCard key={call.id} call={call} lang={lang} href={deskPath(lang, 'research', call.number)} />
            ))}
          </Cards>
        )}
      </Section>
    </Page>
  );
}
