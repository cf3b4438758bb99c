import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { meetingsOfItem } from '@/app/[lang]/meetings-of-item';
import { Decision } from '@/components/agenda/decision';
import { ItemTag } from '@/components/agenda/item-card';
import { ItemHistory } from '@/components/agenda/item-history';
import { ItemProposals } from '@/components/agenda/item-proposals';
import { ItemWay } from '@/components/agenda/item-way';
import { Opinions } from '@/components/agenda/opinions';
import { ClockBox } from '@/components/layout/clock-box';
import { HurtsMe } from '@/components/moderation/hurts-me';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Facts } from '@/components/ui/cards';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { agendaCopy } from '@/lib/agenda/copy';
import { loadItem } from '@/lib/agenda/loaders';
import { nameIn } from '@/lib/format/name';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/agenda/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { item } = await loadItem((await params).number);
  return { title: item.title };
}

export default async function AgendaItemPage({ params }: Props) {
  const lang = await currentLang();
  const t = agendaCopy[lang];
  const at = paths(lang);
  const { item, proposals, opinions, decisions, steps, clocks, project, reExaminations, now } = await loadItem(
    (await params).number,
  );
  const clock = clocks.find((c) => c.promise === 're_examination') ?? clocks[0];
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[
          { href: at.agenda, label: t.title },
          { href: at.zone(item.zone.slug), label: nameIn(item.zone, lang) },
          { label: item.number },
        ]}
      />
      <WithAside
        aside={
          <>
            {clock && <ClockBox clock={clock} now={now} who={t.item.office} lang={lang} />}
            {project && (
              <Box title={t.item.project}>
                <a href={at.project(project.number)} className="link inline-flex min-h-11 items-center" lang="ko">
                  {project.title}
                </a>
              </Box>
            )}
          </>
        }
      >
        <PageHeader
          title={<span lang="ko">{item.title}</span>}
          above={<ItemTag item={item} lang={lang} />}
          actions={await followButton(`case:${item.number}`)}
          lead={
            <Facts
              items={[
                t.item.number(item.number),
                nameIn(item.zone, lang),
                t.item.support(item.supportCount),
                item.textSupportCount > 0 && t.item.textSupport(item.textSupportCount),
              ]}
            />
          }
        />
        <ItemWay item={item} proposals={proposals} opinions={opinions} dueAt={clock?.dueAt ?? null} lang={lang} />
        <Section title={t.item.summary}>
          <div lang="ko">
            <Prose>{item.summary}</Prose>
          </div>
        </Section>
        <Section title={t.item.why}>
          <div lang="ko">
            <Prose>{item.why}</Prose>
          </div>
        </Section>
        {decisions.length > 0 && (
          <Section title={t.item.decision} id="decision">
            <div className="grid gap-4">
              {decisions.toReversed().map((decision) => (
                <Decision key={decision.id} decision={decision} lang={lang} />
              ))}
            </div>
            {decisions.some((each) => !each.takenDownAt) && (
              <HurtsMe number={item.number} part="decision" lang={lang} />
            )}
          </Section>
        )}
        {reExaminations.length > 0 && (
          <Section title={t.item.asked}>
            {reExaminations.map((asked) => (
              <div key={asked.proposalId} lang="ko">
                <Prose>{asked.reason}</Prose>
              </div>
            ))}
          </Section>
        )}
        {opinions.length > 0 && (
          <Section title={t.item.opinions}>
            <Opinions opinions={opinions} lang={lang} />
          </Section>
        )}
        <Section title={t.item.proposals(proposals.length)} aside={t.item.once}>
          <ItemProposals proposals={proposals} lang={lang} />
        </Section>
        {await meetingsOfItem(item.id, lang)}
        <Section title={t.item.steps}>
          <ItemHistory steps={steps} opinions={opinions} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
