import type { Metadata } from 'next';
import { DeskList, DeskRoom } from '@/components/desk/desk-room';
import { Card } from '@/components/ui/cards';
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
    <DeskRoom
      lang={lang}
      title={t.desk.title}
      lead={t.desk.lead}
      begin={{ href: deskPath(lang, 'place', 'new'), label: t.desk.add }}
    >
      <DeskList
        label={t.list}
        rows={rows}
        none={{ title: t.desk.none }}
        card={(place) => (
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
        )}
      />
    </DeskRoom>
  );
}
