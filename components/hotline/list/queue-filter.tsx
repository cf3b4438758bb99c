import { FilterForm } from '@/components/layout/filter-form';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { queueCopy } from '@/lib/hotline/copy/queue';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { ThreadQueue } from '@/lib/hotline/loaders/queue';
import { dueFilters } from '@/lib/hotline/schema/list';
import { categories, openStates } from '@/lib/hotline/states';
import { paths } from '@/lib/platform/paths';

/** Narrows the queue down by what is known about a text. */
export function QueueFilter({ queue, lang }: { queue: ThreadQueue; lang: Lang }) {
  const t = hotlineDeskCopy[lang];
  const q = queueCopy[lang];
  const { asked, shown, all } = queue;
  const field = (name: keyof typeof asked & string, label: string, options: { value: string; label: string }[]) => ({
    name,
    label,
    value: asked[name],
    options,
  });
  const departments = [
    { value: 'none', label: t.noDepartment },
    ...queue.departments.map((each) => ({ value: String(each.id), label: nameIn(each, lang) })),
  ];
  const states = openStates.map((value) => ({ value, label: t.states[value] }));
  const dongs = queue.dongs.map((each) => ({ value: each.code, label: nameIn(each, lang) }));
  return (
    <FilterForm
      action={paths(lang).deskHotline}
      words={{ all: q.filter.all, apply: t.show }}
      kept={shown === 'open' ? {} : { show: shown }}
      fields={[
        ...(shown === 'open'
          ? [
              field(
                'due',
                q.filter.due,
                dueFilters.map((value) => ({ value, label: q.filter.dues[value] })),
              ),
              field('state', t.fields.state, states),
            ]
          : []),
        field(
          'category',
          t.fields.category,
          categories.map((value) => ({ value, label: t.category[value] })),
        ),
        ...(all ? [field('department', t.fields.department, departments)] : []),
        field('dong', t.fields.dong, dongs),
      ]}
    />
  );
}
