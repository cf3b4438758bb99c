import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ApplicationForm } from '@/components/research/team/application-form';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { casePath, paths } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';
import { teamCopy } from '@/lib/research/copy/team';
import { loadFounding } from '@/lib/research/loaders/own';

export async function generateMetadata(): Promise<Metadata> {
  return { title: teamCopy[await currentLang()].found, robots: 'noindex' };
}

export default async function FoundTeamPage({ params }: PageProps<'/[lang]/research/[number]/apply'>) {
  const lang = await currentLang();
  const t = teamCopy[lang];
  const { call, may, open } = await loadFounding(lang, (await params).number);
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[
          { href: paths(lang).research, label: researchCopy[lang].title },
          { href: casePath(lang, 'research', call.number), label: call.number },
          { label: t.found },
        ]}
      />
      <PageHeader title={t.found} lead={t.foundLead} />
      <p className="mb-6 text-sm text-ink-2">
        {t.foundFor} <b lang="ko">{call.title}</b>
      </p>
      {!may ? (
        <Notice kind="warn" title={t.residentsOnly} />
      ) : open ? (
        <ApplicationForm lang={lang} formKey={randomUUID()} call={call.number} />
      ) : (
        <Notice kind="warn" title={t.notOpen} />
      )}
    </Page>
  );
}
