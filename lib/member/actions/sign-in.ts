'use server';

import { actionAtDoor } from '@/lib/platform/auth/door/action-at-door';
import { closeDoor, openDoor, readDoor } from '@/lib/platform/auth/door/door';
import { ownPath } from '@/lib/platform/auth/own-path';
import { signInProven } from '@/lib/platform/auth/sign-in';
import { paths, withQuery } from '@/lib/platform/paths';
import { ok, refuse } from '@/lib/platform/result';
import { askCode, tryCode } from '../mutations/code';
import { join } from '../mutations/join';
import { askSecond, startAnew, trySecond, wayInFor } from '../mutations/sign-in';
import { maySignIn } from '../policy';
import { getAsked } from '../queries/door';
import { readContact } from '../rules/contact';
import { askCodeSchema, enterCodeSchema, joinSchema, wayOnSchema } from '../schema/sign-in';

const onward = (path: string, callbackUrl: string | undefined) => ({
  redirect: withQuery(path, { callbackUrl: ownPath(callbackUrl) }),
});

export const askSignInCode = actionAtDoor({
  name: 'session.ask_code',
  input: askCodeSchema,
  may: maySignIn,
  run: async ({ input, now, lang }) => {
    const contact = readContact(input.contact);
    if (!contact.ok) return { ...contact, field: 'contact' };
    const asked = await askCode({ purpose: 'sign_in', contact: contact.value, memberId: null, lang }, now);
    if (!asked.ok) return asked;
    await openDoor({ step: 'code', id: asked.value.id });
    return ok();
  },
  done: (_, { input, lang }) => onward(paths(lang).signInCode, input.callbackUrl),
});

export const askSignInCodeAgain = actionAtDoor({
  name: 'session.ask_code',
  input: wayOnSchema,
  may: maySignIn,
  run: async ({ now, lang }) => {
    const door = await readDoor();
    const before = door?.step === 'code' ? await getAsked(door.id, now) : null;
    if (!before || before.proven) return refuse('code_over');
    const asked = await askCode({ purpose: 'sign_in', contact: before.contact, memberId: null, lang }, now);
    if (!asked.ok) return asked;
    await openDoor({ step: 'code', id: asked.value.id });
    return ok();
  },
  done: (_, { input, lang }) => onward(paths(lang).signInCode, input.callbackUrl),
});

export const enterSignInCode = actionAtDoor({
  name: 'session.enter_code',
  input: enterCodeSchema,
  may: maySignIn,
  run: async ({ input, now }) => {
    const door = await readDoor();
    if (door?.step !== 'code') return refuse('code_over');
    const proven = await tryCode('sign_in', door.id, input.code, now);
    if (!proven.ok) return { ...proven, field: 'code' };
    const way = await wayInFor(proven.value, now);
    if (way.is === 'newcomer') await openDoor({ step: 'newcomer', id: way.id });
    else if (way.is === 'second') await openDoor({ step: 'second', id: door.id });
    else if (await signInProven(way.memberId, 'code', now)) await closeDoor();
    return ok(way.is);
  },
  done: (is, { input, lang }) => {
    const at = paths(lang);
    if (is === 'newcomer') return onward(at.signInWelcome, input.callbackUrl);
    if (is === 'second') return onward(at.signInSecond, input.callbackUrl);
    return { redirect: ownPath(input.callbackUrl) ?? at.me };
  },
});

export const askSecondCode = actionAtDoor({
  name: 'session.ask_code',
  input: wayOnSchema,
  may: maySignIn,
  run: async ({ now, lang }) => {
    const door = await readDoor();
    if (door?.step !== 'second') return refuse('code_over');
    const first = door.first ?? door.id;
    const asked = await askSecond(first, lang, now);
    if (!asked.ok) return asked;
    await openDoor({ step: 'second', id: asked.value.id, first });
    return ok();
  },
  done: (_, { input, lang }) => onward(paths(lang).signInSecond, input.callbackUrl),
});

export const enterSecondCode = actionAtDoor({
  name: 'session.enter_code',
  input: enterCodeSchema,
  may: maySignIn,
  run: async ({ input, now }) => {
    const door = await readDoor();
    if (door?.step !== 'second' || !door.first) return refuse('code_over');
    const proven = await trySecond({ firstId: door.first, id: door.id, typed: input.code }, now);
    if (!proven.ok) return { ...proven, field: 'code' };
    if (await signInProven(proven.value.memberId, 'code', now)) await closeDoor();
    return ok();
  },
  done: (_, { input, lang }) => ({ redirect: ownPath(input.callbackUrl) ?? paths(lang).me }),
});

export const beginAnew = actionAtDoor({
  name: 'session.enter_code',
  input: wayOnSchema,
  may: maySignIn,
  run: async ({ now }) => {
    const door = await readDoor();
    if (door?.step !== 'second') return refuse('code_over');
    const begun = await startAnew(door.first ?? door.id, now);
    if (!begun.ok) return begun;
    await openDoor({ step: 'newcomer', id: begun.value.id });
    return ok();
  },
  done: (_, { input, lang }) => onward(paths(lang).signInWelcome, input.callbackUrl),
});

export const joinAsResident = actionAtDoor({
  name: 'session.join',
  input: joinSchema,
  may: maySignIn,
  run: async ({ input, now }) => {
    const door = await readDoor();
    if (door?.step !== 'newcomer') return refuse('newcomer_over');
    const joined = await join(door.id, { name: input.name, messages: input.agree.includes('messages') }, now);
    if (!joined.ok) return joined;
    if (await signInProven(joined.value.memberId, 'code', now)) await closeDoor();
    return ok();
  },
  done: (_, { input, lang }) => ({ redirect: ownPath(input.callbackUrl) ?? paths(lang).me }),
});
