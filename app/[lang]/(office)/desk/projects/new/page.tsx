import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { RegisterForm } from '@/components/project/desk/task-form';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Page, PageHeader } from '@/components/ui/page';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';
import { taskCopy } from '@/lib/project/copy/task';
import { loadRegisterForm } from '@/lib/project/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: taskCopy[await currentLang()].register };
}

export default async function RegisterPage() {
  const lang = await currentLang();
  const t = taskCopy[lang];
  const { today, ...choices } = await loadRegisterForm();
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: deskRoom(lang, 'project'), label: t.title }, { label: t.register }]}
      />
      <PageHeader title={t.register} lead={t.registerLead} />
      <RegisterForm lang={lang} formKey={randomUUID()} choices={choices} today={today} />
    </Page>
  );
}
