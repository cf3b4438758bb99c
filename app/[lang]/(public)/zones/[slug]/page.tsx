import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { followButton } from '@/app/[lang]/follow-button';
import { ItemCard } from '@/components/agenda/item-card';
import { DongLinks } from '@/components/district/dong-links';
import { ZoneMap } from '@/components/district/zone-map';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { districtCopy } from '@/lib/district/copy';
import { loadZone } from '@/lib/district/loaders';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/zones/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadZone((await params).slug);
  return found ? { title: nameIn(found.zone, await currentLang()) } : {};
}

export default async function ZonePage({ params }: Props) {
  const lang = await currentLang();
  const t = districtCopy[lang];
  const found = await loadZone((await params).slug);
  if (!found) notFound();
  const { zone, isNow, dongs, all, round, items } = found;
  const at = paths(lang);
  const name = nameIn(zone, lang);
  const day = (value: string) => formatDay(value, lang);
  const hub = dongs.find((dong) => dong.role === 'hub');
  return (
    <Page>
      <Breadcrumb label={commonCopy[lang].site.crumbs} trail={[{ href: at.dongs, label: t.dongs }, { label: name }]} />
      <PageHeader
        above={<Tag tone={isNow ? 'primary' : 'plain'}>{isNow ? t.zone : t.zoneBefore}</Tag>}
        title={name}
        lead={hub && t.hubIs(nameIn(hub, lang))}
        actions={isNow && (await followButton(`zone:${zone.slug}`))}
      />
      {zone.validTo && !isNow && (
        <div className="mb-8 max-w-text">
          <Notice title={t.zonePast(day(zone.validTo))} />
        </div>
      )}
      <WithAside
        aside={
          <>
            <Box>
              <ZoneMap
                lang={lang}
                label={t.place}
                dongs={all}
                together={dongs.map((dong) => dong.code)}
                hub={hub?.code ?? null}
              />
            </Box>
            {isNow && (
              <Box title={t.round}>
                <p className="text-sm">{round ? t.roundOpen(day(round.opensOn), day(round.closesOn)) : t.noRound}</p>
              </Box>
            )}
          </>
        }
      >
        <Section
          title={t.agenda}
          aside={items.length > 0 && <Link href={`${at.agenda}?zone=${zone.slug}`}>{t.allAgenda}</Link>}
        >
          {items.length === 0 ? (
            <EmptyState title={t.noAgenda} text={t.noAgendaText} />
          ) : (
            <Cards label={t.agenda}>
              {items.map((item) => (
                <ItemCard key={item.number} lang={lang} item={item} />
              ))}
            </Cards>
          )}
        </Section>
        <Section title={t.dongsOfZone}>
          <p className="mb-4 max-w-text text-ink-2">{t.hubDoes}</p>
          <DongLinks lang={lang} dongs={dongs} roles />
          <p className="mt-2 text-sm text-ink-3">
            {zone.validTo ? t.between(day(zone.validFrom), day(zone.validTo)) : t.from(day(zone.validFrom))} ·{' '}
            {t.historyLead}
          </p>
        </Section>
      </WithAside>
    </Page>
  );
}
