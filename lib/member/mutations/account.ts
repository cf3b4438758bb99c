import { randomBytes } from 'node:crypto';
import { and, eq, isNull, lte } from 'drizzle-orm';
import { member, session } from '@/db/schema/member';
import { contact, contactChange } from '@/db/schema/member-contact';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { audit } from '@/lib/platform/audit/audit';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { paths } from '@/lib/platform/paths';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { mailCopy } from '../copy/mail';
import { getChange, listContacts, listProviders, tokenHash } from '../queries/account';
import { findOwner } from '../queries/door';
import { type Contact, maskContact, objectUntil } from '../rules/contact';
import { addContact, endContact } from './contact';
import { sendMessage } from './deliver';

const system = (job: string) => ({ kind: 'system', job }) as const;

/** Adds a proven contact to an account. The account's other contacts are told, and can object for some days. Refuses `conflict` when somebody was faster. */
export async function addToAccount(memberId: number, c: Contact, lang: Lang, now: Date): Promise<Result<undefined>> {
  return transact(system('member.add_contact'), now, async (work) => {
    if (!(await lockAccount(work, memberId))) return refuse('not_found');
    const owner = await findOwner(c, work.tx);
    if (owner?.memberId === memberId) return ok();
    const others = await listContacts(memberId, work.tx);
    const id = await addContact(work, memberId, c);
    const what = mailCopy[lang].added(maskContact(c));
    await tellOfChange(
      work,
      { memberId, contactId: id, what: 'added' },
      others.map((each) => each.contact),
      { what, lang },
    );
    await audit(work, { type: 'member.contact_added', aboutId: memberId, data: { kind: c.kind } });
    return ok();
  });
}

/**
 * Gives a contact up: it leaves after the days in which somebody who still has it can object. Refuses `last_contact`: without any nobody could sign in, and
 * `not_found` for somebody else's.
 */
export async function giveUpContact(memberId: number, id: number, lang: Lang, now: Date): Promise<Result<undefined>> {
  const providers = await listProviders(memberId);
  return transact(system('member.give_up_contact'), now, async (work) => {
    if (!(await lockAccount(work, memberId))) return refuse('not_found');
    const own = await listContacts(memberId, work.tx);
    const leaving = own.find((each) => each.id === id && each.leavesAt === null);
    if (!leaving) return refuse('not_found');
    const staying = own.filter((each) => each.id !== id && each.leavesAt === null);
    if (staying.length === 0 && providers.length === 0) return refuse('last_contact');
    const leavesAt = objectUntil(now);
    await work.tx.update(contact).set({ leavesAt }).where(eq(contact.id, id));
    const what = mailCopy[lang].givenUp(maskContact(leaving.contact), formatDay(leavesAt, lang));
    await tellOfChange(work, { memberId, contactId: id, what: 'given_up' }, [leaving.contact], { what, lang });
    await audit(work, { type: 'member.contact_given_up', aboutId: memberId, data: { kind: leaving.contact.kind } });
    return ok();
  });
}

/** Keeps a contact that was to leave. */
export async function keepContact(memberId: number, id: number, now: Date): Promise<Result<undefined>> {
  return transact(system('member.keep_contact'), now, async (work) => {
    const kept = await work.tx
      .update(contact)
      .set({ leavesAt: null })
      .where(and(eq(contact.id, id), eq(contact.memberId, memberId), isNull(contact.endedAt)))
      .returning({ id: contact.id });
    return kept.length > 0 ? ok() : refuse('not_found');
  });
}

/**
 * Somebody who had a contact says that the change was not theirs: what was added goes, what was given up stays, and every session ends. Once, within
 * its time; refuses `not_found`.
 */
export async function objectToChange(token: string, now: Date): Promise<Result<undefined>> {
  const change = await getChange(token, now);
  if (!change || change.objectedAt) return refuse('not_found');
  return transact(system('member.object'), now, async (work) => {
    const [taken] = await work.tx
      .update(contactChange)
      .set({ objectedAt: now })
      .where(and(eq(contactChange.id, change.id), isNull(contactChange.objectedAt)))
      .returning({ memberId: contactChange.memberId, contactId: contactChange.contactId, what: contactChange.what });
    if (!taken) return refuse('not_found');
    const { memberId } = taken;
    await lockAccount(work, memberId);
    if (taken.what === 'added') await endContact(work, taken.contactId);
    await work.tx
      .update(contact)
      .set({ leavesAt: null })
      .where(and(eq(contact.memberId, memberId), isNull(contact.endedAt)));
    await work.tx
      .update(session)
      .set({ revokedAt: now })
      .where(and(eq(session.memberId, memberId), isNull(session.revokedAt)));
    await audit(work, { type: 'member.change_objected', aboutId: memberId, data: { what: taken.what } });
    return ok();
  });
}

/** Ends the contacts whose days are over; the worker's hourly task. */
export async function endLeftContacts(now: Date): Promise<void> {
  await transact(system('member.end_contacts'), now, async (work) => {
    const left = await work.tx
      .select({ id: contact.id })
      .from(contact)
      .where(and(lte(contact.leavesAt, now), isNull(contact.endedAt)))
      .limit(500);
    for (const { id } of left) await endContact(work, id);
    return ok();
  });
}

/** One change of an account at a time. */
async function lockAccount(work: Work, memberId: number): Promise<boolean> {
  const rows = await work.tx
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.id, memberId), eq(member.kind, 'resident'), isNull(member.unitedIntoId)))
    .for('update');
  return rows.length > 0;
}

/** Each contact gets a link of its own by which to object; only its hash is kept. A contact that cannot be reached now is no reason to stop. */
async function tellOfChange(
  work: Work,
  change: { memberId: number; contactId: number; what: 'added' | 'given_up' },
  to: readonly Contact[],
  { what, lang }: { what: string; lang: Lang },
): Promise<void> {
  const t = mailCopy[lang];
  const until = objectUntil(work.now);
  for (const each of to) {
    const token = randomBytes(18).toString('base64url');
    const hash = tokenHash(token);
    await work.tx.insert(contactChange).values({ ...change, tokenHash: hash, at: work.now, until });
    const link = `${siteOrigin()}${paths(lang).objectToChange(token)}`;
    const body = t.changeBody(what, formatDay(until, lang), link);
    await sendMessage(work, each, {
      subject: t.changeSubject,
      body,
      text: t.changeText(what, link),
      key: `change:${hash}`,
    });
  }
}
