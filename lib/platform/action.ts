import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type Lang, languages } from '@/lib/format/copy';
import { type Actor, memberIdOf } from './actor';
import { missingLevel } from './auth/levels';
import { isOwnOrigin } from './auth/origin';
import { checkVisit } from './bot-check/check';
import { isDatabaseAway } from './failure';
import type { FormState, FormValues } from './form/form-state';
import { answeredBefore, contentOf, once } from './form/idempotency';
import { readForm } from './form/input';
import { log } from './log';
import { admit } from './rate-limit/admit';
import { setStatus } from './request';
import { ok, type Refusal, type Result, refuse } from './result';
import { currentActor } from './session';
import { transact, type Work } from './transact';

interface Spec<S extends z.ZodObject, Subject, T> {
  /** `noun.verb`, as in the permission table. */
  name: string;
  input: S;
  /** Whether people without an account may send it too. Their form carries a `VisitorCheck`, and the pipeline looks at it. */
  visitors?: true;
  /** What it is about. Null answers as if it did not exist. */
  subject?: (input: z.output<S>, actor: Actor) => Promise<Subject | null>;
  /** Whether this actor may at all; asked before anything more is read. */
  may: (actor: Actor, subject: Subject, input: z.output<S>) => boolean;
  /** The work, in one transaction. */
  run: (work: Work, input: z.output<S>, subject: Subject, key: string | null) => Promise<Result<T>>;
  /** What goes out with the answer once the work is committed: a cookie. */
  after?: (value: T, actor: Actor) => Promise<void>;
  /** Where to go next, or what to say. */
  done: (value: T, input: z.output<S>, lang: Lang) => { redirect: string } | { message: string };
}

/** What forms carry in `_key`: 128 random bits in hexadecimal, with or without dashes. */
const formKey = z.string().regex(/^[0-9a-f-]{32,36}$/i);

const statusOf: Record<string, number> = {
  sign_in_required: 401,
  not_allowed: 403,
  needs_account: 403,
  needs_phone: 403,
  needs_residence: 403,
  foreign_origin: 403,
  not_found: 404,
  wrong_state: 409,
  stale: 409,
  conflict: 409,
  sent_before: 409,
  unavailable: 503,
  too_many: 429,
};

/**
 * The one way a write comes in: origin, session, input, limits, subject, permission, one transaction, answer. Every expected "no" is a FormState and a
 * 400-class status; the unexpected is thrown and becomes the error page. With the form's `_key` a repeated press gets the first answer again.
 */
export function action<S extends z.ZodObject, T, Subject = undefined>(
  spec: Spec<S, Subject, T>,
): (prev: FormState, form: FormData) => Promise<FormState> {
  return async (_prev, form) => {
    const lang = languages.find((l) => l === form.get('_lang')) ?? 'ko';
    const parsed = readForm(spec.input, form);
    const answer = await attempt(spec, form, parsed).catch((error: unknown) => awayOrThrow(spec.name, error));
    if (!answer.ok) return rejected(answer, parsed.values);
    const next = spec.done(answer.value, answer.input, lang);
    if ('redirect' in next) redirect(next.redirect);
    refresh();
    return { status: 'done', message: next.message };
  };
}

type No = Refusal & { errors?: Record<string, string>; stamp?: string };
type Attempt<T, I> = { ok: true; value: T; input: I } | No;

async function attempt<S extends z.ZodObject, T, Subject>(
  spec: Spec<S, Subject, T>,
  form: FormData,
  parsed: ReturnType<typeof readForm<S>>,
): Promise<Attempt<T, z.output<S>>> {
  if (!(await isOwnOrigin())) return refuse('foreign_origin');
  const actor = await currentActor();
  if (actor.kind === 'visitor' && !spec.visitors) return refuse('sign_in_required');
  const missing = missingLevel(actor, spec.name);
  if (missing) return refuse(`needs_${missing}`);
  const visit = actor.kind === 'visitor' ? await checkVisit(spec.name, form) : null;
  const answer = await admitted(spec, form, parsed, actor, visit?.judged ?? ok());
  return visit && !answer.ok ? { ...answer, stamp: visit.stamp } : answer;
}

/** What comes from someone who may send this form, and in the time of a person. */
async function admitted<S extends z.ZodObject, T, Subject>(
  spec: Spec<S, Subject, T>,
  form: FormData,
  parsed: ReturnType<typeof readForm<S>>,
  actor: Actor,
  judged: Result<undefined>,
): Promise<Attempt<T, z.output<S>>> {
  if (!parsed.ok) return { ...refuse('invalid'), errors: parsed.errors };
  const within = await admitForm(spec.name, form, memberIdOf(actor));
  if (!within.ok) return within;
  if (!judged.ok) return judged;
  const input = parsed.value;
  const subject = spec.subject ? await spec.subject(input, actor) : (undefined as Subject);
  const key = formKey.safeParse(form.get('_key')).data ?? null;
  const press = { action: spec.name, key, content: contentOf(parsed.values, form) };
  if (subject === null || !spec.may(actor, subject, input)) {
    const before = await answeredBefore<T>(actor, press);
    return before ? { ok: true, ...before, input } : refuse(subject === null ? 'not_found' : 'not_allowed');
  }
  const result = await transact(actor, new Date(), (work) =>
    once(work, press, () => spec.run(work, input, subject, key)),
  );
  if (!result.ok) return result;
  await spec.after?.(result.value, actor);
  return { ...result, input };
}

/** While the database is away nothing was written, and the form keeps what was typed: its `_key` makes sending it again safe. */
export function awayOrThrow(name: string, error: unknown): Refusal {
  if (!isDatabaseAway(error)) throw error;
  log.warn('action.unavailable', { action: name });
  return refuse('unavailable');
}

/** Where it carries files, those are counted too: each is read, checked and made anew. */
async function admitForm(name: string, form: FormData, memberId: number | null): Promise<Result<undefined>> {
  const counted = await admit(name, memberId);
  const hasFiles = [...form.values()].some((entry) => entry instanceof File && entry.size > 0);
  return counted.ok && hasFiles ? admit('form.upload', memberId) : counted;
}

/** The answer to a form that was not done: what was typed comes back with it, and the status says so. */
export function rejected(no: No, values: FormValues): FormState {
  const { code, field, detail, errors } = no;
  const back = { values, ...(no.stamp === undefined ? {} : { stamp: no.stamp }) };
  setStatus(errors || field ? 400 : (statusOf[code] ?? 422));
  if (errors) return { status: 'invalid', errors, ...back };
  if (field) return { status: 'invalid', errors: { [field]: code }, ...back };
  return { status: 'refused', code, ...back, ...(detail ? { detail } : {}) };
}
