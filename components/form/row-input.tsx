'use client';

import { PersonalPlaces } from '@/components/ui/personal-places';
import { controlClass } from './field';
import { useField } from './form-context';

interface Props {
  name: string;
  /** Which row of the repeating field. */
  at: number;
  label: string;
  type?: 'text' | 'date' | 'time';
  inputMode?: 'numeric';
  defaultValue?: string;
  options?: { value: string; label: string }[];
}

/** One cell of a repeating row. The field's error stands at its first row. */
export function RowInput({ name, at, label, type = 'text', inputMode, defaultValue = '', options }: Props) {
  const field = useField(name);
  const typed = Array.isArray(field.value) ? (field.value[at] ?? '') : defaultValue;
  const id = at === 0 ? field.id : `${field.id}-${at}`;
  const error = at === 0 ? field.error : undefined;
  const wiring = {
    id,
    name,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
    className: controlClass,
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm text-ink-2">
        {label}
      </label>
      {options ? (
        <select key={typed} {...wiring} defaultValue={typed || options[0]?.value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...wiring} type={type} inputMode={inputMode} defaultValue={typed} />
      )}
      {error && (
        <div id={`${id}-error`} className="mt-1">
          <p className="font-bold text-bad">{error}</p>
          <PersonalPlaces places={field.places} lang={field.lang} />
        </div>
      )}
    </div>
  );
}
