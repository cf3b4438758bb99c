import { randomBytes } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { one, type Query } from '@/lib/format/query';
import { hasRole } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { asSystem } from '@/lib/platform/auth/scope';
import { stampFor } from '@/lib/platform/bot-check/check';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { mayOpenMeasures } from '../policy';
import { countTakedowns, getReceipt, listTakedowns } from '../queries/takedown';
import { getTarget } from '../queries/target';
import { parts } from '../schema/takedown';

/** The form for words named in the address; `target` null when there is nothing public to take down. */
export async function loadTakedownForm(address: Query) {
  const number = one(address.number) ?? '';
  const comment = Number(one(address.comment) ?? Number.NaN);
  const known = /^\d{4}-\d{4,10}$/.test(number);
  const part = parts.find((each) => each === one(address.part));
  const id = Number.isSafeInteger(comment) ? comment : null;
  const target = known ? await getTarget(number, id, part, one(address.task)) : null;
  return { target, receipt: randomBytes(16).toString('hex'), stamp: await stampFor('takedown.ask') };
}

/** A request by the secret in its address: the door is that secret. */
export async function loadTakedownReceipt(secret: string) {
  const receipt = /^[0-9a-f]{32}$/.test(secret) ? await asSystem(() => getReceipt(secret)) : null;
  if (!receipt) notFound();
  return { receipt, now: now() };
}

/** The public figures of the last year. */
export async function loadTakedownNumbers() {
  const since = new Date(now().getTime() - 365 * 86_400_000);
  return { since, ...(await asSystem(() => countTakedowns(since))) };
}

/** The requests that an officer decides about. */
export async function loadTakedowns(lang: Lang) {
  const actor = await requireOfficer(lang, paths(lang).deskTakedowns);
  if (!mayOpenMeasures(actor)) notFound();
  const own = actor.assignments.flatMap((assignment) => (assignment.dongCode ? [assignment.dongCode] : []));
  const all = hasRole(actor, 'planner') || hasRole(actor, 'admin');
  const rows = await listTakedowns(all ? null : [...new Set([...own, ...actor.linkedDongs])]);
  return { rows, me: actor.memberId, now: now() };
}
