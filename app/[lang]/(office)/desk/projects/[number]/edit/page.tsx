import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { ArrangeForm, EditForm } from '@/components/project/desk/task-form';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { deskPath, deskRoom } from '@/lib/platform/paths';
import { taskCopy } from '@/lib/project/copy/task';
import { loadProjectEdit } from '@/lib/project/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: taskCopy[await currentLang()].editTitle };
}

export default async function EditProjectPage({ params }: PageProps<'/[lang]/desk/projects/[number]/edit'>) {
  const lang = await currentLang();
  const t = taskCopy[lang];
  const { project, dongs, arrange, choices } = await loadProjectEdit((await params).number);
  return (
    <Page narrow>
      <DeskTrail
        lang={lang}
        trail={[
          { href: deskRoom(lang, 'project'), label: t.title },
          { href: deskPath(lang, 'project', project.number), label: project.number },
          { label: t.editTitle },
        ]}
      />
      <PageHeader title={t.editTitle} lead={t.editLead} />
      <EditForm lang={lang} formKey={randomUUID()} project={project} />
      {arrange && (
        <Section title={t.arrange}>
          <ArrangeForm
            lang={lang}
            formKey={randomUUID()}
            project={project}
            dongs={dongs.map((dong) => dong.code)}
            choices={choices}
          />
        </Section>
      )}
    </Page>
  );
}
