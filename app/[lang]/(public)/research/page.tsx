import type { Metadata } from 'next';
import { FilterForm } from '@/components/layout/filter-form';
import { CallCard } from '@/components/research/call-card';
import { TeamCard } from '@/components/research/team-card';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';
import { loadResearch } from '@/lib/research/loaders';
import { callKinds, openStates } from '@/lib/research/schema';

export async function generateMetadata(): Promise<Metadata> {
  return { title: researchCopy[await currentLang()].title };
}

export default async function ResearchPage({ searchParams }: PageProps<'/[lang]/research'>) {
  const lang = await currentLang();
  const t = researchCopy[lang];
  const { calls, rows, next, kind, state, before } = await loadResearch(await searchParams);
  const page = (cursor?: number) => withQuery(paths(lang).research, { kind, state, before: cursor });
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      {!before && (
        <Section title={t.calls}>
          {calls.length === 0 ? (
            <p className="text-ink-2">{t.noCalls}</p>
          ) : (
            <Cards label={t.calls}>
              {calls.map((call) => (
                <CallCard key={call.id} call={call} lang={lang} />
              ))}
            </Cards>
          )}
        </Section>
      )}
      <Section title={t.teams}>
        <FilterForm
          action={paths(lang).research}
          words={t.filter}
          fields={[
            {
              name: 'kind',
              label: t.filter.kind,
              value: kind ?? '',
              options: callKinds.map((value) => ({ value, label: t.kinds[value] })),
            },
            {
              name: 'state',
              label: t.filter.state,
              value: state ?? '',
              options: openStates.map((value) => ({ value, label: t.states[value] })),
            },
          ]}
        />
        {rows.length === 0 ? (
          <EmptyState title={t.noTeams} text={t.noTeamsHint} />
        ) : (
          <Cards label={t.teams}>
            {rows.map((team) => (
              <TeamCard key={team.id} team={team} lang={lang} />
            ))}
          </Cards>
        )}
        <Pagination
          label={t.pages}
          previous={before ? { href: page(), label: t.first } : null}
          next={next ? { href: page(next), label: t.next } : null}
        />
      </Section>
    </Page>
  );
}
