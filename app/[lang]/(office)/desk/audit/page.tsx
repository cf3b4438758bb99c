import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { AuditFilter } from '@/components/staff/audit-filter';
import { AuditList } from '@/components/staff/audit-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';
import { auditCopy } from '@/lib/staff/copy/audit';
import { loadAudit } from '@/lib/staff/loaders-audit';

export async function generateMetadata(): Promise<Metadata> {
  return { title: auditCopy[await currentLang()].title };
}

export default async function AuditTrailPage({ searchParams }: PageProps<'/[lang]/desk/audit'>) {
  const lang = await currentLang();
  const t = auditCopy[lang];
  const at = paths(lang);
  const { rows, asked, now, newer, older } = await loadAudit(lang, await searchParams);
  const to = (more: { after?: number; before?: number }) => withQuery(at.deskAudit, { ...asked, ...more });
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ href: at.deskStaff, label: t.staff }, { label: t.title }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <AuditFilter lang={lang} action={at.deskAudit} asked={asked} />
      {rows.length === 0 ? (
        <EmptyState title={t.none} text={t.noneHint} />
      ) : (
        <AuditList lang={lang} rows={rows} now={now} />
      )}
      <Pagination
        label={t.pages}
        previous={newer ? { href: to({ after: newer }), label: t.newer } : null}
        next={older ? { href: to({ before: older }), label: t.older } : null}
      />
    </Page>
  );
}
