import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outboundMail } from '@/db/schema/mail';
import { member } from '@/db/schema/member';
import { contact } from '@/db/schema/member-contact';
import { proposal, support } from '@/db/schema/proposal';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer } from '@/db/testing-world';
import { createComplaint } from '@/lib/complaint/mutations';
import type { Officer, Resident } from '@/lib/platform/actor';
import { actorOfSession, openSession } from '@/lib/platform/auth/session-store';
import { endOtherSessions, endSessionOf, listSessions } from '@/lib/platform/auth/sessions';
import { lookupHash, open } from '@/lib/platform/crypto/seal';
import { ok, type Result } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';
import { addToAccount, endLeftContacts, giveUpContact, objectToChange } from './mutations/account';
import { askCode, tryCode } from './mutations/code';
import { addContact } from './mutations/contact';
import { addResident } from './mutations/join';
import { askOwn, unifyByCodes } from './mutations/join-accounts';
import { confirmResidence, requestResidence, revokeResidence } from './mutations/residence';
import { undoUnion, unitePeople } from './mutations/unite';
import { getResidence, listContacts } from './queries/account';
import { findOwner } from './queries/door';
import { listConfirmations } from './queries/residence';
import type { Contact } from './rules/contact';

let database: TestDatabase;
const now = new Date('2026-11-23T01:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);
const system = { kind: 'system', job: 'test' } as const;

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  process.env.DEMO_SIGN_IN = 'on';
  database = await freshDatabase();
  await loadSeogu();
});
afterAll(() => database.close());

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
const box = (name: string): Contact => ({ kind: 'email', value: `${name}@example.kr` });
async function person(...contacts: Contact[]): Promise<number> {
  return must(
    await transact(system, now, async (work) => {
      const id = await addResident(work, '김하나');
      for (const each of contacts) await addContact(work, id, each);
      return ok(id);
    }),
  );
}
async function actor(id: number): Promise<Resident> {
  const found = await actorOfSession((await openSession(id, now)) ?? '', now);
  if (found.kind !== 'resident') throw new Error('no resident');
  return found;
}
async function lastLetter(to: Contact): Promise<string> {
  const [row] = await database.db
    .select({ body: outboundMail.body })
    .from(outboundMail)
    .where(eq(outboundMail.recipientHash, lookupHash('email', to.value)))
    .orderBy(desc(outboundMail.id))
    .limit(1);
  return row?.body ? open(row.body, 'outbound_mail.body') : '';
}
const codeIn = async (to: Contact) => /\d{6}/.exec(await lastLetter(to))?.[0] ?? '';
const tokenIn = async (to: Contact) => /object\/(\S+)/.exec(await lastLetter(to))?.[1] ?? '';
const levelOf = async (id: number) => {
  const [row] = await database.db.select({ v: member.verification }).from(member).where(eq(member.id, id));
  return row?.v;
};

