import { buttonClass } from '@/components/ui/button';

type Props = { action: string; label: string; verb: string; value: string };

/** Looks for something by words. A plain form with an address of its own. */
export function SearchBox({ action, label, verb, value }: Props) {
  return (
    <search>
      <form action={action} className="mb-5 flex flex-wrap items-end gap-3">
        <label className="block min-w-0 flex-1 basis-60 text-sm font-bold sm:max-w-96">
          {label}
          <input
            type="search"
            name="q"
            defaultValue={value}
            maxLength={60}
            className="mt-1 block min-h-12 w-full rounded-md border border-line-strong bg-canvas px-4 text-base font-normal text-ink"
          />
        </label>
        <button type="submit" className={buttonClass('secondary', 48)}>
          {verb}
        </button>
      </form>
    </search>
  );
}
