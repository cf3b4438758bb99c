import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { PreviewForm } from '@/components/project/desk/import-forms';
import { DescriptionList } from '@/components/ui/description-list';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { nameIn } from '@/lib/format/name';
import { currentLang } from '@/lib/platform/language';
import { deskRoom, paths } from '@/lib/platform/paths';
import { projectCopy } from '@/lib/project/copy';
import { importCopy } from '@/lib/project/copy/import';
import { taskCopy } from '@/lib/project/copy/task';
import { loadTaskImport } from '@/lib/project/loaders/import';
import { columnNames } from '@/lib/project/rules/columns';

export async function generateMetadata(): Promise<Metadata> {
  return { title: importCopy[await currentLang()].title };
}

export default async function TaskImportPage() {
  const lang = await currentLang();
  const t = importCopy[lang];
  const at = paths(lang);
  const { fields, institutions, today } = await loadTaskImport();
  const year = today.slice(0, 4);
  const names = (rows: { nameKo: string; nameEn: string }[]) => rows.map((row) => nameIn(row, lang)).join(', ');
  const hints = {
    ...t.hints,
    field: `${t.hints.field} ${names(fields)}`,
    institution: `${t.hints.institution} ${names(institutions)}`,
  };
  const facts = [
    ...columnNames.map((name) => ({ term: <b>{t.columns[name]}</b>, detail: hints[name] })),
    { term: <b>{t.moneyColumn(projectCopy[lang].sources.national, year)}</b>, detail: t.hints.money },
    {
      term: (
        <b>
          {t.step(1)}, {t.due(1)}
        </b>
      ),
      detail: t.hints.steps,
    },
  ];
  return (
    <Page narrow>
      <DeskTrail
        lang={lang}
        trail={[{ href: deskRoom(lang, 'project'), label: taskCopy[lang].title }, { label: t.title }]}
      />
      <PageHeader title={t.title} lead={t.lead} />
      <PreviewForm lang={lang} formKey={randomUUID()} />
      <Section title={t.shape}>
        <p className="mb-2 text-ink-2">{t.shapeLead}</p>
        <p className="mb-2 text-ink-2">{t.opens}</p>
        <ul className="mb-6">
          {[
            { href: at.tasksCsv({ form: 'empty' }), label: t.template },
            { href: at.tasksCsv(), label: t.current },
          ].map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="link inline-flex min-h-11 items-center">
                {label}
              </a>
            </li>
          ))}
        </ul>
        <DescriptionList stacked facts={facts} />
      </Section>
    </Page>
  );
}
