import type { Metadata } from 'next';
import { DeskList, DeskRoom } from '@/components/desk/desk-room';
import { CallCard } from '@/components/research/call-card';
import { TeamCard } from '@/components/research/team-card';
import { Cards } from '@/components/ui/cards';
import { Section } from '@/components/ui/page';
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
    <DeskRoom
      lang={lang}
      title={t.title}
      lead={t.lead}
      begin={{ href: deskPath(lang, 'research', 'new'), label: t.write }}
    >
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
        <DeskList
          label={t.calls}
          rows={calls}
          none={{ title: t.noCalls }}
          card={(call) => (
            <CallCard key={call.id} call={call} lang={lang} href={deskPath(lang, 'research', call.number)} />
          )}
        />
      </Section>
    </DeskRoom>
  );
}
