import { DataTable } from '@/components/ui/figure/data-table';
import { Prose } from '@/components/ui/prose';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';
import type { FileRow } from '@/lib/research/queries/team';

type Props = { team: { findings: string | null; suggestion: string | null }; files: FileRow[]; lang: Lang };

/** What was found and suggested, and the files with what they hold and how others may use them. */
export function Report({ team, files, lang }: Props) {
  const t = researchCopy[lang];
  const parts = [
    [t.page.findings, team.findings],
    [t.page.suggestion, team.suggestion],
  ] as const;
  const own = files.filter((file) => file.licence !== null);
  return (
    <div className="grid gap-6">
      {parts.map(
        ([title, words]) =>
          words && (
            <div key={title}>
              <h3 className="mb-2 text-lg">{title}</h3>
              <div lang="ko" className="max-w-text">
                <Prose>{words}</Prose>
              </div>
            </div>
          ),
      )}
      {own.length > 0 && (
        <DataTable
          caption={t.page.files}
          rows={own}
          rowKey={(file) => file.id}
          columns={[
            {
              key: 'file',
              head: t.page.file,
              rowHead: true,
              cell: (file) => (
                <a href={paths(lang).file(file.id)} className="link inline-flex min-h-11 items-center">
                  {file.name}
                </a>
              ),
            },
            { key: 'what', head: t.page.description, cell: (file) => <span lang="ko">{file.description}</span> },
            { key: 'licence', head: t.page.licence, cell: (file) => (file.licence ? t.licences[file.licence] : '') },
          ]}
        />
      )}
    </div>
  );
}
