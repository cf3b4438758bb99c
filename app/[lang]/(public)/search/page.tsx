import type { Metadata } from 'next';
import Link from 'next/link';
import { DongLinks } from '@/components/district/dong-links';
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
import { casePath, paths, withQuery } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: searchCopy[await currentLang()].title, robots: 'noindex' };
}

export default async function SearchPage({ searchParams }: PageProps<'/[lang]/search'>) {
  const lang = await currentLang();
  const t = searchCopy[lang];
  const at = paths(lang);
  const { words, often, some, n, dongs, groups } = await loadSearch(await searchParams);
  const empty = words !== '' && !often && n === 0 && dongs.length === 0;
  // The two kinds whose own page can be searched too lead on to it.
  const lists: Partial<Record<(typeof groups)[number]['kind'], string>> = {
    proposal: at.proposals,
    complaint: at.complaints,
  };
  const more = groups.some((group) => group.full);
  return (
    <Page>
      <PageHeader title={n > 0 ? t.results(words, n, more) : t.title} />
      <SearchForm lang={lang} words={words} />
      {often && <Notice kind="warn" live title={commonCopy[lang].refusals.too_many} />}
      {empty && (
        <EmptyState
          title={t.none(words)}
          text={t.noneHint}
          action={
            <>
              <LinkButton href={at.dongs}>{t.chooseDong}</LinkButton>
              <LinkButton href={at.newProposal}>{t.propose}</LinkButton>
            </>
          }
        />
      )}
      {dongs.length > 0 && (
        <Section title={t.dongs}>
          <DongLinks lang={lang} dongs={dongs} roles />
        </Section>
      )}
      {some && (
        <div className="mt-8">
          <Notice title={t.some} />
        </div>
      )}
      {groups.map((group) => (
        <Section
          key={group.kind}
          title={t.kinds[group.kind]}
          aside={
            group.full &&
            !some &&
            lists[group.kind] && <Link href={withQuery(lists[group.kind] ?? '', { q: words })}>{t.all}</Link>
          }
        >
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
