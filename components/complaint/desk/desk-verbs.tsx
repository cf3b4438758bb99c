import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { complaintCopy } from '@/lib/complaint/copy';
import { deskCopy } from '@/lib/complaint/copy/desk';
import type { DeskComplaint } from '@/lib/complaint/loaders';
import { suggestDepartments } from '@/lib/complaint/rules/suggest';
import type { ComplaintEvent } from '@/lib/complaint/states';
import { districtCopy } from '@/lib/district/copy';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { sumCopy } from '@/lib/platform/clock/copy-sum';
import type { CaseForm } from '../case-form';
import { AnswerForm } from './answer-form';
import { ExtendForm } from './extend-form';
import { type DeskChoice, RouteForm } from './route-form';
import {
  CloseForm,
  CloseRepeatForm,
  MergeForm,
  StartForm,
  SupplementRequestForm,
  TransferForm,
  UnmergeForm,
} from './verb-forms';

/** The next thing to do has the whole width; the others stand side by side until one is opened. */
const wide: readonly ComplaintEvent[] = ['answer', 'start'];

/** The verbs the table gives this officer now: the next thing in front, the rest below it. */
export function DeskVerbs({ shown, lang }: { shown: DeskComplaint; lang: Lang }) {
  const t = deskCopy[lang];
  const form: CaseForm = { number: shown.complaint.number, version: shown.complaint.version, lang, formKey: '' };
  const own = () => ({ ...form, formKey: randomUUID() });
  const choices = deskChoices(shown, lang);
  const forms: Partial<Record<ComplaintEvent, () => ReactNode>> = {
    answer: () => <AnswerForm {...own()} />,
    start: () => <StartForm {...own()} />,
    route: () => <RouteForm {...own()} again={false} choices={choices} />,
    reroute: () => <RouteForm {...own()} again choices={choices} />,
    request_supplement: () => <SupplementRequestForm {...own()} />,
    close: () => <CloseForm {...own()} />,
    transfer: () => <TransferForm {...own()} />,
    merge: () => <MergeForm {...own()} />,
    unmerge: () => <UnmergeForm {...own()} />,
    close_repeat: () => <CloseRepeatForm {...own()} />,
  };
  const order = Object.keys(forms) as ComplaintEvent[];
  const possible = order.filter((event) => shown.events.includes(event));
  if (possible.length === 0 && !shown.mayExtend) return <EmptyState title={t.nothing} text={t.nothingHint} />;
  return (
    <div className="grid grid-cols-2 gap-2 items-start [&_summary]:w-full">
      {possible.map((event) => (
        <div key={event} className={wide.includes(event) ? 'col-span-2 mb-3' : 'has-[details[open]]:col-span-2'}>
          {forms[event]?.()}
        </div>
      ))}
      {shown.mayExtend && (
        <div className="has-[details[open]]:col-span-2">
          <Extension shown={shown} lang={lang} form={own()} />
        </div>
      )}
    </div>
  );
}

function Extension({ shown, lang, form }: { shown: DeskComplaint; lang: Lang; form: CaseForm }) {
  const clock = shown.clocks.find((each) => each.promise === shown.complaint.kind && !each.stoppedAt);
  if (!clock || clock.extensions.length > 1) return null;
  if (shown.askedExtension) return <p className="text-sm text-ink-2">{deskCopy[lang].extend.asked}</p>;
  const { unit, n } = clock.period;
  return <ExtendForm {...form} second={clock.extensions.length === 1} period={sumCopy[lang].units[unit](n)} most={n} />;
}

/** Departments that fit the text, then all others, then the dong centres; the desk that has it already stands out. */
function deskChoices({ complaint: c, departments, dongs }: DeskComplaint, lang: Lang): DeskChoice[] {
  const fields = [districtCopy.ko.categories, districtCopy.en.categories];
  const others = departments.filter((each) => each.id !== c.departmentId);
  const fitting = suggestDepartments(`${c.title} ${c.text}`, others, fields);
  const choice = (department: (typeof departments)[number], group: DeskChoice['group']): DeskChoice => ({
    value: `department:${department.id}`,
    label: nameIn(department, lang),
    group,
  });
  return [
    ...fitting.map((each) => choice(each, 'suggested')),
    ...others.filter((each) => !fitting.includes(each)).map((each) => choice(each, 'departments')),
    ...dongs
      .filter((each) => c.departmentId !== null || each.code !== c.dongCode)
      .map((each) => ({
        value: `dong:${each.code}`,
        label: complaintCopy[lang].desk.dong(nameIn(each, lang)),
        group: 'dongs' as const,
      })),
  ];
}
