import { randomUUID } from 'node:crypto';
import { Details } from '@/components/ui/details';
import { DataTable } from '@/components/ui/figure/data-table';
import { Section } from '@/components/ui/page';
import { Tag, type Tone } from '@/components/ui/tag';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import type { loadPapers } from '@/lib/evaluation/loaders-desk';
import { differences } from '@/lib/evaluation/rules';
import type { Lang } from '@/lib/format/copy';
import { SettlePaper } from './paper-settle';

type Papers = Awaited<ReturnType<typeof loadPapers>>;
type Props = { number: string; papers: Papers['papers']; tasks: Papers['tasks']; takes: boolean; lang: Lang };

const tones: Record<Papers['papers'][number]['state'], Tone> = {
  once: 'info',
  agreed: 'ok',
  differs: 'bad',
  void: 'plain',
};

/** Every sheet with its state; those that were read differently first, with both readings side by side. */
export function Papers({ number, papers, tasks, takes, lang }: Props) {
  const t = deskCopy[lang].paper;
  const differ = papers.filter((paper) => paper.state === 'differs');
  const once = takes ? papers.filter((paper) => paper.state === 'once' && paper.settles) : [];
  const counted = papers.filter((paper) => paper.state === 'agreed').length;
  return (
    <>
      {differ.length > 0 && (
        <Section title={t.differ}>
          <ul className="grid gap-8">
            {differ.map((paper) => (
              <li key={paper.id}>
                <h3 className="text-lg">{paper.serial}</h3>
                <Differences paper={paper} tasks={tasks} lang={lang} />
                {takes && paper.settles && <Settle number={number} paper={paper} lang={lang} />}
                {takes && paper.own && <p className="mt-3 text-sm text-ink-2">{t.own}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.table} aside={t.counted(counted)}>
        {papers.length === 0 ? (
          <p className="text-ink-2">{t.none}</p>
        ) : (
          <DataTable
            caption={t.table}
            captionHidden
            rows={papers}
            rowKey={(paper) => paper.id}
            columns={[
              { key: 'serial', head: deskCopy[lang].fields.serial, rowHead: true, cell: (paper) => paper.serial },
              { key: 'state', head: t.state, cell: ({ state }) => <Tag tone={tones[state]}>{t.states[state]}</Tag> },
              {
                key: 'reason',
                head: deskCopy[lang].fields.reason,
                cell: ({ reason }) => <span lang="ko">{reason}</span>,
              },
            ]}
          />
        )}
        {once.length > 0 && (
          <div className="mt-6">
            <Details summary={t.voidOnce}>
              <ul className="grid gap-8">
                {once.map((paper) => (
                  <li key={paper.id}>
                    <h3 className="mb-3 text-lg">{paper.serial}</h3>
                    <SettlePaper {...sheetOf(number, paper, lang)} />
                  </li>
                ))}
              </ul>
            </Details>
          </div>
        )}
      </Section>
    </>
  );
}

const sheetOf = (number: string, paper: Papers['papers'][number], lang: Lang) => ({
  number,
  paper: paper.id,
  serial: paper.serial,
  once: paper.state === 'once',
  lang,
  formKey: randomUUID(),
});

const Settle = ({ number, paper, lang }: { number: string; paper: Papers['papers'][number]; lang: Lang }) => (
  <div className="mt-4">
    <Details summary={deskCopy[lang].paper.settle} open>
      <SettlePaper {...sheetOf(number, paper, lang)} />
    </Details>
  </div>
);

function Differences({ paper, tasks, lang }: { paper: Papers['papers'][number]; tasks: Papers['tasks']; lang: Lang }) {
  const t = deskCopy[lang].paper;
  if (paper.readings === null) return null;
  const [first, second] = paper.readings;
  const rows = differences(first, second);
  const cell = (reading: readonly string[], row: number) => reading[row - 1] || t.leftOut;
  return (
    <>
      <p className="mb-3 font-bold text-bad">{t.differs(rows.join(', '))}</p>
      <DataTable
        caption={paper.serial}
        captionHidden
        rows={rows}
        rowKey={(row) => row}
        columns={[
          {
            key: 'task',
            head: deskCopy[lang].fields.tasks,
            rowHead: true,
            cell: (row) => <span lang="ko">{t.row(row, tasks[row - 1]?.title ?? '')}</span>,
          },
          { key: 'first', head: t.firstRead, numeric: true, cell: (row) => cell(first, row) },
          { key: 'second', head: t.secondRead, numeric: true, cell: (row) => cell(second, row) },
        ]}
      />
    </>
  );
}
