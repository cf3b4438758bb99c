import { randomUUID } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { looked } from '@/db/sealed';
import { leaveCourses } from '@/lib/course/mutations/person';
import { hidePersonalData } from '@/lib/format/personal-data/hide';
import { audit } from '@/lib/platform/audit/audit';
import { lookupHash, lookupHashes, open, seal } from '@/lib/platform/crypto/seal';
import { forgetMail } from '@/lib/platform/mail/queue';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { forgetBusinesses, hasOpenRequests } from '@/lib/programme/mutations/person';
import { leaveAllTeams } from '@/lib/research/mutations/people';
import { belongingTo, listAccounts } from '../queries/own-data';
import { type OwnRecord, ownRecords, technicalRecords } from '../rules-records';

const raw = sql.raw;

/**
 * The person goes, the cases stay. Names, numbers and addresses are removed, what the person wrote is gone over for personal data, sessions and everything kept for
 * their convenience end. What was counted stays counted, and no line of the history or the ledger changes. The same goes for the accounts that were
 * found to be theirs too. Refuses `open_case` while a complaint waits for its answer, an application for its decision, or an hour of advice is to come.
 */
export async function erasePerson(work: Work, memberId: number): Promise<Result<undefined>> {
  const { tx, now } = work;
  const [person] = await tx.execute<{ kind: string; erased_at: string | null }>(
    sql`select kind, erased_at from member where id = ${memberId} for update`,
  );
  if (person?.kind !== 'resident') return refuse('not_found');
  if (person.erased_at) return ok(undefined);
  const accounts = await listAccounts(memberId, tx);
  const theirs = sql`any(${sql.param(accounts)}::bigint[])`;
  const [waiting] = await tx.execute(sql`select id from complaint where author_id = ${theirs}
    and state not in ('answered', 'closed', 'withdrawn', 'merged', 'transferred') limit 1`);
  if (waiting || (await hasOpenRequests(work, accounts))) return refuse('open_case');
  for (const each of accounts) await leaveCourses(work, each);
  await forgetBusinesses(work, accounts);
  const words = await wordsOf(work, theirs);
  for (const record of ownRecords)
    if (typeof record.gone === 'object') await goOver(work, record, record.gone.words, accounts, words);
  const numbers = await numbersOf(work, theirs);
  await forgetFiles(work, theirs, numbers);
  await forgetNumbers(work, numbers);
  await forgetMail(work, await contactsOf(work, theirs, 'email'));
  for (const each of accounts) await leaveAllTeams(work, each);
  for (const { table, column } of [...ownRecords, ...technicalRecords].filter(isDeleted))
    await tx.execute(sql`delete from ${raw(table)} where ${raw(`${column}`)} = ${theirs}`);
  const at = now.toISOString();
  await tx.execute(
    sql`update consent set withdrawn_at = ${at}::timestamptz where member_id = ${theirs} and withdrawn_at is null`,
  );
  await tx.execute(sql`update takedown set email = null where asker_id = ${theirs}`);
  await tx.execute(sql`update member set name = '***', legal_name = null, demo_key = null, home_dong = null, verification = 'none',
    erased_at = ${at}::timestamptz where id = ${theirs}`);
  await audit(work, { type: 'privacy.erased', aboutId: memberId });
  return ok(undefined);
}

const isDeleted = (record: { table: string; column: string | null; gone?: OwnRecord['gone'] }): boolean =>
  record.column !== null && (record.gone === undefined || record.gone === 'deleted');

/** The person's own names, numbers and addresses, to be found in what they wrote. */
async function wordsOf({ tx }: Work, theirs: SQL): Promise<string[]> {
  const names = await tx.execute<{ sealed: string }>(
    sql`select legal_name as sealed from own_name where member_id = ${theirs}`,
  );
  const contacts = await tx.execute<{ sealed: string }>(sql`select sealed from contact where member_id = ${theirs}`);
  return [
    ...names.map((row) => open(row.sealed, 'member.legal_name')),
    ...contacts.map((row) => open(row.sealed, 'contact.sealed')),
  ];
}

async function contactsOf({ tx }: Work, theirs: SQL, kind: 'phone' | 'email'): Promise<string[]> {
  const rows = await tx.execute<{ sealed: string }>(
    sql`select sealed from contact where member_id = ${theirs} and kind = ${kind}`,
  );
  return rows.map((row) => open(row.sealed, 'contact.sealed'));
}

/** Rewrites columns of somebody's rows, in small steps. */
async function goOver(work: Work, record: OwnRecord, columns: readonly string[], accounts: number[], words: string[]) {
  const list = raw(['id', ...columns].join(', '));
  const rows = await work.tx.execute<Record<string, string | null>>(
    sql`select ${list} from ${raw(record.table)} where ${belongingTo(record, accounts)}`,
  );
  for (const row of rows) {
    const changes = columns.flatMap((column) => {
      const value = row[column];
      const hidden = value ? hidePersonalData(value, words) : value;
      return hidden === value ? [] : [sql`${raw(column)} = ${hidden}`];
    });
    if (changes.length === 0) continue;
    await work.tx.execute(
      sql`update ${raw(record.table)} set ${sql.join(changes, sql`, `)} where id::text = ${String(row.id)}`,
    );
  }
}

/** Files that never were for everyone: nobody can go over a picture for a face, so they go whole. Receipts of public money stay. */
async function forgetFiles({ tx }: Work, theirs: SQL, numbers: string[]): Promise<void> {
  await tx.execute(sql`delete from attachment where not public and (
    member_id = ${theirs} and subject_id in (select id from subject where kind in ('proposal', 'complaint', 'application'))
    or subject_id in (select id from hotline_thread where phone_id = any(${sql.param(numbers)}::bigint[])))`);
}

/** The numbers that speak for the person, and those that are theirs though nothing was texted from them in their name. */
async function numbersOf(work: Work, theirs: SQL): Promise<string[]> {
  const phones = await contactsOf(work, theirs, 'phone');
  const hashes = phones.flatMap((each) => lookupHashes(...looked.phone(each)));
  const rows = await work.tx.execute<{ id: string }>(
    sql`select id from phone where member_id = ${theirs} or lookup = any(${sql.param(hashes)}::text[])`,
  );
  return rows.map(({ id }) => id);
}

/** Numbers that texted: the thread stays, nobody can be called by it, and the same number texting again is somebody new. */
async function forgetNumbers({ tx }: Work, numbers: string[]): Promise<void> {
  for (const id of numbers) {
    const lookup = lookupHash('text', `erased ${randomUUID()}`);
    await tx.execute(
      sql`update inbound_delivery set payload = null where text_id in (select id from inbound_text where phone_id = ${id})`,
    );
    await tx.execute(
      sql`update phone set number = ${seal('', 'phone.number')}, lookup = ${lookup}, member_id = null where id = ${id}`,
    );
  }
}
