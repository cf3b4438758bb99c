import type { ReactNode } from 'react';
import { History } from '@/components/layout/history';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { DescriptionList } from '@/components/ui/description-list';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay, formatRange } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatWon } from '@/lib/format/numbers';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';
import type { CallPage } from '@/lib/research/loaders';
import { TeamCard } from './team-card';
import { phaseTones } from './tones';

/** What everyone reads of a call: the question, until when, how much, and who was selected. */
export function CallView({ call, teams, steps, lang, follow }: CallPage & { lang: Lang; follow: ReactNode }) {
  const t = researchCopy[lang];
  const aside = (
    <>
      <Box>
        {call.phase === 'open' ? (
          <>
            <LinkButton kind="primary" wide href={paths(lang).foundTeam(call.number)}>
              {t.call.apply}
            </LinkButton>
            <p className="mt-3 text-sm text-ink-2">{t.call.applyHint}</p>
          </>
        ) : (
          <p className="font-bold">
            {call.phase === 'soon' ? t.call.notYet(formatDay(call.firstDay, lang)) : t.call.over}
          </p>
        )}
      </Box>
      <Box title={t.call.facts}>
        <DescriptionList facts={callFacts(call, lang)} />
      </Box>
    </>
  );
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).research, label: t.title }, { label: call.number }]}
      />
      <WithAside aside={aside}>
        <PageHeader
          title={<span lang="ko">{call.title}</span>}
          actions={follow}
          above={
            <>
              <Tag tone={phaseTones[call.phase]}>{t.phases[call.phase]}</Tag>
              <span className="text-sm text-ink-2">{t.call.number(call.number)}</span>
            </>
          }
        />
        <Section title={t.call.about}>
          <div lang="ko" className="max-w-text">
            <Prose>{call.about}</Prose>
          </div>
        </Section>
        <Section title={t.call.selected}>
          {teams.length === 0 ? (
            <p className="max-w-text text-ink-2">{t.call.noneSelected}</p>
          ) : (
            <Cards label={t.call.selected}>
              {teams.map((team) => (
                <TeamCard key={team.id} team={team} lang={lang} />
              ))}
            </Cards>
          )}
        </Section>
        <Section title={t.call.steps}>
          <History label={t.call.steps} steps={steps} words={t.steps} levelOf={() => 3} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}

/** The facts of a call, for its page and for the desk. */
export function callFacts(call: CallPage['call'], lang: Lang) {
  const t = researchCopy[lang];
  return [
    { term: t.filter.kind, detail: t.kinds[call.kind] },
    { term: t.call.area, detail: <span lang="ko">{call.area}</span> },
    { term: t.call.days, detail: formatRange(call.firstDay, call.lastDay, lang) },
    { term: t.call.runsUntil, detail: t.call.until(formatDay(call.runsUntil, lang)) },
    {
      term: t.call.grant,
      detail: call.grantWon > 0 ? t.call.grantEach(formatWon(call.grantWon, lang)) : t.call.noGrant,
    },
    { term: t.call.teamCount, detail: t.call.teamsN(call.teamCount) },
    { term: t.call.who, detail: t.eligibilities[call.eligibility] },
    { term: t.call.department, detail: nameIn(call.department, lang) },
  ];
}
