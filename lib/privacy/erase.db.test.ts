import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql as raw } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { phone } from '@/db/schema/hotline';
import { member, session } from '@/db/schema/member';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, residents } from '@/db/testing-world';
import { maskPhone } from '@/lib/format/masking';
import { openNumber, sealNumber } from '@/lib/hotline/queries/number';
import type { Resident } from '@/lib/platform/actor';
import { lookupHash, open, seal } from '@/lib/platform/crypto/seal';
import { attach, detach, discardFiles } from '@/lib/platform/files/files';
import { createVerifier } from '@/lib/platform/ledger/entry';
import { ok, refuse } from '@/lib/platform/result';
import { createSubject, transact } from '@/lib/platform/transact';
import { giveConsent } from './mutations/consent';
import { askErasure, cancelErasure, eraseDue } from './mutations/erasure';
import { applyRetention } from './mutations/retention';
import { listOwnData } from './queries/own-data';
import { listRetention } from './queries/report';
import { officeRecords, ownRecords, technicalRecords } from './rules-records';

let database: TestDatabase;
let person: Resident;
let other: Resident;
const now = new Date('2026-11-23T10:00:00+09:00');
const days = (n: number) => new Date(now.getTime() + n * 86_400_000);
const words = '김민용입니다. 010-0000-0077로 전화 주세요. 가로등이 꺼졌습니다.';

const picture = {
  name: '우리 집.webp',
  mediaType: 'image/webp' as const,
  width: 1,
  height: 1,
  content: Buffer.from('a picture'),
};
let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ollim-erase-'));
  vi.stubEnv('DATA_DIR', directory);
  database = await freshDatabase();
  await loadSeogu();
  [person, other] = (await residents(2, now)) as [Resident, Resident];
  const { db, sql } = database;
  const id = person.memberId;
  await db
    .update(member)
    .set({ name: '김*용', legalName: seal('김민용', 'member.legal_name') })
    .where(eq(member.id, id));
  await sql`insert into contact (member_id, kind, hash, sealed, added_at, proven_at)
    values (${id}, 'phone', ${lookupHash('phone', '01000000077')}, ${seal('01000000077', 'contact.sealed')}, now(), now())`;
  await transact(person, now, async (work) => {
    const { id: complaint, number } = await createSubject(work, 'complaint');
    await work.tx.execute(raw`insert into complaint (id, author_id, dong_code, kind, title, text, visibility, state, received_at, changed_at)
      values (${complaint}, ${id}, ${dongs.yang3}, 'everyday', '가로등', ${words}, 'private', 'in_progress', now(), now())`);
    await work.tx.execute(
      raw`insert into answer (complaint_id, via, text, member_id, at) values (${complaint}, 'written', '김민용 님, 고쳤습니다.', ${id}, now())`,
    );
    work.record({ subjectId: complaint, number, type: 'complaint.submit', public: true, text: words });
    await attach(work, complaint, [picture], { public: false });
    await attach(work, complaint, [{ ...picture, content: Buffer.from('everybody saw it') }], { public: true });
    return giveConsent(work, id, ['account', 'messages']);
  });
  await db.insert(phone).values({ ...sealNumber('01000000077'), memberId: id });
  await sql`insert into draft (member_id, kind, "values", updated_at) values (${id}, 'proposal', '{"title":"x"}', now())`;
});
afterAll(async () => {
  await database.close();
  rmSync(directory, { recursive: true });
});

