import type { z } from 'zod';
import { fieldErrorCode } from './field-error';
import type { FormValues } from './form-state';

type Parsed<T> =
  | { ok: true; value: T; values: FormValues }
  | { ok: false; errors: Record<string, string>; values: FormValues };

const isArrayField = (field: z.core.$ZodType): boolean => {
  const { type } = field._zod.def;
  if (type === 'array') return true;
  const inner =
    (field._zod.def as { innerType?: z.core.$ZodType; in?: z.core.$ZodType }).innerType ??
    (field._zod.def as { in?: z.core.$ZodType }).in;
  return inner ? isArrayField(inner) : false;
};

const isEmptyFile = (entry: FormDataEntryValue) => entry instanceof File && entry.size === 0;

/** Reads the schema's own fields from a form, by name and nothing else, and checks them. What was typed comes back either way; files do not. */
export function readForm<S extends z.ZodObject>(schema: S, form: FormData): Parsed<z.output<S>> {
  const raw: Record<string, unknown> = {};
  const values: FormValues = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const entries = form.getAll(name).filter((entry) => !isEmptyFile(entry));
    raw[name] = isArrayField(field) ? entries : entries[0];
    const typed = entries.filter((entry) => typeof entry === 'string');
    if (typed.length > 0) values[name] = isArrayField(field) ? typed : (typed[0] ?? '');
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data, values };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? '');
    errors[name] ??= fieldErrorCode(issue);
  }
  return { ok: false, errors, values };
}
