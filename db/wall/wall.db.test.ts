import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seal } from '@/lib/platform/crypto/seal';
import { freshDatabase, type TestDatabase } from '../testing';
import { loadSeogu, residents } from '../testing-world';
import { policyOf } from './policies';
import { appendOnlyTables, raiseWall } from './raise';
import { entryBehindWall, entryGiven } from './role';

const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let app: postgres.Sql;
let people: number[];

beforeAll(async () => {
  database = await freshDatabase();
  app = postgres(database.appUrl, { max: 1, onnotice: () => undefined });
  await loadSeogu();
  people = (await residents(3, now)).map((each) => each.memberId);
  await fill(database.sql);
});
beforeEach(() => app`select set_config('ollim.actor', '', false)`);
afterAll(async () => {
  await app.end();
  await database.close();
});

/** A private and a public complaint of the first resident, each with an answer and a file, and a text thread. */
async function fill(sql: postgres.Sql): Promise<void> {
  const [author, asker] = people;
  const [dong] = await sql<{ code: string }[]>`select code from dong limit 1`;
  for (const [n, visibility] of ['private', 'public'].entries()) {
    const [subject] = await sql<{ id: string }[]>`
      insert into subject (kind, number, created_at) values ('complaint', ${`2026-000${n}`}, now()) returning id`;
    const id = subject?.id ?? '';
    await sql`insert into complaint (id, author_id, dong_code, kind, title, text, visibility, state, received_at, changed_at)
      values (${id}, ${author ?? 0}, ${dong?.code ?? ''}, 'everyday', ${visibility}, 'x', ${visibility}, 'received', now(), now())`;
    await sql`insert into answer (complaint_id, via, text, member_id, at) values (${id}, 'written', ${visibility}, ${author ?? 0}, now())`;
    await sql`insert into attachment (id, subject_id, name, media_type, bytes, sha256, storage_key, public, created_at)
      values (gen_random_uuid(), ${id}, ${visibility}, 'image/webp', 1, repeat('0', 64), ${visibility}, ${visibility === 'public'}, now())`;
    await sql`insert into event (subject_id, type, at, actor_kind, public, salt) values (${id}, 'complaint.submit', now(), 'resident', ${visibility === 'public'}, 'x')`;
  }
  const [subject] = await sql<{ id: string }[]>`
    insert into subject (kind, number, created_at) values ('hotline_thread', '2026-0009', now()) returning id`;
  const [number] = await sql<{ id: string }[]>`
    insert into phone (number, lookup) values (${seal('01000000001', 'phone.number')}, repeat('a', 64)) returning id`;
  await sql`insert into hotline_thread (id, phone_id, state, received_at, changed_at) values (${subject?.id ?? ''}, ${number?.id ?? ''}, 'received', now(), now())`;
  await sql`update member set legal_name = ${seal('김민용', 'member.legal_name')} where id in (${author ?? 0}, ${asker ?? 0})`;
  await sql`insert into outbound_mail (key, recipient, recipient_hash, state, created_at, changed_at)
    values ('one', ${seal('one@example.kr', 'outbound_mail.recipient')}, repeat('b', 64), 'queued', now(), now())`;
  await sql`insert into takedown (receipt, kind, subject_id, dong_code, author_id, ground, asker, claim, asker_id, asked_at, state)
    select repeat('c', 64), 'complaint', id, dong_code, author_id, 'privacy', 'self', ${seal('x', 'takedown.claim')}, ${asker ?? 0}, now(), 'asked' from complaint where visibility = 'public'`;
  await sql`insert into draft (member_id, kind, "values", updated_at) values (${author ?? 0}, 'proposal', '{}', now())`;
  await sql`insert into consent (member_id, purpose, version, items, retention, at) values (${author ?? 0}, 'account', '1', '[]', 'until_erased', now())`;
}

const as = (actor: string) => app`select set_config('ollim.actor', ${actor}, false)`;
const seen = async (table: string): Promise<number> => {
  const [row] = await app<{ n: number }[]>`select count(*)::int as n from ${app(table)}`;
  return row?.n ?? -1;
};