/** Every value of every table, as one text. */
async function everything(): Promise<string> {
  const tables = await database.sql<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`;
  const rows = await Promise.all(
    tables.map(({ name }) => database.sql`select t::text as row from ${database.sql(name)} t`),
  );
  return rows
    .flat()
    .map((each) => String(each.row))
    .join('\n');
}

describe('what is kept about a person', () => {
  it('is accounted for in every table that refers to people', async () => {
    const references = await database.sql<{ name: string }[]>`
      select c.conrelid::regclass::text || '.' || a.attname as name
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = 'member'::regclass`;
    const known = [...ownRecords, ...technicalRecords].flatMap(({ table, column }) =>
      column ? [`${table}.${column}`] : [],
    );
    const unknown = references.map((each) => each.name).filter((name) => ![...known, ...officeRecords].includes(name));
    expect(unknown, 'say in lib/privacy/rules-records.ts what becomes of it').toEqual([]);
  });

  it('is handed out whole and in plain, and nothing of others', async () => {
    const tables = await listOwnData(person.memberId);
    const of = (name: string) => tables.find((each) => each.table === name)?.rows;
    expect(of('member')).toMatchObject([{ legal_name: '김민용' }]);
    expect(of('contact')).toMatchObject([{ kind: 'phone', sealed: '01000000077' }]);
    expect(of('complaint')).toMatchObject([{ text: words }]);
    expect(of('answer')).toMatchObject([{ text: '김민용 님, 고쳤습니다.' }]);
    expect(of('phone')).toMatchObject([{ number: '01000000077' }]);
    expect(of('consent')).toHaveLength(2);
    expect(JSON.stringify(tables)).not.toMatch(/s1\.|hash|lookup/);
    expect((await listOwnData(other.memberId)).flatMap((each) => each.rows)).toHaveLength(2); // the account and its session
  });
});

describe('being forgotten', () => {
  const open_ = () => database.sql`select id from session where member_id = ${person.memberId}`;
  const ask = (at: Date) => transact(person, at, askErasure);

  it('can be taken back for a week, and is asked for once', async () => {
    expect(await ask(now)).toMatchObject({ ok: true });
    expect(await ask(now)).toEqual(refuse('already_done'));
    expect(await transact(person, days(6), cancelErasure)).toEqual(ok());
    expect(await eraseDue(days(30))).toBe(0);
    expect(await open_()).toHaveLength(1);
  });

  it('waits for an open case', async () => {
    await ask(now);
    expect(await eraseDue(days(7))).toBe(0);
    expect(await eraseDue(days(9))).toBe(0);
    expect(await open_()).toHaveLength(1);
  });

  it('leaves the case and takes the person, everywhere; the ledger still verifies', async () => {
    await database.sql`update complaint set state = 'closed'`;
    const runs = await Promise.all([eraseDue(days(9)), eraseDue(days(9))]);
    expect(runs[0] + runs[1]).toBe(1);

    const [complaint] = await database.sql<{ title: string; text: string }[]>`select title, text from complaint`;
    expect(complaint).toEqual({
      title: '가로등',
      text: '○○○입니다. ○○○○○○○○○○○○○로 전화 주세요. 가로등이 꺼졌습니다.',
    });
    const left = await everything();
    for (const trace of ['김민용', '김*용', '010-0000-0077', lookupHash('phone', '01000000077')])
      expect(left).not.toContain(trace);
    const sealed = [...left.matchAll(/s1\.1\.[A-Za-z0-9_-]+/g)].map(([value]) => value);
    for (const value of sealed)
      for (const context of ['phone.number', 'contact.sealed', 'member.legal_name']) {
        const opened = opens(value, context);
        expect(opened ?? '').not.toMatch(/김민용|0077/);
      }

    const [row] = await database.db.select().from(phone);
    expect([openNumber(row?.number ?? ''), maskPhone('')]).toEqual(['', '********']);
    expect(await database.db.select().from(session).where(eq(session.memberId, person.memberId))).toEqual([]);
    const entries = await database.sql<Record<string, string>[]>`
      select seq, at, number, step, text_hash, previous_hash, hash from ledger order by seq`;
    const verifier = createVerifier();
    expect(entries).toHaveLength(1);
    for (const { seq, at = '', number = '', step = '', text_hash = '', previous_hash = '', hash = '' } of entries)
      expect(
        verifier.push({
          ...{ seq: Number(seq), at: new Date(at).toISOString(), number, step },
          ...{ textHash: text_hash, previousHash: previous_hash, hash },
        }),
      ).toBeNull();
    expect(await database.sql`select type from audit_entry where about_id = ${person.memberId}`).toEqual([
      { type: 'privacy.erased' },
    ]);
    const tables = await listOwnData(person.memberId);
    expect(tables.find((each) => each.table === 'contact')?.rows).toEqual([]);
  });
});

describe('the files of who is forgotten', () => {
  const kept = async () => {
    const names = await readdir(join(directory, 'files'), { recursive: true, withFileTypes: true });
    return names.filter((each) => each.isFile()).length;
  };

  it('go when only the office saw them, and their bytes a day later; what everyone saw stays with the case', async () => {
    expect(await database.sql`select public from attachment`).toEqual([{ public: true }]);
    expect(await kept()).toBe(2);
    const later = (n: number) => new Date(Date.now() + n * 86_400_000);
    expect(await discardFiles(later(0))).toBe(0);
    expect(await kept()).toBe(2);
    expect(await discardFiles(later(2))).toBe(1);
    expect(await kept()).toBe(1);
  });

  it('keep their bytes while another file has the same', async () => {
    const twice = [picture, picture];
    await transact(other, now, async (work) => {
      const { id } = await createSubject(work, 'proposal');
      const [first = ''] = await attach(work, id, twice, { public: false });
      await detach(work, id, [first]);
      return ok();
    });
    expect(await discardFiles(new Date(Date.now() + 2 * 86_400_000))).toBe(1);
    expect(await kept()).toBe(2);
  });
});

describe('what has been kept long enough', () => {
  it('is counted before without a change, goes once, and is written down', async () => {
    await database.sql`insert into draft (member_id, kind, "values", updated_at) values (${other.memberId}, 'complaint', '{}', ${days(-200).toISOString()}::timestamptz)`;
    await database.sql`insert into draft (member_id, kind, "values", updated_at) values (${other.memberId}, 'proposal', '{}', ${days(-100).toISOString()}::timestamptz)`;
    await database.sql`update complaint set changed_at = ${days(-3700).toISOString()}::timestamptz`;
    const due = async () => Object.fromEntries((await listRetention(now)).map((each) => [each.rule.key, each.due]));
    expect(await due()).toMatchObject({ draft: 1, complaint: 1, consent: 0 });
    expect(await due()).toMatchObject({ draft: 1, complaint: 1 });
    expect(await applyRetention(now)).toBe(2);
    expect(await applyRetention(now)).toBe(0);
    expect(await database.sql`select kind from draft where member_id = ${other.memberId}`).toEqual([
      { kind: 'proposal' },
    ]);
    expect(await database.sql`select title, text, dong_code from complaint`).toEqual([
      { title: '–', text: '', dong_code: dongs.yang3 },
    ]);
    const rules = await listRetention(now);
    expect(rules.every((each) => each.last !== null && each.due === 0)).toBe(true);
  });
});

function opens(value: string, context: string): string | null {
  try {
    return open(value, context);
  } catch {
    return null;
  }
}
