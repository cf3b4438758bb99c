import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { ApplyForm } from '@/components/project/desk/import-forms';
import { ImportPlan } from '@/components/project/desk/import-plan';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { deskRoom, paths } from '@/lib/platform/paths';
import { boardCopy } from '@/lib/project/copy/board';
import { importCopy } from '@/lib/project/copy/import';
import { taskCopy } from '@/lib/project/copy/task';
import { loadTaskPlan } from '@/lib/project/loaders/import';

export async function generateMetadata(): Promise<Metadata> {
  return { title: importCopy[await currentLang()].planTitle };
}

export default async function TaskPlanPage({ params, searchParams }: PageProps<'/[lang]/desk/projects/import/[plan]'>) {
  const lang = await currentLang();
  const t = importCopy[lang];
  const at = paths(lang);
  const page = await loadTaskPlan((await params).plan, await searchParams);
  const trail = [
    { href: deskRoom(lang, 'project'), label: taskCopy[lang].title },
    { href: at.projectImport, label: t.title },
    { label: t.planTitle },
  ];
  const again = <LinkButton href={at.projectImport}>{t.again}</LinkButton>;
  const done = page.applied !== null;
  const ready = !done && !page.stale && page.plan.faults.length === 0;
  return (
    <Page>
      <DeskTrail lang={lang} trail={trail} />
      <PageHeader title={t.planTitle} lead={done ? null : t.planLead(page.fileName)} actions={again} />
      {done ? (
        <Notice kind="ok" live title={t.applied(page.applied)}>
          <a href={at.tasks} className="inline-flex min-h-11 items-center">
            {boardCopy[lang].title}
          </a>
        </Notice>
      ) : (
        <>
          <div className="mb-6 grid max-w-text gap-3 empty:hidden">
            {page.stale && <Notice kind="warn" live title={t.stale} />}
            {page.plan.faults.length > 0 && <Notice kind="bad" live title={t.withErrors} />}
            {ready && page.plan.changes.length === 0 && <Notice title={t.nothing} />}
          </div>
          <ImportPlan lang={lang} page={page} />
          {ready && page.plan.changes.length > 0 && (
            <div className="mt-8">
              <ApplyForm lang={lang} formKey={randomUUID()} id={page.id} />
            </div>
          )}
        </>
      )}
    </Page>
  );
}
