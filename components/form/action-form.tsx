'use client';

import { type ReactNode, startTransition, useActionState, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Lang } from '@/lib/format/copy';
import { type FormAction, idle } from '@/lib/platform/form/form-state';
import { FormContext } from './form-context';
import { ErrorSummary } from './outcome/error-summary';
import { FormOutcome } from './outcome/form-outcome';
import type { ServerForm } from './use-server-form';

type Props = {
  /** A server action made by the one pipeline. */
  action: FormAction;
  lang: Lang;
  /** Random, from the server page: a second sending of the same form is answered like the first. */
  formKey: string;
  children: ReactNode;
  /** Labels by field name, for fields without a `label` of their own and for the error summary. */
  labels?: Record<string, string>;
  errorWords?: Record<string, string>;
  /** Sentences for refusals that only this noun knows, by code. */
  refusalWords?: Record<string, string>;
  /** Words for the values of a refusal's details, by name and value. Such details are shown with any refusal. */
  detailWords?: Record<string, Record<string, string>>;
  /** Hidden fields: ids, versions. */
  hidden?: Record<string, string | number>;
  /** Shown with a `stale` refusal: what is stored now. */
  stale?: ReactNode;
  /** From `useServerForm`: checks in the browser before sending. */
  checks?: ServerForm;
  className?: string;
  'aria-label'?: string;
};

/**
 * A form around a server action. Works without script; with it, nothing chosen is lost on an error (not even files),
 * a second press while the first is on its way does nothing, and the summary of errors is read out.
 */
export function ActionForm({ action, lang, formKey, children, checks, className = 'grid gap-6', ...props }: Props) {
  const { labels = {}, errorWords = {}, refusalWords, detailWords, hidden = {}, stale } = props;
  const [answer, dispatch, pending] = useActionState(action, idle);
  // Without script another button's action answers in the form's name, and may answer nothing.
  const state = answer ?? idle;
  const [key, setKey] = useState(formKey);
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const sending = useRef(false);

  useEffect(() => {
    sending.current = false;
    // Sent before with other words: those of now go out under a key of their own, when the person says so.
    if (state.status === 'refused' && state.code === 'sent_before') setKey(newKey());
    if (state.status !== 'done') return;
    form.current?.reset();
    setKey(newKey());
  }, [state]);

  const errors = useMemo(() => {
    const fromServer = state.status === 'invalid' ? state.errors : {};
    return checks ? { ...fromServer, ...checks.errors } : fromServer;
  }, [state, checks]);

  async function submit(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { currentTarget } = event;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    if (sending.current) return;
    sending.current = true;
    if (checks && !(await checks.check())) {
      sending.current = false;
      return;
    }
    const data = new FormData(currentTarget, submitter);
    startTransition(() => dispatch(data));
  }

  return (
    <FormContext value={{ lang, formId, state, pending, labels, errors, errorWords, register: checks?.register }}>
      <form
        ref={form}
        action={dispatch}
        onSubmit={submit}
        className={className}
        aria-label={props['aria-label']}
        aria-busy={pending}
        noValidate
      >
        <input type="hidden" name="_lang" value={lang} />
        <input type="hidden" name="_key" value={key} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormOutcome stale={stale} refusalWords={refusalWords} detailWords={detailWords} />
        <ErrorSummary />
        {children}
      </form>
    </FormContext>
  );
}

/** A random UUID (version 4, RFC 9562); works on plain http too, where `crypto.randomUUID` is absent. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
