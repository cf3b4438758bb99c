import type { Metadata } from 'next';
import { FilterForm } from '@/components/layout/filter-form';
import { PlaceCard } from '@/components/place/place-card';
import { PlacesMap } from '@/components/place/places-map';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { nameIn } from '@/lib/format/name';
import { placeCopy } from '@/lib/place/copy';
import { loadPlaces } from '@/lib/place/loaders';
import { placeKinds } from '@/lib/place/schema';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: placeCopy[await currentLang()].title };
}

export default async function PlacesPage({ searchParams }: PageProps<'/[lang]/places'>) {
  const lang = await currentLang();
  const t = placeCopy[lang];
  const { places, dongs, kind, dong } = await loadPlaces(await searchParams);
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <FilterForm
        action={paths(lang).places}
        words={t.filter}
        fields={[
          {
            name: 'kind',
            label: t.filter.kind,
            value: kind ?? '',
            options: placeKinds.map((value) => ({ value, label: t.kinds[value] })),
          },
          {
            name: 'dong',
            label: t.filter.dong,
            value: dong ?? '',
            options: dongs.map((row) => ({ value: row.slug, label: nameIn(row, lang) })),
          },
        ]}
      />
      {places.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyHint} />
      ) : (
        <div className="grid gap-x-10 lg:grid-cols-2">
          <div className="lg:order-2">
            <PlacesMap places={places} dongs={dongs} lang={lang} />
            <p className="mb-6 text-sm">
              <a href={paths(lang).placesGeojson} className="link inline-flex min-h-11 items-center">
                {t.geojson}
              </a>
            </p>
          </div>
          <Cards label={t.list}>
            {places.map((place) => (
              <PlaceCard key={place.id} place={place} lang={lang} />
            ))}
          </Cards>
        </div>
      )}
    </Page>
  );
}