describe('contacts', () => {
  it('one that two accounts claim at once is one account’s', async () => {
    const [one, two, wanted] = [await person(box('c1')), await person(box('c2')), box('wanted')];
    const both = await Promise.all([one, two].map((id) => addToAccount(id, wanted, 'ko', now)));
    expect(both.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['conflict', 'ok']);
    expect((await findOwner(wanted))?.memberId).toBe(both[0]?.ok ? one : two);
  });

  it('a new one is told to the old one, who can take it out again and end every session', async () => {
    const [old, added] = [box('old'), { kind: 'phone', value: '01000006001' } as const];
    const id = await person(old);
    must(await addToAccount(id, added, 'ko', now));
    expect(await levelOf(id)).toBe('phone');
    const session = (await openSession(id, now)) ?? '';
    const token = await tokenIn(old);
    expect(await objectToChange('x'.repeat(24), now)).toMatchObject({ ok: false });
    const both = await Promise.all([objectToChange(token, later(1)), objectToChange(token, later(1))]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(await findOwner(added)).toBeNull();
    expect(await actorOfSession(session, now)).toEqual({ kind: 'visitor' });
    expect(await levelOf(id)).toBe('none');
  });

  it('one that is given up leaves after three days, unless it objects', async () => {
    const [stay, leave] = [box('stay'), box('leave')];
    const id = await person(stay, leave);
    const rows = await listContacts(id);
    const [first, second] = rows.map((row) => row.id);
    must(await giveUpContact(id, second ?? 0, 'ko', now));
    expect(await giveUpContact(id, first ?? 0, 'ko', now)).toMatchObject({ code: 'last_contact' });
    await endLeftContacts(later(2));
    expect(await findOwner(leave)).toMatchObject({ memberId: id });
    must(await objectToChange(await tokenIn(leave), later(2)));
    await endLeftContacts(later(4));
    expect(await findOwner(leave)).toMatchObject({ memberId: id });
    must(await giveUpContact(id, second ?? 0, 'ko', later(5)));
    expect(await objectToChange(await tokenIn(leave), later(8))).toMatchObject({ ok: false });
    await endLeftContacts(later(8));
    expect(await findOwner(leave)).toBeNull();
  });

  it('somebody else’s cannot be given up', async () => {
    const [mine, other] = [await person(box('m1'), box('m2')), await person(box('o1'), box('o2'))];
    const [theirs] = await listContacts(other);
    expect(await giveUpContact(mine, theirs?.id ?? 0, 'ko', now)).toMatchObject({ code: 'not_found' });
  });
});

describe('two accounts of one person', () => {
  async function published(author: Resident, supporters: number[]): Promise<number> {
    const made = must(
      await transact(author, now, (work) =>
        createComplaint(work, {
          authorId: author.memberId,
          dongCode: dongs.yang3,
          kind: 'everyday',
          title: '가로등',
          text: '가로등이 꺼졌습니다',
          visibility: 'private',
        }),
      ),
    );
    await database.db.insert(proposal).values({
      id: made.id,
      authorId: author.memberId,
      dongCode: dongs.yang3,
      title: '쉼터',
      problem: '앉을 곳이 없다',
      improvement: '의자를 놓자',
      effect: '쉬어 간다',
      state: 'published',
      publishedAt: now,
      submittedAt: now,
      changedAt: now,
      supportCount: supporters.length,
    } as typeof proposal.$inferInsert);
    await database.db
      .insert(support)
      .values(supporters.map((memberId) => ({ proposalId: made.id, memberId, createdAt: now })));
    return made.id;
  }
  const voices = async (id: number) => {
    const [row] = await database.db.select({ n: proposal.supportCount }).from(proposal).where(eq(proposal.id, id));
    return row?.n;
  };

  it('become one with a code to each: one voice, all cases, and undone they are two again', async () => {
    const [mailbox, number] = [box('one'), box('two')];
    const [into, from, stranger] = [await person(mailbox), await person(number), await person(box('three'))];
    const id = await published(await actor(from), [into, from, stranger]);

    const asked = must(await askCode({ purpose: 'add', contact: number, memberId: into, lang: 'ko' }, now));
    must(await tryCode('add', asked.id, await codeIn(number), now));
    const own = must(await askOwn(into, number, 'ko', now));
    const codes = { memberId: into, firstId: asked.id, ownId: own.id };
    expect(await unifyByCodes({ ...codes, typed: '' }, now)).toMatchObject({ code: 'code_wrong' });
    const typed = await codeIn(mailbox);
    const both = await Promise.all([unifyByCodes({ ...codes, typed }, now), unifyByCodes({ ...codes, typed }, now)]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);

    expect(await voices(id)).toBe(2);
    const [moved] = await database.db.select({ by: proposal.authorId }).from(proposal).where(eq(proposal.id, id));
    expect(moved?.by).toBe(into);
    expect(await findOwner(number)).toMatchObject({ memberId: into });

    const [union] = await database.sql<{ id: string }[]>`select id from member_union where from_id = ${from}`;
    const undo = (at: Date, who = into) =>
      actor(who).then((by) => transact(by, at, (work) => undoUnion(work, Number(union?.id), who)));
    expect(await undo(now, stranger)).toMatchObject({ code: 'not_found' });
    expect(await undo(later(31))).toMatchObject({ code: 'too_late' });
    must(await undo(later(29)));
    expect(await voices(id)).toBe(3);
    const [back] = await database.db.select({ by: proposal.authorId }).from(proposal).where(eq(proposal.id, id));
    expect(back?.by).toBe(from);
    expect(await findOwner(number)).toMatchObject({ memberId: from });
  });

  it('tried in both directions at once, one direction wins', async () => {
    const [one, two] = [await person(box('d1')), await person(box('d2'))];
    const unite = (from: number, into: number) =>
      transact(system, now, (work) => unitePeople(work, from, into, 'codes'));
    const both = await Promise.all([unite(one, two), unite(two, one)]);
    expect(both.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['already_united', 'ok']);
  });

  it('a number that was nobody’s for long unites nothing', async () => {
    const number: Contact = { kind: 'phone', value: '01000006009' };
    const [into, from] = [await person(box('fresh')), await person(number)];
    await database.db
      .update(contact)
      .set({ provenAt: later(-200) })
      .where(eq(contact.memberId, from));
    expect(await askOwn(into, number, 'ko', now)).toMatchObject({ code: 'contact_stale' });
  });
});

describe('residence', () => {
  it('is confirmed by an officer of that dong who is shown the number, once, and can be taken back', async () => {
    const resident = await actor(await person(box('home')));
    const yang3: Officer = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, now);
    const pungam: Officer = await officer({ role: 'dong_officer', dongCode: dongs.pungam }, now);
    must(await transact(resident, now, (work) => requestResidence(work, dongs.yang3)));
    const code = (await getResidence(resident.memberId, now)).request?.code ?? '';
    expect(code).toMatch(/^\d{8}$/);
    const confirm = (by: Officer, at = now) =>
      transact(by, at, (work) => confirmResidence(work, { code, method: 'id_card', note: null }));
    expect(await confirm(pungam)).toMatchObject({ code: 'request_unknown' });
    expect(await confirm(yang3, later(8))).toMatchObject({ code: 'request_unknown' });
    const both = await Promise.all([confirm(yang3), confirm(yang3)]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    expect(await levelOf(resident.memberId)).toBe('residence');
    const [row] = await listConfirmations([dongs.yang3]);
    const revoke = (by: Officer) => transact(by, now, (work) => revokeResidence(work, row?.id ?? 0, '이사'));
    expect(await revoke(pungam)).toMatchObject({ code: 'not_found' });
    must(await revoke(yang3));
    expect(await levelOf(resident.memberId)).toBe('none');
    const trail = await database.sql`select type from audit_entry where about_id = ${resident.memberId} order by id`;
    expect(trail.map((each) => each.type)).toEqual(['member.residence_confirmed', 'member.residence_revoked']);
  });
});

describe('sessions', () => {
  it('end one by one or all but this, and never somebody else’s', async () => {
    const [mine, other] = [await person(box('s1')), await person(box('s2'))];
    const open_ = async (id: number) => (await openSession(id, now)) ?? '';
    const [here, phone, tablet, theirs] = [await open_(mine), await open_(mine), await open_(mine), await open_(other)];
    expect(await endSessionOf(mine, theirs, now)).toBe(false);
    expect(await endSessionOf(mine, phone, now)).toBe(true);
    expect((await listSessions(mine, now)).map((each) => each.id).sort()).toEqual([here, tablet].sort());
    expect(await endOtherSessions(mine, here, now)).toBe(1);
    expect((await actorOfSession(theirs, now)).kind).toBe('resident');
    expect((await actorOfSession(tablet, now)).kind).toBe('visitor');
  });
});
