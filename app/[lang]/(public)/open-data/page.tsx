import type { Metadata } from 'next';
import { FeedList } from '@/components/follow/feed-list';
import { OpenFiles, OpenTables } from '@/components/insight/open-data';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { loadDongMap } from '@/lib/district/loaders';
import { followCopy } from '@/lib/follow/copy';
import { tablesCopy } from '@/lib/insight/copy/tables';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = tablesCopy[await currentLang()];
  return { title, description: lead };
}

export default async function OpenDataPage() {
  const lang = await currentLang();
  const t = tablesCopy[lang];
  const feeds = followCopy[lang].feed;
  const dongs = await loadDongMap();
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <Section title={t.forPeople}>
        <OpenTables lang={lang} />
      </Section>
      <Section title={feeds.heading}>
        <p className="mb-3 max-w-text text-ink-2">{feeds.text}</p>
        <FeedList dongs={dongs} lang={lang} />
      </Section>
      <Section title={t.forPrograms}>
        <OpenFiles lang={lang} />
      </Section>
    </Page>
  );
}
