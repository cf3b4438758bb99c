import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskKeys } from '@/components/desk/desk-keys';
import { DeskTrail } from '@/components/desk/desk-trail';
import { QueueFilter } from '@/components/hotline/list/queue-filter';
import { ThreadQueue } from '@/components/hotline/list/thread-queue';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { queueCopy } from '@/lib/hotline/copy/queue';
import { templatesCopy } from '@/lib/hotline/copy/templates';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { loadThreads } from '@/lib/hotline/loaders/queue';
import { shows } from '@/lib/hotline/schema';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: hotlineDeskCopy[await currentLang()].title };
}

export default async function DeskHotlinePage({ searchParams }: PageProps<'/[lang]/desk/hotline'>) {
  const lang = await currentLang();
  const t = hotlineDeskCopy[lang];
  const q = queueCopy[lang];
  const at = paths(lang);
  const queue = await loadThreads(lang, await searchParams);
  const { rows, shown, asked, unread, next, first } = queue;
  const show = shown === 'open' ? null : shown;
  const tabs = shows.map((each) => ({
    href: withQuery(at.deskHotline, { show: each === 'open' ? null : each }),
    label: t.shown[each],
    current: each === shown,
  }));
  return (
    <Page>
      <DeskKeys />
      <DeskTrail lang={lang} trail={[{ label: t.title }]} />
      <PageHeader
        title={t.title}
        lead={unread > 0 ? q.unreadCount(unread) : q.allRead}
        actions={queue.keeps && <LinkButton href={at.deskHotlineSettings}>{templatesCopy[lang].title}</LinkButton>}
      />
      <div className="mb-6">
        <Tabs label={t.show} tabs={tabs} />
      </div>
      <QueueFilter queue={queue} lang={lang} />
      {rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyHint} />
      ) : (
        <ThreadQueue
          rows={rows}
          departments={queue.all && shown === 'open' ? queue.departments : []}
          formKey={randomUUID()}
          now={queue.now}
          lang={lang}
        />
      )}
      <Pagination
        label={q.pages}
        previous={first ? null : { href: withQuery(at.deskHotline, { show, ...asked }), label: q.firstPage }}
        next={next ? { href: withQuery(at.deskHotline, { show, ...asked, after: next }), label: q.nextPage } : null}
      />
      <p className="mt-4 hidden text-sm text-ink-3 lg:block">{q.keys}</p>
    </Page>
  );
}
