import { randomUUID } from 'node:crypto';
import { History } from '@/components/layout/history';
import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import { Box, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { casePath, deskPath } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';
import { researchDeskCopy } from '@/lib/research/copy/desk';
import type { CallEditor as Loaded } from '@/lib/research/loaders/desk';
import { callFacts } from '../call-view';
import { TeamCard } from '../team-card';
import { phaseTones } from '../tones';
import { CallForm } from './call-form';
import { CallVerb } from './call-verbs';

/** A call at the desk: what it says, who applied, and what can be done with it now. */
export function CallEditor({ call, departments, teams, steps, events, lang }: Loaded & { lang: Lang }) {
  const t = researchDeskCopy[lang];
  const words = researchCopy[lang];
  const verbs = (
    <>
      <Box title={words.phases[call.phase]}>
        <div className="grid gap-3">
          {call.state !== 'draft' && (
            <LinkButton wide href={casePath(lang, 'research', call.number)}>
              {t.seen}
            </LinkButton>
          )}
          {events.map((event) => (
            <CallVerb key={event} event={event} number={call.number} lang={lang} formKey={randomUUID()} />
          ))}
        </div>
      </Box>
      <Box title={words.call.facts}>
        <DescriptionList facts={callFacts(call, lang)} />
      </Box>
    </>
  );
  return (
    <WithAside aside={verbs}>
      <PageHeader
        title={<span lang="ko">{call.title}</span>}
        above={<Tag tone={phaseTones[call.phase]}>{words.phases[call.phase]}</Tag>}
      />
      <Section title={words.call.about}>
        <div lang="ko" className="max-w-text">
          <Prose>{call.about}</Prose>
        </div>
      </Section>
      <Section title={t.teams}>
        {teams.length === 0 ? (
          <p className="text-ink-2">{t.noTeams}</p>
        ) : (
          <Cards label={t.teams}>
            {teams.map((team) => (
              <TeamCard key={team.id} team={team} lang={lang} href={deskPath(lang, 'research', team.number)} />
            ))}
          </Cards>
        )}
      </Section>
      {call.state !== 'closed' && (
        <div className="mt-10">
          <Details summary={t.edit}>
            <CallForm key={call.version} lang={lang} formKey={randomUUID()} call={call} departments={departments} />
          </Details>
        </div>
      )}
      <Section title={words.call.steps}>
        <History label={words.call.steps} steps={steps} words={words.steps} levelOf={() => 3} lang={lang} />
      </Section>
    </WithAside>
  );
}
