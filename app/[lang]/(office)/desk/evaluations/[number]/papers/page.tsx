import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { PaperForm } from '@/components/evaluation/desk/paper-form';
import { Papers } from '@/components/evaluation/desk/papers';
import { Page, PageHeader } from '@/components/ui/page';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import { loadPapers } from '@/lib/evaluation/loaders-desk';
import { currentLang } from '@/lib/platform/language';
import { deskPath, deskRoom } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/desk/evaluations/[number]/papers'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskCopy[await currentLang()].paper.title };
}

export default async function PapersPage({ params }: Props) {
  const lang = await currentLang();
  const t = deskCopy[lang];
  const { number } = await params;
  const { evaluation, tasks, criteria, papers, takes } = await loadPapers(lang, number);
  return (
    <Page>
      <DeskTrail
        lang={lang}
        trail={[
          { href: deskRoom(lang, 'evaluation'), label: t.title },
          { href: deskPath(lang, 'evaluation', number), label: number },
          { label: t.paper.title },
        ]}
      />
      <PageHeader title={t.paper.title} above={<span lang="ko">{evaluation.title}</span>} lead={t.paper.lead} />
      {takes && (
        <PaperForm
          number={number}
          tasks={tasks.map(({ position, title }) => ({ position, title }))}
          criteria={criteria.map(({ name }) => name)}
          lang={lang}
          formKey={randomUUID()}
        />
      )}
      <div className="mt-10">
        <Papers number={number} papers={papers} tasks={tasks} takes={takes} lang={lang} />
      </div>
    </Page>
  );
}
