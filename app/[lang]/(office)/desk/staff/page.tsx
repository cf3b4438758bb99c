import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { AddOfficerForm } from '@/components/staff/charge-forms';
import { StaffDone } from '@/components/staff/done';
import { GrantList, OfficerList } from '@/components/staff/officer-list';
import { SearchBox } from '@/components/staff/search-box';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';
import { staffCopy } from '@/lib/staff/copy';
import { loadStaff } from '@/lib/staff/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffCopy[await currentLang()].title };
}

export default async function StaffPage({ searchParams }: PageProps<'/[lang]/desk/staff'>) {
  const lang = await currentLang();
  const t = staffCopy[lang];
  const at = paths(lang);
  const { officers, grants, search, page, more, memberId, done } = await loadStaff(lang, await searchParams);
  const to = (n: number) => withQuery(at.deskStaff, { q: search, page: n > 1 ? n : null });
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ label: t.title }]} />
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <LinkButton href={at.deskImport}>{t.links.import}</LinkButton>
            <LinkButton href={at.deskAudit}>{t.links.audit}</LinkButton>
          </>
        }
      />
      <StaffDone lang={lang} done={done} />
      {grants.length > 0 && (
        <Section title={t.grantsTitle}>
          <GrantList lang={lang} grants={grants} memberId={memberId} newKey={randomUUID} />
        </Section>
      )}
      <div className="my-8">
        <SearchBox action={at.deskStaff} label={t.search} verb={t.find} value={search} />
        {officers.length === 0 ? (
          <EmptyState title={t.none} text={t.noneHint} />
        ) : (
          <OfficerList lang={lang} officers={officers} />
        )}
        <Pagination
          label={t.pages}
          previous={page > 1 ? { href: to(page - 1), label: t.before } : null}
          next={more ? { href: to(page + 1), label: t.after } : null}
        />
      </div>
      <Details summary={t.addTitle}>
        <AddOfficerForm lang={lang} formKey={randomUUID()} />
      </Details>
    </Page>
  );
}
