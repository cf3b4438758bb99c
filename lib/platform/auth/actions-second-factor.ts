'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { encode } from 'next-auth/jwt';
import { z } from 'zod';
import { languages } from '@/lib/format/copy';
import type { Actor } from '../actor';
import { now } from '../clock/now';
import type { FormState } from '../form/form-state';
import { readForm } from '../form/input';
import { paths } from '../paths';
import { admit } from '../rate-limit/admit';
import { setStatus } from '../request';
import { type Refusal, type Result, refuse } from '../result';
import { currentActor, currentSessionId, currentWaitingOfficer } from '../session';
import { isOwnOrigin } from './origin';
import { ownPath } from './own-path';
import { beginEnrolment, finishEnrolment, proveFactor } from './second-factor/store';
import { raiseSession, sessionLimits } from './session-store';
import { authSecret, sessionCookie } from './settings';

/**
 * The three steps of the second factor. They are no `action()`: that pipeline serves people who are signed in, and here somebody is so only by half.
 */
const shown = z.object({ code: z.string().max(40).default('') });
const given = z.object({ code: z.string('required').trim().min(1).max(40), kept: z.string().optional() });

/** Shows a new secret; who has one already gives a code of it. */
export async function beginSecondFactor(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, shown, (person, { code }) => beginEnrolment(person.memberId, code, now()), false);
}

/** Proves the secret that was shown. */
export async function setSecondFactor(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, given, async (person, { code, kept }) => {
    if (kept !== 'on') return refuse('keep_codes', { field: 'kept' });
    return finishEnrolment(actorFor(person), person.memberId, code, now());
  });
}

/** Proves the second factor for this session. */
export async function giveSecondFactor(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, given, (person, { code }) => proveFactor(actorFor(person), person.memberId, code, now()));
}

type Person = { memberId: number; name: string };

const actorFor = ({ memberId, name }: Person): Actor => ({
  kind: 'officer',
  memberId,
  name,
  assignments: [],
  hubZones: [],
  linkedDongs: [],
});

async function answer<S extends z.ZodObject>(
  form: FormData,
  schema: S,
  run: (person: Person, input: z.output<S>) => Promise<Result<undefined>>,
  raises = true,
): Promise<FormState> {
  const at = paths(languages.find((l) => l === form.get('_lang')) ?? 'ko');
  const parsed = readForm(schema, form);
  const refused = say;
  if (!(await isOwnOrigin())) return refused(refuse('foreign_origin'));
  const person = await whoAsks();
  if (!person) return refused(refuse('sign_in_required'));
  if (!parsed.ok) return { status: 'invalid', values: {}, errors: parsed.errors };
  const admitted = await admit('session.second_factor', person.memberId);
  if (!admitted.ok) return refused(admitted);
  const done = await run(person, parsed.value);
  if (!done.ok) return refused(done);
  if (!raises) redirect(at.secondFactor);
  await raise();
  redirect(ownPath(form.get('callbackUrl')) ?? at.desk);
}

/** What was typed is a secret and does not come back. */
function say({ code, field, detail }: Refusal): FormState {
  setStatus(field ? 400 : code === 'too_many' ? 429 : 403);
  if (field) return { status: 'invalid', values: {}, errors: { [field]: code } };
  return { status: 'refused', code, values: {}, ...(detail ? { detail } : {}) };
}

async function whoAsks(): Promise<Person | null> {
  const waiting = await currentWaitingOfficer();
  if (waiting) return waiting;
  const actor = await currentActor();
  return actor.kind === 'officer' ? actor : null;
}

/** The cookie of before is worth nothing from now on. */
async function raise(): Promise<void> {
  const id = await currentSessionId();
  const sid = id ? await raiseSession(id, now()) : null;
  if (!sid) return;
  const { name, options } = sessionCookie();
  const maxAge = sessionLimits.resident.absolute / 1000;
  const value = await encode({ token: { sid }, secret: authSecret(), maxAge });
  (await cookies()).set(name, value, { ...options, maxAge });
}