describe('the role of the portal', () => {
  it('owns nothing, makes nothing, and cannot become anybody else', async () => {
    const [me] = await app`select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
      exists (select from pg_class where relowner = pg_roles.oid) as owns from pg_roles where rolname = current_user`;
    expect(Object.values(me ?? {})).toEqual([false, false, false, false, false]);
    await expect(app`create table mine (id int)`).rejects.toMatchObject({ code: '42501' });
    await expect(app`create schema mine`).rejects.toMatchObject({ code: '42501' });
    await expect(app`set role ollim`).rejects.toMatchObject({ code: '42501' });
    await expect(app`drop policy wall on complaint`).rejects.toMatchObject({ code: '42501' });
    await expect(app`alter table complaint disable row level security`).rejects.toMatchObject({ code: '42501' });
    await expect(app`alter table ledger disable trigger all`).rejects.toMatchObject({ code: '42501' });
    await expect(app`set session_replication_role = replica`).rejects.toMatchObject({ code: '42501' });
    await expect(app`select from graphile_worker._private_jobs`).rejects.toMatchObject({ code: '42501' });
    await expect(app`select from drizzle.__drizzle_migrations`).rejects.toMatchObject({ code: '42501' });
  });

  it('adds to what is recorded and never changes it', async () => {
    const tables = await appendOnlyTables(database.sql);
    expect(tables).toEqual(expect.arrayContaining(['audit_entry', 'event', 'ledger']));
    await as('system');
    for (const table of tables) {
      await expect(app`delete from ${app(table)}`, table).rejects.toMatchObject({ code: '42501' });
      await expect(app`truncate ${app(table)} cascade`, table).rejects.toMatchObject({ code: '42501' });
      const [column] = await database.sql<{ name: string }[]>`
        select column_name as name from information_schema.columns where table_name = ${table} and is_identity = 'NO' limit 1`;
      const name = app(column?.name ?? '');
      await expect(app`update ${app(table)} set ${name} = ${name}`, table).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('can leave a job for the worker', async () => {
    await app`select graphile_worker.add_job('react', '{}')`;
    expect(await seen('graphile_worker.jobs')).toBe(1);
  });
});

describe('without saying for whom, nothing private is visible', () => {
  it('in any table', async () => {
    const tables = await database.sql<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`;
    const walled = tables.map((each) => each.name).filter((name) => policyOf(name));
    expect(walled).toEqual(
      expect.arrayContaining(['complaint', 'phone', 'inbound_text', 'outbound_text', 'hotline_call', 'draft']),
    );
    for (const table of walled) {
      const [all] = await database.sql<{ n: number }[]>`select count(*)::int as n from ${database.sql(table)}`;
      const publicOnes = ['complaint', 'answer', 'event', 'attachment'].includes(table) ? 1 : 0;
      await app`reset all`;
      expect(await seen(table), table).toBe(publicOnes);
      await as('system');
      expect(await seen(table), table).toBe(all?.n);
    }
  });

  it('and none of it can be changed or deleted', async () => {
    const before = await database.sql`select * from complaint order by id`;
    expect((await app`update complaint set text = 'y' where visibility = 'private'`).count).toBe(0);
    expect((await app`delete from hotline_thread`).count).toBe(0);
    expect(await database.sql`select * from complaint order by id`).toEqual(before);
  });
});

describe('with an actor', () => {
  it('a resident sees what is theirs and no other private row', async () => {
    const [author, other] = people;
    await as(`resident:${author}`);
    expect([await seen('complaint'), await seen('answer'), await seen('draft'), await seen('consent')]).toEqual([
      2, 2, 1, 1,
    ]);
    expect(await seen('hotline_thread')).toBe(0);
    await as(`resident:${other}`);
    expect([await seen('complaint'), await seen('answer'), await seen('draft'), await seen('consent')]).toEqual([
      1, 1, 0, 0,
    ]);
  });

  it('letters are for the portal alone', async () => {
    for (const actor of [`resident:${people[0]}`, 'officer:999', 'provider', '']) {
      await as(actor);
      expect([await seen('outbound_mail'), (await app`delete from outbound_mail`).count], actor).toEqual([0, 0]);
    }
    await as('system');
    expect(await seen('outbound_mail')).toBe(1);
  });

  it('a request to take words down is for its two sides and the office', async () => {
    const who = [...people.map((id) => `resident:${id}`), 'officer:999', 'institution:999', 'provider', ''];
    const rows: number[] = [];
    for (const actor of who) {
      await as(actor);
      rows.push(await seen('takedown'));
    }
    expect(rows).toEqual([1, 1, 0, 1, 0, 0, 0]);
  });

  it('everybody reads what people are called, and their own names only themselves and the office', async () => {
    for (const actor of ['system', 'officer:999', `resident:${people[0]}`, '']) {
      await as(actor);
      await expect(app`select legal_name from member`, actor).rejects.toMatchObject({ code: '42501' });
      await expect(app`select * from member`, actor).rejects.toMatchObject({ code: '42501' });
      expect(await app`select name from member where legal_name is null`.catch(({ code }) => code), actor).toBe(
        '42501',
      );
      expect(await seen('member'), actor).toBeGreaterThan(2);
    }
    const names: number[] = [];
    for (const actor of [
      'system',
      'officer:999',
      ...people.map((id) => `resident:${id}`),
      'institution:999',
      'provider',
      '',
    ]) {
      await as(actor);
      names.push(await seen('own_name'));
    }
    expect(names).toEqual([2, 2, 1, 1, 0, 0, 0, 0]);
    await as(`resident:${people[0]}`);
    expect(await app`select member_id from own_name`).toEqual([{ member_id: String(people[0]) }]);
  });

  it('a provider delivers texts and reads no complaint', async () => {
    await as('provider');
    expect([await seen('hotline_thread'), await seen('phone'), await seen('complaint')]).toEqual([1, 1, 1]);
  });

  it('an officer of an institution sees nothing of the office', async () => {
    await as('institution:999');
    expect([await seen('complaint'), await seen('phone'), await seen('hotline_thread')]).toEqual([1, 0, 0]);
  });

  it('nonsense in the setting is nobody', async () => {
    for (const actor of ['root', 'SYSTEM', ' system', 'resident:', 'resident']) {
      await as(actor);
      expect([await seen('complaint'), await seen('phone'), await seen('draft')], actor).toEqual([1, 0, 0]);
    }
  });
});

describe('the list that everyone may see', () => {
  it('has no private case in it, whoever asks, and its search uses the index of the words', async () => {
    await as('system');
    expect(await app`select title from public_complaint`).toEqual([{ title: 'public' }]);
    const { sql } = database;
    await sql`insert into subject (kind, number, created_at) select 'complaint', 'many-' || n, now() from generate_series(1, 3000) n`;
    await sql`insert into complaint (id, author_id, dong_code, kind, title, text, visibility, state, received_at, changed_at)
      select s.id, c.author_id, c.dong_code, c.kind, s.number, md5(s.number), 'public', 'received', now(), now()
      from subject s, complaint c where s.number like 'many-%' and c.title = 'public'`;
    await sql`vacuum analyze complaint`;
    const planOf = (from: string) =>
      app.begin(async (tx) => {
        await tx`set local enable_seqscan = off`;
        return JSON.stringify(await tx`explain select id from ${tx(from)} where search like '%가로등%'`);
      });
    const plan = await planOf('public_complaint');
    expect(await planOf('complaint')).not.toContain('complaint_search_idx');
    await sql`delete from complaint where title like 'many-%'`;
    expect(plan).toContain('complaint_search_idx');
  });
});

describe('raising the wall', () => {
  it('again changes nothing, and mends what was taken down', async () => {
    const stands = () =>
      database.sql`select polrelid, polname, pg_get_expr(polqual, polrelid) as q from pg_policy order by 1`;
    const role = new URL(database.appUrl).username;
    const before = await stands();
    expect(before.length).toBeGreaterThan(10);
    await database.sql`alter table complaint disable row level security`;
    await database.sql`drop policy wall on phone`;
    await database.sql`grant delete on ledger to ${database.sql(role)}`;
    await raiseWall(database.url, role);
    expect((await stands()).map((each) => each.q)).toEqual(before.map((each) => each.q));
    await app`reset all`;
    expect([await seen('complaint'), await seen('phone')]).toEqual([1, 0]);
    await expect(app`delete from ledger`).rejects.toMatchObject({ code: '42501' });
  });

  it('makes the role where the owner may, takes one that was given, and says so where there can be none', async () => {
    const { sql } = database;
    await sql`create role plain_owner login createrole password 'a'`;
    await sql`create role given_app login password 'b'`;
    const name = new URL(database.url).pathname.slice(1);
    const urlOf = (role: string, password: string) => {
      const url = new URL(database.url);
      url.username = role;
      url.password = password;
      return url.href;
    };
    try {
      const made = await entryBehindWall(database.url, () => 'c');
      expect(made).toMatchObject({ walled: true });
      expect(made.url).toContain(`${name}_app:c@`);
      expect(await entryBehindWall(database.url, () => 'd')).toMatchObject({ walled: true }); // another password now
      expect(await entryGiven(database.url, urlOf('given_app', 'b'))).toMatchObject({ walled: true });
      await expect(entryGiven(database.url, database.url)).rejects.toThrow(/owns the tables/);
      await sql`alter role plain_owner nocreaterole`;
      await sql`drop owned by ${sql(`${name}_app`)}`;
      await sql`drop role ${sql(`${name}_app`)}`;
      expect(await entryBehindWall(urlOf('plain_owner', 'a'), () => 'c')).toMatchObject({ walled: false });
    } finally {
      for (const role of ['plain_owner', 'given_app']) {
        await sql`drop owned by ${sql(role)}`;
        await sql`drop role ${sql(role)}`;
      }
    }
  });
});
