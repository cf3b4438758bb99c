import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { PlaceForm } from '@/components/place/desk/place-form';
import { Page, PageHeader } from '@/components/ui/page';
import { placeCopy } from '@/lib/place/copy';
import { loadPlaceDesk } from '@/lib/place/loaders';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: placeCopy[await currentLang()].desk.add };
}

export default async function NewPlacePage() {
  const lang = await currentLang();
  const t = placeCopy[lang].desk;
  const { dongs } = await loadPlaceDesk(lang);
  return (
    <Page narrow>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'place'), label: t.title }, { label: t.add }]} />
      <PageHeader title={t.add} lead={t.lead} />
      <PlaceForm lang={lang} formKey={randomUUID()} dongs={dongs} />
    </Page>
  );
}
