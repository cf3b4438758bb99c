import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { CloseRoundForm } from '@/components/agenda/desk/hub-forms';
import { HubGather } from '@/components/agenda/desk/hub-gather';
import { ItemCard } from '@/components/agenda/item-card';
import { DeskTrail } from '@/components/desk/desk-trail';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { agendaDeskCopy } from '@/lib/agenda/copy-desk';
import { loadHubDesk } from '@/lib/agenda/loaders-hub';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: agendaDeskCopy[await currentLang()].hub.title };
}

export default async function HubPage() {
  const lang = await currentLang();
  const t = agendaDeskCopy[lang].hub;
  const desk = await loadHubDesk();
  if (!desk) {
    return (
      <Page>
        <DeskTrail lang={lang} trail={[{ label: t.title }]} />
        <PageHeader title={t.title} />
        <EmptyState title={t.notHub} text={t.notHubHint} />
      </Page>
    );
  }
  const { zone, dongs, drafts, sent, open, round } = desk;
  const href = (number: string) => paths(lang).deskAgendaItem(number);
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ label: t.title }]} />
      <PageHeader
        title={t.title}
        lead={
          <>
            <p>{t.lead(nameIn(zone, lang))}</p>
            <p className="text-sm text-ink-3">{dongs.map((d) => nameIn(d, lang)).join(', ')}</p>
            <p className="text-sm text-ink-3">
              {round ? t.round(formatDay(round.opensOn, lang), formatDay(round.closesOn, lang)) : t.noRound}
            </p>
          </>
        }
      />
      {drafts.length > 0 && (
        <Section title={t.drafts}>
          <Cards label={t.drafts}>
            {drafts.map((item) => (
              <ItemCard key={item.id} item={item} lang={lang} href={href(item.number)} />
            ))}
          </Cards>
        </Section>
      )}
      <Section title={t.open(open.length)}>
        {open.length === 0 ? (
          <EmptyState title={t.none} text={t.noneHint} />
        ) : (
          <HubGather lang={lang} formKey={randomUUID()} zone={zone.id} proposals={open} />
        )}
      </Section>
      {round && (
        <Section title={t.close}>
          <CloseRoundForm
            lang={lang}
            formKey={randomUUID()}
            zone={zone.id}
            left={open.filter((p) => p.state === 'published').length}
          />
        </Section>
      )}
      {sent.length > 0 && (
        <Section title={t.sent}>
          <Cards label={t.sent}>
            {sent.map((item) => (
              <ItemCard key={item.id} item={item} lang={lang} href={href(item.number)} />
            ))}
          </Cards>
        </Section>
      )}
    </Page>
  );
}
