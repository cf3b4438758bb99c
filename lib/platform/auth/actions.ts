'use server';

import { redirect } from 'next/navigation';
import { languages } from '@/lib/format/copy';
import { paths } from '../paths';
import { admit } from '../rate-limit/admit';
import { forgetPages, requestContext } from '../request';
import { dropReturnCode } from './door/return-code';
import { isOwnOrigin } from './origin';
import { ownPath } from './own-path';
import { isDemo } from './settings';
import { signInWith, signOutHere } from './sign-in';

const addressesOf = (form: FormData) => paths(languages.find((l) => l === form.get('_lang')) ?? 'ko');

/**
 * Becomes the demo account named in `account` and goes on to `callbackUrl`. Neither this nor signing out is an `action()`: that
 * pipeline serves people who are signed in, and here nobody is, or will be.
 */
export async function signInAsDemo(form: FormData): Promise<void> {
  const at = addressesOf(form);
  const account = form.get('account');
  const back = ownPath(form.get('callbackUrl'));
  const isIn =
    isDemo() && typeof account === 'string' && (await isOwnOrigin()) && (await signInWith('demo', { account }));
  if (isIn) redirect(back ?? (account.startsWith('resident') ? at.me : at.desk));
  redirect(
    `${at.signIn}?${new URLSearchParams({ error: isTooOften() ? 'too_many' : 'failed', ...(back ? { callbackUrl: back } : {}) })}`,
  );
}

/** Whether the limits have just refused this request. */
const isTooOften = () => requestContext()?.retryAfter !== undefined;

/** Lets an administrator in by a link of the server's operator, which is worth nothing afterwards. The second factor comes next. */
export async function signInByLink(form: FormData): Promise<void> {
  const at = addressesOf(form);
  const token = form.get('token');
  const given = typeof token === 'string' && /^[\w-]{43}$/.test(token) ? token : null;
  const isIn =
    given !== null &&
    (await isOwnOrigin()) &&
    (await admit('session.sign_in', null)).ok &&
    (await signInWith('link', { token: given }));
  redirect(isIn ? at.desk : `${at.signInLink(given ?? 'x')}?error=over`);
}

/** Ends the session, on this browser and in the database. */
export async function signOut(form: FormData): Promise<void> {
  if (await isOwnOrigin()) {
    await signOutHere();
    await dropReturnCode();
    forgetPages();
  }
  redirect(addressesOf(form).home);
}
