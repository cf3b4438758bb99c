import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { type Lang, languages } from '@/lib/format/copy';
import { awayOrThrow, rejected } from '../../action';
import { type Actor, memberIdOf } from '../../actor';
import { now } from '../../clock/now';
import type { FormState } from '../../form/form-state';
import { readForm } from '../../form/input';
import { admit } from '../../rate-limit/admit';
import { type Result, refuse } from '../../result';
import { currentActor } from '../../session';
import { isOwnOrigin } from '../origin';
import { asSystem } from '../scope';

interface Ask<I> {
  input: I;
  actor: Actor;
  now: Date;
  lang: Lang;
}

interface Spec<S extends z.ZodObject, T> {
  /** `noun.verb`, as in the permission table. */
  name: string;
  input: S;
  may: (actor: Actor) => boolean;
  /** The work. It opens its own transactions: a wrong try has to stay counted although it is refused. */
  run: (ask: Ask<z.output<S>>) => Promise<Result<T>>;
  done: (value: T, ask: Ask<z.output<S>>) => { redirect: string } | { message: string };
}

/**
 * How forms come in that people send on the way in, when nobody knows yet who they are: as `action`, with the same checks of origin, input and
 * limits, but with the portal's own eyes, since a code or token decides and not a person, without one transaction around it all, and without the answer to a repeated press.
 */
export function actionAtDoor<S extends z.ZodObject, T>(
  spec: Spec<S, T>,
): (prev: FormState, form: FormData) => Promise<FormState> {
  return async (_prev, form) => {
    const lang = languages.find((l) => l === form.get('_lang')) ?? 'ko';
    const parsed = readForm(spec.input, form);
    if (!(await isOwnOrigin())) return rejected(refuse('foreign_origin'), parsed.values);
    const actor = await currentActor();
    if (!spec.may(actor)) return rejected(refuse('not_allowed'), parsed.values);
    if (!parsed.ok) return rejected({ ...refuse('invalid'), errors: parsed.errors }, parsed.values);
    const ask = { input: parsed.value, actor, now: now(), lang };
    const answer = await attempt(spec, ask).catch((error: unknown) => awayOrThrow(spec.name, error));
    if (!answer.ok) return rejected(answer, parsed.values);
    const next = spec.done(answer.value, ask);
    if ('redirect' in next) redirect(next.redirect);
    refresh();
    return { status: 'done', message: next.message };
  };
}

async function attempt<S extends z.ZodObject, T>(spec: Spec<S, T>, ask: Ask<z.output<S>>): Promise<Result<T>> {
  const within = await admit(spec.name, memberIdOf(ask.actor));
  return within.ok ? asSystem(() => spec.run(ask)) : within;
}
