/** What was typed, by field name; several values where a field repeats (check boxes). */
export type FormValues = Record<string, string | string[]>;

/** What comes back with every "no"; `stamp` is what a visitor's form carries when it is sent again (see VisitorCheck). */
type Returned = { values: FormValues; stamp?: string };

/**
 * What a server action tells its form. `values` come back so that nothing typed is lost, also without JavaScript.
 * `errors` are field error codes (`required`, `too_long:200`) or finished sentences, by field name.
 */
export type FormState =
  | { status: 'idle' }
  | ({ status: 'invalid'; errors: Record<string, string> } & Returned)
  | ({ status: 'refused'; code: string; detail?: Record<string, string | number> } & Returned)
  | { status: 'done'; message?: string };

/** The signature of every server action that a form calls. */
export type FormAction = (prev: FormState, form: FormData) => Promise<FormState>;

export const idle: FormState = { status: 'idle' };
