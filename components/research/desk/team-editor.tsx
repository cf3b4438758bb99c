import { randomUUID } from 'node:crypto';
import { History } from '@/components/layout/history';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Box, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { casePath, deskPath } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';
import { researchDeskCopy } from '@/lib/research/copy/desk';
import { teamCopy } from '@/lib/research/copy/team';
import type { TeamEditor as Loaded } from '@/lib/research/loaders/desk';
import { Diary } from '../diary';
import { Money } from '../money';
import { People } from '../people';
import { Receipts } from '../receipts';
import { Report } from '../report';
import { EndTeam, StartTeam } from '../team/report-forms';
import { Answer } from '../team-answer';
import { TeamWords } from '../team-words';
import { teamTones } from '../tones';
import { Selection } from './selection';
import { DecideReceipt, FinishForm, RefundForm, SendBack } from './team-verbs';

/** A team at the desk: its words, what is decided about it, its money, and what can be done now. */
export function TeamEditor({ lang, ...loaded }: Loaded & { lang: Lang }) {
  const { team, people, entries, files, budget, receipts, steps, left, events } = loaded;
  const t = researchDeskCopy[lang];
  const words = researchCopy[lang];
  const form = () => ({ number: team.number, lang, formKey: randomUUID() });
  const refundable = (team.state === 'reported' || team.state === 'ended') && team.refundedWon === null && left > 0;
  const verbs = (
    <>
      <Box title={words.states[team.state]}>
        <div className="grid gap-3">
          <LinkButton wide href={deskPath(lang, 'research', team.call.number)}>
            {words.page.call}
          </LinkButton>
          {team.selectedAt && (
            <LinkButton wide href={casePath(lang, 'research', team.number)}>
              {t.seen}
            </LinkButton>
          )}
          {events.includes('start') && <StartTeam {...form()} />}
          {events.includes('end') && <EndTeam {...form()} />}
        </div>
      </Box>
      <Box title={t.members}>
        <People people={people} lang={lang} />
      </Box>
    </>
  );
  return (
    <WithAside aside={verbs}>
      <PageHeader
        title={<span lang="ko">{team.title}</span>}
        above={<Tag tone={teamTones[team.state]}>{words.states[team.state]}</Tag>}
        lead={<span lang="ko">{team.name}</span>}
      />
      {team.outcome && <Answer team={team} lang={lang} />}
      <Selection {...loaded} lang={lang} />
      {team.findings && (
        <Section title={words.page.report}>
          <Report team={team} files={files} lang={lang} />
        </Section>
      )}
      {team.grantWon > 0 && (
        <Section title={t.receipts}>
          <div className="grid gap-6">
            <Money team={team} left={left} budget={budget} lang={lang} />
            <Receipts
              receipts={receipts}
              files={files}
              lang={lang}
              action={(receipt) =>
                receipt.state === 'handed_in' && (
                  <DecideReceipt {...form()} otherKey={randomUUID()} receipt={receipt.id} />
                )
              }
            />
            {refundable && <RefundForm {...form()} left={left} />}
          </div>
        </Section>
      )}
      {events.includes('finish') && (
        <Section title={t.finish}>
          <div className="grid gap-6">
            <p className="text-sm text-ink-2">{t.booksOpen}</p>
            <FinishForm {...form()} />
            <SendBack {...form()} />
          </div>
        </Section>
      )}
      <TeamWords team={team} lang={lang} />
      <div className="mt-10">
        <Details summary={teamCopy[lang].sections.diary}>
          <Diary entries={entries} files={files} lang={lang} />
        </Details>
      </div>
      <Section title={t.steps}>
        <History label={t.steps} steps={steps} words={words.steps} levelOf={() => 3} lang={lang} />
      </Section>
    </WithAside>
  );
}
