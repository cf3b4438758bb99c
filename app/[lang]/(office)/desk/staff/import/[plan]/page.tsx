import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { ApplyForm } from '@/components/staff/import-forms';
import { ImportPlan } from '@/components/staff/import-plan';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { importCopy } from '@/lib/staff/copy/import';
import { loadImportPlan } from '@/lib/staff/loaders-import';

export async function generateMetadata(): Promise<Metadata> {
  return { title: importCopy[await currentLang()].planTitle };
}

export default async function ImportPlanPage({ params, searchParams }: PageProps<'/[lang]/desk/staff/import/[plan]'>) {
  const lang = await currentLang();
  const t = importCopy[lang];
  const at = paths(lang);
  const page = await loadImportPlan(lang, (await params).plan, (await searchParams).done);
  const { plan, applied, stale, done } = page;
  const trail = [
    { href: at.deskStaff, label: t.staff },
    { href: at.deskImport, label: t.title },
    { label: t.planTitle },
  ];
  const again = <LinkButton href={at.deskImport}>{t.again}</LinkButton>;
  return (
    <Page>
      <DeskTrail lang={lang} trail={trail} />
      <PageHeader title={t.planTitle} lead={applied ? null : t.planLead(page.fileName)} actions={again} />
      {applied ? (
        <Notice kind="ok" live title={t.applied(done ?? 0)} />
      ) : (
        <>
          <div className="mb-6 grid max-w-text gap-3 empty:hidden">
            {stale && <Notice kind="warn" live title={t.stale} />}
            {plan.errors.length > 0 && <Notice kind="bad" live title={t.withErrors} />}
            {!stale && plan.errors.length === 0 && plan.changes.length === 0 && <Notice title={t.nothing} />}
          </div>
          <ImportPlan lang={lang} page={page} />
          {!stale && plan.errors.length === 0 && plan.changes.length > 0 && (
            <div className="mt-8">
              <ApplyForm lang={lang} formKey={randomUUID()} id={page.id} />
            </div>
          )}
        </>
      )}
    </Page>
  );
}
