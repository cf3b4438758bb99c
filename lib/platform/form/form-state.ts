/** What was typed, by field name; several values where a field repeats (check boxes). */
export type FormValues = Record<string, string | string[]>;

/**
 * What a server action tells its form. `values` come back so that nothing typed is lost, also without JavaScript.
 * `errors` are field error codes (`required`, `too_long:200`) or finished sentences, by field name.
 */
export type FormState =
  | { status: 'idle' }
  | { status: 'invalid'; values: FormValues; errors: Record<string, string> }
  | { status: 'refused'; code: string; detail?: Record<string, string | number>; values: FormValues }
  | { status: 'done'; message?: string };

/** The signature of every server action that a form calls. */
export type FormAction = (prev: FormState, form: FormData) => Promise<FormState>;

export const idle: FormState = { status: 'idle' };
