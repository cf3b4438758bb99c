import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { ApprovalForm, TemplateForm } from '@/components/hotline/settings/template-forms';
import { TemplateList } from '@/components/hotline/settings/template-list';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { templatesCopy } from '@/lib/hotline/copy/templates';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { loadHotlineSettings } from '@/lib/hotline/loaders/settings';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: templatesCopy[await currentLang()].title };
}

export default async function HotlineSettingsPage() {
  const lang = await currentLang();
  const t = templatesCopy[lang];
  const at = paths(lang);
  const { may, templates, approval } = await loadHotlineSettings(lang);
  return (
    <Page>
      <DeskTrail
        lang={lang}
        trail={[{ href: at.deskHotline, label: hotlineDeskCopy[lang].title }, { label: t.title }]}
      />
      <PageHeader title={t.title} />
      {may.approval && (
        <Section title={t.approval}>
          <p className="mb-4">{approval ? t.approvalNow.on : t.approvalNow.off}</p>
          <ApprovalForm lang={lang} formKey={randomUUID()} approval={approval} />
        </Section>
      )}
      {may.templates && (
        <>
          <Section title={t.templates}>
            <p className="mb-5 max-w-text text-ink-2">{t.lead}</p>
            <TemplateList templates={templates} lang={lang} />
          </Section>
          <Section title={t.add}>
            <TemplateForm lang={lang} formKey={randomUUID()} />
          </Section>
        </>
      )}
    </Page>
  );
}
