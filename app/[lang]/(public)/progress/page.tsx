import type { Metadata } from 'next';
import Link from 'next/link';
import { BoardFilter } from '@/components/insight/board-filter';
import { BoardNumbers } from '@/components/insight/board-numbers';
import { BoardTable } from '@/components/insight/board-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { formatRange } from '@/lib/format/dates';
import { insightCopy } from '@/lib/insight/copy';
import { loadBoard } from '@/lib/insight/loaders';
import { type BoardQuery, boardHref, groupings, periods } from '@/lib/insight/schema';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  const { board } = insightCopy[await currentLang()];
  return { title: board.title, description: board.lead };
}

export default async function ProgressPage({ searchParams }: PageProps<'/[lang]/progress'>) {
  const lang = await currentLang();
  const t = insightCopy[lang].board;
  const at = paths(lang);
  const { query, today, rows, total } = await loadBoard(await searchParams, lang);
  const href = (change: Partial<BoardQuery>) => boardHref(at.progress, query, change, today);
  const choices = periods(today).map(({ key, from, to }) => ({
    key,
    href: href({ from, to }),
    current: from === query.from && to === query.to,
  }));
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <BoardFilter lang={lang} action={at.progress} query={query} periods={choices} />
      <section aria-labelledby="period">
        <h2 id="period" className="mb-5 text-xl">
          {t.period(formatRange(query.from, query.to, lang))}
        </h2>
        <BoardNumbers lang={lang} total={total} definitions={at.definitions} />
        <div className="mb-4 mt-8">
          <Tabs
            label={t.by}
            tabs={groupings.map((by) => ({
              href: href({ by, sort: 'name' }),
              label: t.groups[by],
              current: by === query.by,
            }))}
          />
        </div>
        {total.received === 0 ? (
          <EmptyState title={t.empty} text={t.emptyHint} />
        ) : (
          <BoardTable
            lang={lang}
            query={query}
            rows={rows}
            total={total}
            sortHref={(sort, order) => href({ sort, order })}
          />
        )}
        <p className="mt-6">
          <Link prefetch={false} href={at.definitions} className="link inline-flex min-h-11 items-center">
            {t.definitions}
          </Link>
        </p>
      </section>
    </Page>
  );
}
