import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { AttachmentList } from '@/components/complaint/attachment-list';
import { History } from '@/components/layout/history';
import { Closures } from '@/components/place/closures';
import { PlaceFacts } from '@/components/place/place-facts';
import { OpeningTag } from '@/components/place/place-words';
import { PlacesMap } from '@/components/place/places-map';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { placeCopy } from '@/lib/place/copy';
import { loadPlace } from '@/lib/place/loaders';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/places/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { place } = await loadPlace((await params).number);
  return { title: place.name };
}

export default async function PlacePage({ params }: Props) {
  const lang = await currentLang();
  const t = placeCopy[lang];
  const { place, closures, files, steps, reports, opening } = await loadPlace((await params).number);
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).places, label: t.title }, { label: place.number }]}
      />
      <WithAside aside={<PlaceFacts place={place} reports={reports} lang={lang} />}>
        <PageHeader
          title={<span lang="ko">{place.name}</span>}
          above={<OpeningTag opening={opening} lang={lang} />}
          lead={`${t.kinds[place.kind]} · ${t.page.number(place.number)}`}
          actions={await followButton(`case:${place.number}`)}
        />
        <div lang="ko">
          <Prose>{place.summary}</Prose>
        </div>
        {place.way && (
          <div className="mt-6">
            <PlacesMap places={[place]} dongs={[]} lang={lang} />
          </div>
        )}
        {files.length > 0 && (
          <Section title={t.page.photos}>
            <AttachmentList files={files} lang={lang} />
          </Section>
        )}
        {closures.length > 0 && (
          <Section title={t.page.closures}>
            <Closures closures={closures} lang={lang} />
          </Section>
        )}
        <Section title={t.page.steps}>
          <History label={t.page.steps} steps={steps} words={t.steps} levelOf={() => 1} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
