import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { TopicButtons, WordsForm } from '@/components/follow/add-follows';
import { FollowForm } from '@/components/follow/follow-form';
import { FollowList } from '@/components/follow/follow-list';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Box, Page, PageHeader, Section } from '@/components/ui/page';
import { followCopy } from '@/lib/follow/copy';
import { loadFollowing } from '@/lib/follow/loaders';
import { nameIn } from '@/lib/format/name';
import { choicesCopy } from '@/lib/notification/copy/choices';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: followCopy[await currentLang()].list.title, robots: { index: false } };
}

export default async function FollowingPage() {
  const lang = await currentLang();
  const t = followCopy[lang].list;
  const { may, rows, suggested, topics } = await loadFollowing(lang);
  return (
    <Page narrow>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={may && <LinkButton href={paths(lang).newsChoices}>{choicesCopy[lang].link}</LinkButton>}
      />
      {suggested && (
        <div className="mb-8">
          <Box title={t.home}>
            <p className="mb-3">{t.homeText(nameIn(suggested, lang))}</p>
            <FollowForm target={`dong:${suggested.slug}`} following={false} formKey={randomUUID()} lang={lang} />
          </Box>
        </div>
      )}
      {rows.length === 0 ? <EmptyState title={t.none} text={t.noneText} /> : <FollowList rows={rows} lang={lang} />}
      {may && (
        <>
          {topics.length > 0 && (
            <Section title={t.topics}>
              <p className="mb-4 text-ink-2">{t.topicsText}</p>
              <TopicButtons topics={topics.map((topic) => ({ topic, formKey: randomUUID() }))} lang={lang} />
            </Section>
          )}
          <Section title={t.words}>
            <WordsForm formKey={randomUUID()} lang={lang} />
          </Section>
        </>
      )}
    </Page>
  );
}
