import type { Metadata } from 'next';
import { SearchForm } from '@/components/insight/search-form';
import { LinkButton } from '@/components/ui/button';
import { Card, Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { formatDay } from '@/lib/format/dates';
import { searchCopy } from '@/lib/insight/copy-search';
import { loadSearch } from '@/lib/insight/loaders-search';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { casePath, paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: searchCopy[await currentLang()].title, robots: 'noindex' };
}

export default async function SearchPage({ searchParams }: PageProps<'/[lang]/search'>) {
  const lang = await currentLang();
  const t = searchCopy[lang];
  const { words, often, n, groups } = await loadSearch(await searchParams);
  const propose = <LinkButton href={paths(lang).newProposal}>{t.propose}</LinkButton>;
  return (
    <Page>
      <PageHeader title={n > 0 ? t.results(words, n) : t.title} />
      <SearchForm lang={lang} words={words} />
      {often && <Notice kind="warn" live title={commonCopy[lang].refusals.too_many} />}
      {words && !often && n === 0 && <EmptyState title={t.none(words)} text={t.noneHint} action={propose} />}
      {groups.map((group) => (
        <Section key={group.kind} title={t.kinds[group.kind]}>
          <Cards label={t.kinds[group.kind]}>
            {group.found.map((found) => (
              <Card
                key={found.number}
                href={casePath(lang, found.kind, found.number)}
                title={<span lang="ko">{found.title}</span>}
                text={<span lang="ko">{found.text}</span>}
                meta={[found.number, formatDay(found.at, lang)]}
              />
            ))}
          </Cards>
        </Section>
      ))}
    </Page>
  );
}
