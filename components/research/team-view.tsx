import Link from 'next/link';
import type { ReactNode } from 'react';
import { History } from '@/components/layout/history';
import { StartedFrom } from '@/components/proposal/started-from';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { DescriptionList } from '@/components/ui/description-list';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatWon } from '@/lib/format/numbers';
import { commonCopy } from '@/lib/platform/copy';
import { casePath, paths } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';
import type { TeamPage } from '@/lib/research/loaders';
import { Diary } from './diary';
import { People } from './people';
import { Report } from './report';
import { Answer } from './team-answer';
import { TeamWords } from './team-words';
import { teamTones } from './tones';

/** A piece of research as everyone reads it: the question, the diary, the report, and what became of it. */
export function TeamView({ lang, follow, ...page }: TeamPage & { lang: Lang; follow: ReactNode }) {
  const { team, people, entries, files, why, started, steps, own } = page;
  const t = researchCopy[lang];
  const aside = (
    <>
      {own && (
        <LinkButton wide href={paths(lang).ownTeam(team.number)}>
          {t.page.workspace}
        </LinkButton>
      )}
      {(team.state === 'reported' || team.state === 'closed') && (
        <StartedFrom from={{ research: team.number }} started={started} words={t.page.startFrom} lang={lang} />
      )}
      <Box title={t.page.facts}>
        <DescriptionList facts={teamFacts(team, lang)} />
      </Box>
      <Box title={t.page.people}>
        <People people={people} lang={lang} />
      </Box>
    </>
  );
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).research, label: t.title }, { label: team.number }]}
      />
      <WithAside aside={aside}>
        <PageHeader
          title={<span lang="ko">{team.title}</span>}
          actions={follow}
          above={
            <>
              <Tag tone={teamTones[team.state]}>{t.states[team.state]}</Tag>
              <span className="text-sm text-ink-2">
                {t.page.number(team.number)} · <span lang="ko">{team.name}</span>
              </span>
            </>
          }
        />
        <Answer team={team} lang={lang} />
        <TeamWords team={team} lang={lang} />
        {why && (
          <Section title={t.page.why}>
            <div lang="ko" className="max-w-text">
              <Prose>{why}</Prose>
            </div>
          </Section>
        )}
        {team.findings && (
          <Section title={t.page.report}>
            <Report team={team} files={files} lang={lang} />
          </Section>
        )}
        <Section title={t.page.diary}>
          <Diary entries={entries} files={files} lang={lang} />
        </Section>
        <Section title={t.page.steps}>
          <History label={t.page.steps} steps={steps} words={t.steps} levelOf={() => 3} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}

function teamFacts(team: TeamPage['team'], lang: Lang) {
  const t = researchCopy[lang];
  return [
    {
      term: t.page.call,
      detail: (
        <Link prefetch={false} lang="ko" href={casePath(lang, 'research', team.call.number)} className="link">
          {team.call.title}
        </Link>
      ),
    },
    { term: t.filter.kind, detail: t.kinds[team.call.kind] },
    { term: t.page.department, detail: nameIn(team.department, lang) },
    { term: t.call.runsUntil, detail: t.call.until(formatDay(team.call.runsUntil, lang)) },
    { term: t.page.grant, detail: team.grantWon > 0 ? formatWon(team.grantWon, lang) : t.call.noGrant },
    ...(team.state === 'closed' && team.grantWon > 0
      ? [{ term: t.page.spent, detail: formatWon(team.spentWon, lang) }]
      : []),
  ];
}
