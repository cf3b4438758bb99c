import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { PlanForm } from '@/components/project/desk/plan-form';
import { Page, PageHeader } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { projectCopy } from '@/lib/project/copy';
import { loadPlanForm } from '@/lib/project/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: projectCopy[await currentLang()].desk.plan };
}

export default async function PlanPage({ params }: PageProps<'/[lang]/desk/projects/new/[item]'>) {
  const lang = await currentLang();
  const t = projectCopy[lang].desk;
  const { item, departments, department, today } = await loadPlanForm((await params).item);
  return (
    <Page narrow>
      <PageHeader title={t.plan} lead={t.planLead} />
      <PlanForm
        lang={lang}
        formKey={randomUUID()}
        item={item}
        departments={departments}
        department={department}
        today={today}
      />
    </Page>
  );
}
