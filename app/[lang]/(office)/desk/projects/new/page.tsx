import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { RegisterForm } from '@/components/project/desk/task-form';
import { Page, PageHeader } from '@/components/ui/page';
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
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'project'), label: t.title }, { label: t.register }]} />
      <PageHeader title={t.register} lead={t.registerLead} />
      <RegisterForm lang={lang} formKey={randomUUID()} choices={choices} today={today} />
    </Page>
  );
}
