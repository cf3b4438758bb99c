import { DataTable } from '@/components/ui/figure/data-table';
import type { Lang } from '@/lib/format/copy';
import { insightCopy } from '@/lib/insight/copy';
import { definitionsCopy } from '@/lib/insight/copy-definitions';
import { voicesCopy } from '@/lib/insight/copy-definitions-voices';
import { groupings, measures, proposalKinds } from '@/lib/insight/schema';
import { clockCopy } from '@/lib/platform/clock/copy';
import { sumCopy } from '@/lib/platform/clock/copy-sum';
import { promiseNames, promises } from '@/lib/platform/clock/promises';

/** What each number of the board counts; every entry can be linked to. */
export function MeasureDefinitions({ lang }: { lang: Lang }) {
  const titles = insightCopy[lang].measures;
  const definitions = definitionsCopy[lang];
  return (
    <>
      <Terms terms={measures.map((key) => ({ key, title: titles[key], text: definitions.measures[key] }))} />
      <p className="mt-5 max-w-text rounded-md bg-surface px-4 py-3 font-bold">{definitions.sum}</p>
    </>
  );
}

/** What is counted: complaints as a whole, each step of a proposal by itself. */
export function KindDefinitions({ lang }: { lang: Lang }) {
  const { kinds, filter } = insightCopy[lang];
  const definitions = definitionsCopy[lang];
  const steps = proposalKinds.map((key) => ({ key, title: kinds[key], text: definitions.kinds[key] }));
  return (
    <Terms terms={[{ key: 'complaints', title: filter.complaints, text: definitions.kinds.complaints }, ...steps]} />
  );
}

export function GroupDefinitions({ lang }: { lang: Lang }) {
  const { board } = insightCopy[lang];
  const definitions = definitionsCopy[lang];
  return <Terms terms={groupings.map((key) => ({ key, title: board.group[key], text: definitions.groups[key] }))} />;
}

/** Every promise that runs on a clock: how long, and by which law or promise. */
export function PromiseTable({ lang }: { lang: Lang }) {
  const t = definitionsCopy[lang];
  const words = clockCopy[lang];
  return (
    <DataTable
      caption={t.promises}
      captionHidden
      rows={promiseNames}
      rowKey={(name) => name}
      columns={[
        { key: 'promise', head: t.promise, rowHead: true, cell: (name) => words.promises[name] },
        {
          key: 'period',
          head: t.periodHead,
          cell: (name) => sumCopy[lang].units[promises[name].period.unit](promises[name].period.n),
        },
        { key: 'source', head: t.source, cell: (name) => words.sources[name] },
      ]}
    />
  );
}

function Terms({ terms }: { terms: { key: string; title: string; text: string }[] }) {
  return (
    <dl className="grid max-w-text gap-5">
      {terms.map(({ key, title, text }) => (
        <div key={key} id={key} className="scroll-mt-6 border-l-4 border-line pl-4 target:border-primary">
          <dt className="font-bold">{title}</dt>
          <dd className="mt-1 text-ink-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What citizen evaluations and the scores of kindness count. */
export function VoiceDefinitions({ of, lang }: { of: 'evaluation' | 'kindness'; lang: Lang }) {
  const { evaluationTerms, kindnessTerms } = voicesCopy[lang];
  const terms = Object.entries(of === 'evaluation' ? evaluationTerms : kindnessTerms);
  return <Terms terms={terms.map(([key, term]) => ({ key: `${of}-${key}`, ...term }))} />;
}
