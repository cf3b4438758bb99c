import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { PreviewForm } from '@/components/staff/import-forms';
import { DescriptionList } from '@/components/ui/description-list';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { nameIn } from '@/lib/format/name';
import { memberCopy } from '@/lib/member/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { importCopy } from '@/lib/staff/copy/import';
import { loadImport } from '@/lib/staff/loaders-import';

export async function generateMetadata(): Promise<Metadata> {
  return { title: importCopy[await currentLang()].title };
}

export default async function ImportPage() {
  const lang = await currentLang();
  const t = importCopy[lang];
  const at = paths(lang);
  const { today, dong, department } = await loadImport(lang);
  const { roles } = memberCopy[lang];
  const names = Object.entries(t.columns) as [keyof typeof t.columns, string][];
  const example = [
    names.map(([, word]) => word),
    ['20240117', t.exampleNames.first, roles.dong_officer, dong ? nameIn(dong, lang) : '', today, '', t.yes],
    [
      '20240118',
      t.exampleNames.second,
      roles.department_officer,
      department ? nameIn(department, lang) : '',
      today,
      '',
      t.no,
    ],
  ];
  return (
    <Page narrow>
      <DeskTrail lang={lang} trail={[{ href: at.deskStaff, label: t.staff }, { label: t.title }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <PreviewForm lang={lang} formKey={randomUUID()} />
      <Section title={t.shape}>
        <p className="mb-4 text-ink-2">{t.shapeLead}</p>
        <DescriptionList
          stacked
          facts={names.map(([column, word]) => ({ term: <b>{word}</b>, detail: t.columnHints[column] }))}
        />
        <h3 className="mt-6 mb-2 text-base">{t.example}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keys */}
        <pre tabIndex={0} className="overflow-x-auto rounded-lg border border-line bg-surface p-4 text-sm">
          {example.map((cells) => cells.join(',')).join('\n')}
        </pre>
      </Section>
    </Page>
  );
}
