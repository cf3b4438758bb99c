'use server';

import { action } from '@/lib/platform/action';
import { memberIdOf } from '@/lib/platform/actor';
import { actionAtDoor } from '@/lib/platform/auth/door/action-at-door';
import { closeDoor, openDoor, readDoor } from '@/lib/platform/auth/door/door';
import { endOtherSessions, endSessionOf } from '@/lib/platform/auth/sessions';
import { paths } from '@/lib/platform/paths';
import { ok, refuse } from '@/lib/platform/result';
import { currentSessionId } from '@/lib/platform/session';
import { accountCopy } from '../copy/account';
import { addToAccount, giveUpContact, keepContact, objectToChange } from '../mutations/account';
import { askCode, tryCode } from '../mutations/code';
import { askOwn, unifyByCodes } from '../mutations/join-accounts';
import { requestResidence } from '../mutations/residence';
import { undoUnion } from '../mutations/unite';
import { mayEndSessions, mayKeepAccount, maySignIn } from '../policy';
import { findOwner } from '../queries/door';
import { readContact } from '../rules/contact';
import {
  addContactSchema,
  confirmCodeSchema,
  contactIdSchema,
  nothingSchema,
  objectionSchema,
  requestResidenceSchema,
  sessionIdSchema,
  unionIdSchema,
} from '../schema/account';

export const askContactCode = actionAtDoor({
  name: 'session.ask_code',
  input: addContactSchema,
  may: mayKeepAccount,
  run: async ({ input, actor, now, lang }) => {
    const read = readContact(input.contact);
    if (!read.ok) return { ...read, field: 'contact' };
    const asked = await askCode({ purpose: 'add', contact: read.value, memberId: memberIdOf(actor), lang }, now);
    if (!asked.ok) return asked;
    await openDoor({ step: 'add', id: asked.value.id });
    return ok();
  },
  done: (_, { lang }) => ({ redirect: paths(lang).confirmContact }),
});

/** The new contact is proved: it is added, or, when another account has it, a second code to this account's own oldest contact is asked for. */
export const enterContactCode = actionAtDoor({
  name: 'session.enter_code',
  input: confirmCodeSchema,
  may: mayKeepAccount,
  run: async ({ input, actor, now, lang }) => {
    const door = await readDoor();
    const memberId = memberIdOf(actor);
    if (door?.step !== 'add' || memberId === null) return refuse('code_over');
    const proven = await tryCode('add', door.id, input.code, now);
    if (!proven.ok) return { ...proven, field: 'code' };
    if (proven.value.memberId !== memberId) return refuse('code_over');
    const owner = await findOwner(proven.value.contact);
    if (owner && owner.memberId !== memberId) {
      const own = await askOwn(memberId, proven.value.contact, lang, now);
      if (!own.ok) return own;
      await openDoor({ step: 'own', id: own.value.id, first: door.id });
      return ok('own' as const);
    }
    const added = await addToAccount(memberId, proven.value.contact, lang, now);
    if (added.ok) await closeDoor();
    return added.ok ? ok('added' as const) : added;
  },
  done: (is, { lang }) => ({
    redirect: is === 'own' ? paths(lang).confirmContact : `${paths(lang).account}?done=added`,
  }),
});

export const enterOwnCode = actionAtDoor({
  name: 'session.enter_code',
  input: confirmCodeSchema,
  may: mayKeepAccount,
  run: async ({ input, actor, now }) => {
    const door = await readDoor();
    const memberId = memberIdOf(actor);
    if (door?.step !== 'own' || !door.first || memberId === null) return refuse('code_over');
    const united = await unifyByCodes({ memberId, firstId: door.first, ownId: door.id, typed: input.code }, now);
    if (!united.ok) return united.code === 'code_wrong' ? { ...united, field: 'code' } : united;
    await closeDoor();
    return ok();
  },
  done: (_, { lang }) => ({ redirect: `${paths(lang).account}?done=united` }),
});

export const giveContactUp = actionAtDoor({
  name: 'member.give_up_contact',
  input: contactIdSchema,
  may: mayKeepAccount,
  run: ({ input, actor, now, lang }) => giveUpContact(memberIdOf(actor) ?? 0, input.contact, lang, now),
  done: (_, { lang }) => ({ redirect: `${paths(lang).account}?done=given_up` }),
});

export const keepGivenUp = actionAtDoor({
  name: 'member.keep_contact',
  input: contactIdSchema,
  may: mayKeepAccount,
  run: ({ input, actor, now }) => keepContact(memberIdOf(actor) ?? 0, input.contact, now),
  done: (_, { lang }) => ({ redirect: `${paths(lang).account}?done=kept` }),
});

export const object = actionAtDoor({
  name: 'session.enter_code',
  input: objectionSchema,
  may: maySignIn,
  run: ({ input, now }) => objectToChange(input.token, now),
  done: (_, { lang }) => ({ message: accountCopy[lang].objectDone }),
});

export const endOneSession = actionAtDoor({
  name: 'session.end',
  input: sessionIdSchema,
  may: mayEndSessions,
  run: async ({ input, actor, now }) =>
    (await endSessionOf(memberIdOf(actor) ?? 0, input.session, now)) ? ok() : refuse('not_found'),
  done: (_, { lang }) => ({ redirect: `${paths(lang).account}?done=ended#sessions` }),
});

export const endOthers = actionAtDoor({
  name: 'session.end',
  input: nothingSchema,
  may: mayEndSessions,
  run: async ({ actor, now }) => {
    const kept = await currentSessionId();
    if (!kept) return refuse('sign_in_required');
    await endOtherSessions(memberIdOf(actor) ?? 0, kept, now);
    return ok();
  },
  done: (_, { lang }) => ({ redirect: `${paths(lang).account}?done=ended#sessions` }),
});

export const askResidence = action({
  name: 'member.request_residence',
  input: requestResidenceSchema,
  may: mayKeepAccount,
  run: (work, input) => requestResidence(work, input.dong),
  done: (_, __, lang) => ({ redirect: `${paths(lang).account}#level` }),
});

export const partAccounts = action({
  name: 'member.undo_union',
  input: unionIdSchema,
  may: mayKeepAccount,
  run: (work, input) => undoUnion(work, input.union, memberIdOf(work.actor) ?? 0),
  done: (_, __, lang) => ({ redirect: `${paths(lang).account}?done=parted` }),
});
