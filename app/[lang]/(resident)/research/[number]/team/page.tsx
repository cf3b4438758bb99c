import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { History } from '@/components/layout/history';
import { ApplicationForm } from '@/components/research/team/application-form';
import { PeoplePart } from '@/components/research/team/people-part';
import { EndTeam, StartTeam } from '@/components/research/team/report-forms';
import { DiaryPart, MoneyPart, ReportPart } from '@/components/research/team/work-part';
import { Answer } from '@/components/research/team-answer';
import { TeamWords } from '@/components/research/team-words';
import { teamTones } from '@/components/research/tones';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { casePath, paths } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';
import { researchDeskCopy } from '@/lib/research/copy/desk';
import { teamCopy } from '@/lib/research/copy/team';
import { loadWorkspace } from '@/lib/research/loaders/own';

type Props = PageProps<'/[lang]/research/[number]/team'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: teamCopy[await currentLang()].workspace, robots: 'noindex' };
}

export default async function OwnTeamPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = teamCopy[lang];
  const words = researchCopy[lang];
  const work = await loadWorkspace(lang, (await params).number);
  const { team, verdict, events, steps } = work;
  const { done } = await searchParams;
  const form = () => ({ number: team.number, lang, formKey: randomUUID() });
  const alive = ['applied', 'selected', 'running', 'reported'].includes(team.state);
  const aside = (
    <Box title={words.states[team.state]}>
      <div className="grid gap-3">
        {team.selectedAt && (
          <LinkButton wide href={casePath(lang, 'research', team.number)}>
            {t.see}
          </LinkButton>
        )}
        <LinkButton wide href={casePath(lang, 'research', team.call.number)}>
          {words.page.call}
        </LinkButton>
        {events.includes('start') && (
          <>
            <StartTeam {...form()} />
            <p className="text-sm text-ink-2">{t.startHint}</p>
          </>
        )}
      </div>
    </Box>
  );
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).research, label: words.title }, { label: t.workspace }]}
      />
      {done === 'found' && (
        <Notice kind="ok" title={t.done.found}>
          {t.done.foundNext}
        </Notice>
      )}
      {done === 'revise' && <Notice kind="ok" title={t.done.revise} />}
      {done === 'join' && <Notice kind="ok" title={t.done.join} />}
      <WithAside aside={aside}>
        <PageHeader
          title={<span lang="ko">{team.title}</span>}
          above={
            <>
              <Tag tone={teamTones[team.state]}>{words.states[team.state]}</Tag>
              <span lang="ko" className="text-sm text-ink-2">
                {team.name}
              </span>
            </>
          }
        />
        <Answer team={team} lang={lang} />
        {verdict && (
          <Section title={t.verdict}>
            <Notice kind="info" title={researchDeskCopy[lang].outcomes[verdict.outcome]}>
              <span lang="ko">{verdict.reason}</span>
            </Notice>
          </Section>
        )}
        {team.selectedAt && (
          <>
            <DiaryPart work={work} lang={lang} />
            <MoneyPart work={work} lang={lang} />
            <ReportPart work={work} lang={lang} />
          </>
        )}
        <PeoplePart work={work} lang={lang} alive={alive} />
        {team.state === 'applied' && (
          <div className="mt-10">
            <Details summary={t.revise}>
              <ApplicationForm key={team.version} lang={lang} formKey={randomUUID()} team={team} />
            </Details>
          </div>
        )}
        <TeamWords team={team} lang={lang} />
        {events.includes('end') && (
          <Section title={t.sections.end}>
            <EndTeam {...form()} />
          </Section>
        )}
        <Section title={words.page.steps}>
          <History label={words.page.steps} steps={steps} words={words.steps} levelOf={() => 3} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
