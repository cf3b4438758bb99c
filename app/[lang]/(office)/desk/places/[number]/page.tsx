import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { AttachmentList } from '@/components/complaint/attachment-list';
import { DeskTrail } from '@/components/desk/desk-trail';
import { History } from '@/components/layout/history';
import { Closures } from '@/components/place/closures';
import { PlaceForm } from '@/components/place/desk/place-form';
import { ClosePlace, HidePlace, LiftClosure, ShowPlace } from '@/components/place/desk/verbs';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { placeCopy } from '@/lib/place/copy';
import { loadPlaceEditor } from '@/lib/place/loaders';
import { currentLang } from '@/lib/platform/language';
import { casePath, deskRoom } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/desk/places/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function PlaceDeskPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = placeCopy[lang];
  const { place, closures, files, steps, dongs } = await loadPlaceEditor(lang, (await params).number);
  const { done } = await searchParams;
  const form = () => ({ number: place.number, lang, formKey: randomUUID() });
  const state = place.shown ? t.desk.shown : t.desk.hidden;
  const verbs = (
    <Box title={state}>
      <div className="grid gap-3">
        {place.shown && (
          <LinkButton wide href={casePath(lang, 'place', place.number)}>
            {t.desk.seen}
          </LinkButton>
        )}
        {place.shown ? <HidePlace {...form()} /> : <ShowPlace {...form()} />}
      </div>
    </Box>
  );
  return (
    <Page>
      <DeskTrail
        lang={lang}
        trail={[{ href: deskRoom(lang, 'place'), label: t.desk.title }, { label: place.number }]}
      />
      {done === 'edit' && <Notice kind="ok" title={t.desk.saved} />}
      <WithAside aside={verbs}>
        <PageHeader
          title={<span lang="ko">{place.name}</span>}
          above={<Tag tone={place.shown ? 'ok' : 'plain'}>{state}</Tag>}
        />
        <Section title={t.page.closures}>
          {closures.length > 0 && (
            <Closures
              closures={closures}
              lang={lang}
              action={(closure) => <LiftClosure {...form()} closure={closure.id} />}
            />
          )}
          <div className="mt-4">
            <ClosePlace {...form()} />
          </div>
        </Section>
        {files.length > 0 && (
          <Section title={t.page.photos}>
            <AttachmentList files={files} lang={lang} />
          </Section>
        )}
        <div className="mt-10">
          <Details summary={t.desk.edit}>
            <PlaceForm key={place.version} lang={lang} formKey={randomUUID()} place={place} dongs={dongs} />
          </Details>
        </div>
        <Section title={t.page.steps}>
          <History label={t.page.steps} steps={steps} words={t.steps} levelOf={() => 1} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
