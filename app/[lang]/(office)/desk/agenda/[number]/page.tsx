import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { TakeOutForm } from '@/components/agenda/desk/hub-forms';
import { ItemWork } from '@/components/agenda/desk/item-work';
import { ItemTag } from '@/components/agenda/item-card';
import { ItemHistory } from '@/components/agenda/item-history';
import { ItemProposals } from '@/components/agenda/item-proposals';
import { Opinions } from '@/components/agenda/opinions';
import { ClockBox } from '@/components/layout/clock-box';
import { Facts } from '@/components/ui/cards';
import { Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { agendaCopy } from '@/lib/agenda/copy';
import { agendaDeskCopy } from '@/lib/agenda/copy-desk';
import { loadItemDesk } from '@/lib/agenda/loaders';
import { nameIn } from '@/lib/format/name';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/desk/agenda/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { item } = await loadItemDesk((await params).number);
  return { title: item.title };
}

export default async function AgendaDeskPage({ params }: Props) {
  const lang = await currentLang();
  const t = agendaCopy[lang];
  const desk = await loadItemDesk((await params).number);
  const { item, proposals, opinions, steps, clocks, may } = desk;
  const clock = clocks[0];
  return (
    <Page>
      <WithAside
        aside={
          <>
            {clock && <ClockBox clock={clock} now={desk.now} who={t.item.office} lang={lang} />}
            {item.submittedAt && (
              <a href={paths(lang).agendaItem(item.number)} className="link inline-flex min-h-11 items-center">
                {agendaDeskCopy[lang].desk.public}
              </a>
            )}
          </>
        }
      >
        <PageHeader
          title={<span lang="ko">{item.title}</span>}
          above={<ItemTag item={item} lang={lang} />}
          lead={
            <Facts
              items={[
                t.item.number(item.number),
                nameIn(item.zone, lang),
                nameIn(item.hub, lang),
                t.item.support(item.supportCount),
              ]}
            />
          }
        />
        <ItemWork desk={desk} lang={lang} due={desk.usualDue} />
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
        {opinions.length > 0 && (
          <Section title={t.item.opinions}>
            <Opinions opinions={opinions} lang={lang} />
          </Section>
        )}
        <Section
          title={t.item.proposals(proposals.length)}
          aside={`${t.item.support(item.supportCount)} · ${t.item.once}`}
        >
          <ItemProposals
            proposals={proposals}
            lang={lang}
            action={
              may.edit
                ? (p) => <TakeOutForm lang={lang} formKey={randomUUID()} item={item.number} proposal={p.number} />
                : undefined
            }
          />
        </Section>
        <Section title={t.item.steps}>
          <ItemHistory steps={steps} opinions={opinions} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
