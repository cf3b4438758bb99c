import { and, desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outboundMail } from '@/db/schema/mail';
import { member } from '@/db/schema/member';
import { contact, oneTimeCode } from '@/db/schema/member-contact';
import { consent } from '@/db/schema/privacy';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { lookupHash, open } from '@/lib/platform/crypto/seal';
import { ok } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';
import { askCode, tryCode } from './mutations/code';
import { addContact } from './mutations/contact';
import { addResident, join } from './mutations/join';
import { askSecond, startAnew, trySecond, wayInFor } from './mutations/sign-in';
import { findOwner } from './queries/door';
import { codesAnHour, mostTries } from './rules/code';
import type { Contact } from './rules/contact';

let database: TestDatabase;
const start = new Date('2026-11-23T01:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const days = (n: number) => later(n * 24 * 60);

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  process.env.DEMO_SIGN_IN = 'on';
  database = await freshDatabase();
});
afterAll(() => database.close());

const mailbox = (name: string): Contact => ({ kind: 'email', value: `${name}@example.kr` });

async function ask(to: Contact, at = start) {
  const asked = await askCode({ purpose: 'sign_in', contact: to, memberId: null, lang: 'ko' }, at);
  if (!asked.ok) throw new Error(asked.code);
  return asked.value.id;
}
/** The digits of the newest letter to an address. */
async function received(to: Contact): Promise<string> {
  const [letter] = await database.db
    .select({ body: outboundMail.body })
    .from(outboundMail)
    .where(eq(outboundMail.recipientHash, lookupHash('email', to.value)))
    .orderBy(desc(outboundMail.id))
    .limit(1);
  return /\d{6}/.exec(open(letter?.body ?? '', 'outbound_mail.body'))?.[0] ?? '';
}
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');
async function person(name: string, ...contacts: Contact[]): Promise<number> {
  const made = await transact({ kind: 'system', job: 'test' }, start, async (work) => {
    const id = await addResident(work, name);
    for (const each of contacts) await addContact(work, id, each);
    return ok(id);
  });
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

describe('a code', () => {
  it('is kept as a hash, and its address sealed', async () => {
    const to = mailbox('hash');
    const id = await ask(to);
    const [row] = await database.db.select().from(oneTimeCode).where(eq(oneTimeCode.id, id));
    const kept = JSON.stringify(row);
    expect(kept).not.toContain(await received(to));
    expect(kept).not.toContain('hash@');
  });

  it('lets one in of two who type it at once, and nobody afterwards', async () => {
    const to = mailbox('twice');
    const id = await ask(to);
    const code = await received(to);
    const both = await Promise.all([tryCode('sign_in', id, code, start), tryCode('sign_in', id, code, start)]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(await tryCode('sign_in', id, code, start)).toMatchObject({ code: 'code_wrong' });
  });

  it(`can be typed wrong ${mostTries} times, also of twenty at once; then the right one is wrong too`, async () => {
    const to = mailbox('many');
    const id = await ask(to);
    const code = await received(to);
    await Promise.all(Array.from({ length: 20 }, () => tryCode('sign_in', id, wrong(code), start)));
    const [row] = await database.db.select().from(oneTimeCode).where(eq(oneTimeCode.id, id));
    expect(row?.tries).toBe(mostTries);
    expect(await tryCode('sign_in', id, code, start)).toMatchObject({ ok: false, code: 'code_wrong' });
  });

  it('is good for ten minutes, for what it was asked for, and until the next one', async () => {
    const to = mailbox('old');
    const first = await ask(to);
    const code = await received(to);
    expect(await tryCode('sign_in', first, code, later(10))).toMatchObject({ code: 'code_wrong' });
    expect(await tryCode('add', first, code, start)).toMatchObject({ code: 'code_wrong' });
    const second = await ask(to, later(2));
    expect(await tryCode('sign_in', first, code, later(2))).toMatchObject({ code: 'code_wrong' });
    expect((await tryCode('sign_in', second, ` ${await received(to)} `, later(3))).ok).toBe(true);
  });

  it('is sent once a minute and five times an hour, also when twenty ask at once', async () => {
    const to = mailbox('flood');
    const asking = { purpose: 'sign_in', contact: to, memberId: null, lang: 'ko' } as const;
    const all = await Promise.all(Array.from({ length: 20 }, () => askCode(asking, start)));
    expect(all.filter((each) => each.ok)).toHaveLength(1);
    expect(all.find((each) => !each.ok)).toMatchObject({ code: 'code_too_soon', detail: { seconds: 60 } });
    for (let n = 1; n < codesAnHour; n += 1) expect((await askCode(asking, later(n * 2))).ok).toBe(true);
    expect(await askCode(asking, later(12))).toMatchObject({ code: 'code_too_many', detail: { seconds: 48 * 60 } });
    expect((await askCode(asking, later(61))).ok).toBe(true);
  });

  it('is asked for and sent alike whether somebody has the address or nobody', async () => {
    const known = mailbox('known');
    await person('김하나', known);
    const shapes = await Promise.all(
      [known, mailbox('unknown')].map(async (to) => {
        const asked = await askCode({ purpose: 'sign_in', contact: to, memberId: null, lang: 'ko' }, start);
        return { keys: Object.keys(asked), sent: (await received(to)).length };
      }),
    );
    expect(shapes[0]).toEqual(shapes[1]);
  });
});

describe('who proved a contact', () => {
  it('and is known comes in as themselves', async () => {
    const to = mailbox('hana');
    const id = await person('이하나', to);
    expect(await wayInFor({ contact: to }, start)).toEqual({ is: 'in', memberId: id });
  });

  it('and is new becomes an account once, with what they agreed to and a name that others read masked', async () => {
    const to = mailbox('newcomer');
    const way = await wayInFor({ contact: to }, start);
    if (way.is !== 'newcomer') throw new Error(way.is);
    const joining = { name: '박두리', messages: false };
    const both = await Promise.all([join(way.id, joining, start), join(way.id, joining, start)]);
    expect(both.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['newcomer_over', 'ok']);
    const joined = both.find((each) => each.ok);
    const memberId = joined?.ok ? joined.value.memberId : 0;
    expect(await findOwner(to)).toMatchObject({ memberId });
    const [row] = await database.db.select().from(member).where(eq(member.id, memberId));
    expect(row).toMatchObject({ name: '박*리', verification: 'none' });
    const agreed = await database.db.select().from(consent).where(eq(consent.memberId, memberId));
    expect(agreed.map((each) => each.purpose)).toEqual(['account']);
  });

  it('twice at once in two browsers has one account; the other is told to sign in', async () => {
    const to = mailbox('race');
    const ways = await Promise.all([wayInFor({ contact: to }, start), wayInFor({ contact: to }, start)]);
    const joined = await Promise.all(
      ways.map((way) => join(way.is === 'newcomer' ? way.id : '', { name: '최세리', messages: true }, start)),
    );
    expect(joined.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['conflict', 'ok']);
    const live = await database.db
      .select()
      .from(contact)
      .where(and(eq(contact.kind, 'email'), eq(contact.hash, lookupHash('email', to.value))));
    expect(live).toHaveLength(1);
  });
});

describe('a number that was in nobody’s hand for half a year', () => {
  const number: Contact = { kind: 'phone', value: '01000007001' };
  const address = mailbox('owner');

  async function proveNumber(at: Date): Promise<string> {
    const id = '00000000-0000-4000-8000-000000000001';
    const { hashesOf } = await import('./queries/door');
    const { seal } = await import('@/lib/platform/crypto/seal');
    await database.db.insert(oneTimeCode).values({
      id,
      purpose: 'sign_in',
      kind: 'phone',
      hash: hashesOf(number)[0],
      sealed: seal(number.value, 'one_time_code.sealed'),
      codeHash: '0'.repeat(64),
      createdAt: at,
      expiresAt: new Date(at.getTime() + 600_000),
      endedAt: at,
      provenAt: at,
    });
    return id;
  }

  it('opens no account alone, opens it with a second proof, and leaves it to whoever has it now', async () => {
    const owner = await person('정다온', number, address);
    const at = days(200);
    expect(await wayInFor({ contact: number }, days(100))).toMatchObject({ is: 'in' });
    await database.db.update(contact).set({ provenAt: start }).where(eq(contact.memberId, owner));
    expect(await wayInFor({ contact: number }, at)).toEqual({ is: 'second' });

    const firstId = await proveNumber(at);
    const asked = await askSecond(firstId, 'ko', at);
    if (!asked.ok) throw new Error(asked.code);
    const code = await received(address);
    expect(await trySecond({ firstId, id: asked.value.id, typed: wrong(code) }, at)).toMatchObject({ ok: false });
    expect(await trySecond({ firstId, id: asked.value.id, typed: code }, at)).toEqual({
      ok: true,
      value: { memberId: owner },
    });
    expect(await wayInFor({ contact: number }, at)).toMatchObject({ is: 'in', memberId: owner });

    await database.db.update(contact).set({ provenAt: start }).where(eq(contact.memberId, owner));
    const begun = await startAnew(firstId, at);
    if (!begun.ok) throw new Error(begun.code);
    const joined = await join(begun.value.id, { name: '한별', messages: false }, at);
    const now = await findOwner(number);
    expect(joined).toEqual({ ok: true, value: { memberId: now?.memberId } });
    expect(now?.memberId).not.toBe(owner);
    expect(await findOwner(address)).toMatchObject({ memberId: owner });
    const [left] = await database.db.select().from(member).where(eq(member.id, owner));
    expect(left?.verification).toBe('none');
  });
});
