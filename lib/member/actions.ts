'use server';

import { redirect } from 'next/navigation';
import { languages } from '@/lib/format/copy';
import { isOwnOrigin } from '@/lib/platform/auth/origin';
import { ownPath } from '@/lib/platform/auth/own-path';
import { isDemo } from '@/lib/platform/auth/settings';
import { signInWith, signOutHere } from '@/lib/platform/auth/sign-in';
import { paths } from '@/lib/platform/paths';

const addressesOf = (form: FormData) => paths(languages.find((l) => l === form.get('_lang')) ?? 'ko');

/** Becomes one of the demo accounts. These two are not `action()`s: that pipeline is for people who are signed in. */
export async function signInAsDemo(form: FormData): Promise<void> {
  const at = addressesOf(form);
  const account = form.get('account');
  const back = ownPath(form.get('callbackUrl'));
  const isIn =
    isDemo() && typeof account === 'string' && (await isOwnOrigin()) && (await signInWith('demo', { account }));
  if (isIn) redirect(back ?? (account.startsWith('resident') ? at.me : at.desk));
  redirect(`${at.signIn}?${new URLSearchParams({ error: 'failed', ...(back ? { callbackUrl: back } : {}) })}`);
}

/** Ends the session, on this browser and in the database. */
export async function signOut(form: FormData): Promise<void> {
  if (await isOwnOrigin()) await signOutHere();
  redirect(addressesOf(form).home);
}
