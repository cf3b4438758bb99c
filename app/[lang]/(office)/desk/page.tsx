import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskNav } from '@/components/desk/desk-nav';
import { DeskRooms } from '@/components/desk/desk-rooms';
import { DeskSearch } from '@/components/desk/desk-search';
import { WorkList } from '@/components/desk/work-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { deskCopy } from '@/lib/desk/copy';
import { loadDesk } from '@/lib/desk/loaders';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskCopy[await currentLang()].title };
}

export default async function DeskPage({ searchParams }: PageProps<'/[lang]/desk'>) {
  const lang = await currentLang();
  const t = deskCopy[lang];
  const { all, rows, counts, task, words, now, rooms, admin, residents, texts } = await loadDesk(await searchParams);
  const empty = all.length === 0;
  return (
    <div className="page grid gap-6 py-6 lg:grid-cols-[230px_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:gap-x-10">
      <DeskNav
        lang={lang}
        total={all.length}
        counts={counts}
        current={task}
        admin={admin}
        residents={residents}
        texts={texts}
      />
      <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
          <h1 className="text-2xl">
            {t.heading(rows.length)} <span className="block text-sm font-normal text-ink-3 sm:inline">{t.order}</span>
          </h1>
          <DeskSearch lang={lang} task={task} words={words} />
        </div>
        {rows.length === 0 ? (
          <EmptyState title={empty ? t.empty : t.noMatch} text={empty ? t.emptyHint : t.noMatchHint} />
        ) : (
          <>
            <WorkList lang={lang} formKey={randomUUID()} now={now} rows={rows} />
            <p className="mt-4">
              <a
                href={paths(lang).deskTable({ task, q: words || undefined })}
                download
                className="link inline-flex min-h-11 items-center gap-2"
              >
                <Icon name="download" size={18} />
                {t.download}
              </a>
            </p>
          </>
        )}
      </div>
      <DeskRooms lang={lang} rooms={rooms} />
    </div>
  );
}
