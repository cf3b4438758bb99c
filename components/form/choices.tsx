'use client';

import { personalDataCopy } from '@/lib/format/personal-data/copy';
import { isPersonalError } from '@/lib/format/personal-data/places';
import { describedBy, FieldNotes, type FieldProps, Mark } from './field';
import { useField, useFormContext } from './form-context';
import type { Option } from './select';

type GroupProps = FieldProps & {
  options: Option[];
  /** Short options side by side. */
  inline?: boolean;
  /** Many options with longer names, in two columns where there is room. */
  columns?: boolean;
};

/** One of a few, all seen at once. */
export function RadioGroup({ defaultValue, ...props }: GroupProps & { defaultValue?: string }) {
  return <ChoiceGroup {...props} type="radio" defaults={defaultValue === undefined ? undefined : [defaultValue]} />;
}

/** Any of a few. The field repeats in the form's data. */
export function CheckboxGroup({ defaultValue, ...props }: GroupProps & { defaultValue?: string[] }) {
  return <ChoiceGroup {...props} type="checkbox" defaults={defaultValue} />;
}

type Harmlessness = 'harmlessYes' | 'quietYes' | 'confirmedYes';

/**
 * Once something looked like personal data its writer may say that it is none. Then an officer looks at it before everyone can, or (`quietYes`) it stays between
 * its writer and the office; an officer says so for themselves (`confirmedYes`).
 */
export function Harmless({ says = 'harmlessYes' }: { says?: Harmlessness }) {
  const { errors, state, lang } = useFormContext();
  const said = state.status === 'invalid' && state.values.harmless !== undefined;
  if (!said && !Object.values(errors).some(isPersonalError)) return null;
  const t = personalDataCopy[lang];
  return <CheckboxGroup name="harmless" label={t.harmless} options={[{ value: 'yes', label: t[says] }]} />;
}

function ChoiceGroup(props: GroupProps & { type: 'radio' | 'checkbox'; defaults?: string[] }) {
  const { name, label, hint, required, options, inline, columns, type, defaults } = props;
  const grid = columns ? 'grid gap-2 sm:grid-cols-2' : `flex gap-2 ${inline ? 'flex-wrap' : 'flex-col'}`;
  const field = useField(name, defaults);
  return (
    <div className={field.error ? 'border-l-4 border-bad pl-4' : undefined}>
      <fieldset
        id={field.id}
        tabIndex={-1}
        aria-describedby={describedBy(field.id, { hint, error: field.error })}
        role={type === 'radio' ? 'radiogroup' : undefined}
        className="min-w-0"
      >
        <legend className="font-bold">
          {label ?? field.label ?? name} <Mark required={required} />
        </legend>
        <FieldNotes id={field.id} hint={hint} error={field.error} />
        <div className={`mt-2 ${grid}`}>
          {options.map((option) => (
            <Choice
              key={option.value}
              {...field.registered}
              name={name}
              type={type}
              option={option}
              checked={field.checked.includes(option.value)}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

type ChoiceProps = { name: string; type: 'radio' | 'checkbox'; option: Option; checked: boolean };

function Choice({ option, checked, ...rest }: ChoiceProps) {
  return (
    <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-md border border-line-strong bg-canvas px-4 py-2.5 hover:border-ink has-checked:border-primary has-checked:bg-primary-soft has-checked:outline-1 has-checked:outline-primary">
      <input
        {...rest}
        value={option.value}
        defaultChecked={checked}
        className="mt-[3px] size-5 flex-none accent-primary"
      />
      <span className="min-w-0">
        {option.label}
        {option.hint && <span className="block text-sm text-ink-2">{option.hint}</span>}
      </span>
    </label>
  );
}
