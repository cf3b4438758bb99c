import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { Card, Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { nameIn } from '@/lib/format/name';
import { placeCopy } from '@/lib/place/copy';
import { loadPlaceDesk } from '@/lib/place/loaders';
import { currentLang } from '@/lib/platform/language';
import { deskPath } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: placeCopy[await currentLang()].desk.title };
}

export default async function PlacesDeskPage() {
  const lang = await currentLang();
  const t = placeCopy[lang];
  const { rows } = await loadPlaceDesk(lang);
  return (
    <Page>
      <PageHeader
        title={t.desk.title}
        lead={t.desk.lead}
        actions={
          <LinkButton kind="primary" href={deskPath(lang, 'place', 'new')}>
            {t.desk.add}
          </LinkButton>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={t.desk.none} />
      ) : (
        <Cards label={t.list}>
          {rows.map((place) => (
            <Card
              key={place.id}
              href={deskPath(lang, 'place', place.number)}
              heading="h2"
              title={<span lang="ko">{place.name}</span>}
              meta={[
                <Tag key="shown" tone={place.shown ? 'ok' : 'plain'}>
                  {place.shown ? t.desk.shown : t.desk.hidden}
                </Tag>,
                t.kinds[place.kind],
                nameIn(place.dong, lang),
              ]}
            />
          ))}
        </Cards>
      )}
    </Page>
  );
}
