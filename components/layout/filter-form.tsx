import { buttonClass } from '@/components/ui/button';

interface Props {
  /** The list's own address. */
  action: string;
  words: { all: string; apply: string };
  /** What stays as it is, such as the tab. */
  kept?: Record<string, string>;
  fields: { name: string; label: string; value?: string; options: { value: string; label: string }[] }[];
}

const selectClass =
  'mt-1 block min-h-12 w-full rounded-md border border-line-strong bg-canvas px-4 pr-10 text-base font-normal text-ink';

/** Narrows a list down. A plain form: works without script, and its answer has an address of its own. */
export function FilterForm({ action, words, fields, kept = {} }: Props) {
  return (
    <form action={action} className="mb-6 flex flex-wrap items-end gap-3">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <label key={field.name} className="block min-w-36 flex-[99] text-sm font-bold sm:max-w-80">
          {field.label}
          <select name={field.name} defaultValue={field.value ?? ''} className={selectClass}>
            <option value="">{words.all}</option>
            {field.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className={`${buttonClass('secondary', 48)} grow sm:grow-0`}>
        {words.apply}
      </button>
    </form>
  );
}
