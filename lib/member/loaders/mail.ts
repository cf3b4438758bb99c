import { notFound } from 'next/navigation';
import { one, type Query } from '@/lib/format/query';
import { isDemo } from '@/lib/platform/auth/settings';
import { now } from '@/lib/platform/clock/now';
import { listMailTo } from '@/lib/platform/mail/box';

/** The demo's letters to one address; where demo sign-in is off there are none to see. */
export async function loadDemoMailbox(query: Query) {
  if (!isDemo()) notFound();
  const to = (one(query.to) ?? '').trim().slice(0, 254);
  return { to, letters: to === '' ? [] : await listMailTo(to), now: now() };
}

export type DemoLetters = Awaited<ReturnType<typeof loadDemoMailbox>>;
