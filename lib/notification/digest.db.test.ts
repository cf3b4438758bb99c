import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GET, POST } from '@/app/api/unsubscribe/[token]/route';
import { follow } from '@/db/schema/follow';
import { outboundText } from '@/db/schema/hotline';
import { outboundMail } from '@/db/schema/mail';
import { contact } from '@/db/schema/member-contact';
import { notification } from '@/db/schema/notification';
import { newsChoice, newsSetting, newsStop } from '@/db/schema/notification-delivery';
import { consent } from '@/db/schema/privacy';
import { proposal } from '@/db/schema/proposal';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { putProposal, putStep } from '@/db/testing-steps';
import { dongs, loadSeogu, residents } from '@/db/testing-world';
import { startFollowing, stopFollowing } from '@/lib/follow/mutations';
import type { Target } from '@/lib/follow/rules';
import type { Resident } from '@/lib/platform/actor';
import { signLink } from '@/lib/platform/auth/signed-link';
import { lookupHash, open, seal } from '@/lib/platform/crypto/seal';
import { transact } from '@/lib/platform/transact';
import { giveConsent } from '@/lib/privacy/mutations/consent';
import { tellOf } from './mutations';
import { sendAtOnce, sendDigests } from './mutations/send';
import { countUnread, listMessages } from './queries';
import { stopLinkFor } from './rules/stop';

let database: TestDatabase;
/** Each test has a reader of its own, with an address, and an author. */
let reader: Resident;
let author: Resident;
let people: Resident[];
/** A Monday, ten in the morning. */
const now = new Date('2026-11-23T10:00:00+09:00');
const at = (day: number, hour: number) => new Date(now.getTime() + (day * 24 + hour - 10) * 3_600_000);
const yang3: Target = { kind: 'dong', slug: 'yang3' };
const growing: Target = { kind: 'zone', slug: 'growing' };

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  process.env.DEMO_SIGN_IN = 'on';
  database = await freshDatabase();
  await loadSeogu();
  people = await residents(60, now);
});
afterAll(() => database.close());
beforeEach(async () => {
  [reader, author] = people.splice(0, 2) as [Resident, Resident];
  await database.db.delete(follow);
  await givenContact(reader, 'email', boxOf(reader));
});

const boxOf = ({ memberId }: Resident) => `reader${memberId}@example.kr`;
const numberOf = ({ memberId }: Resident) => `0100000${String(memberId).padStart(4, '0')}`;
async function givenContact({ memberId }: Resident, kind: 'email' | 'phone', value: string) {
  const row = { memberId, kind, hash: lookupHash(kind, value), sealed: seal(value, 'contact.sealed') };
  await database.db.insert(contact).values({ ...row, addedAt: at(-30, 8), provenAt: at(-30, 8) });
  await transact(reader, at(-30, 8), (work) => giveConsent(work, memberId, ['messages']));
}
const starts = (who: Resident, target: Target) =>
  transact(who, at(-20, 8), (work) => startFollowing(work, target, 'ko'));

/** A new proposal in Yang 3-dong, published and told. */
async function published(when: Date, dong: string = dongs.yang3): Promise<number> {
  const id = await putProposal({ author: author.memberId, dong }, when);
  await told(id, 'proposal.publish', when);
  return id;
}
const told = async (id: number, type: string, when: Date, more = {}) => {
  const eventId = await putStep(id, type, when, more);
  await tellOf(eventId, when);
  await sendAtOnce(eventId, when);
};

/** Letters queued for somebody, oldest first, opened. */
async function lettersTo(who: Resident) {
  const rows = await database.db
    .select()
    .from(outboundMail)
    .where(eq(outboundMail.recipientHash, lookupHash('email', boxOf(who))))
    .orderBy(outboundMail.id);
  return rows.map((row) => ({
    id: row.id,
    subject: open(row.subject ?? '', 'outbound_mail.subject'),
    body: open(row.body ?? '', 'outbound_mail.body'),
    html: open(row.html ?? '', 'outbound_mail.html'),
    unsubscribe: open(row.unsubscribe ?? '', 'outbound_mail.unsubscribe'),
  }));
}
const titleOf = (id: number) => `제안 ${id}`;
const choose = (
  who: Resident,
  kind: 'own' | 'joined' | 'followed',
  way: 'app' | 'mail' | 'text',
  pace: 'at_once' | 'daily' | 'weekly' | 'never',
  since = at(-30, 8),
) => database.db.insert(newsChoice).values({ memberId: who.memberId, kind, way, pace, since });

describe('a collection of news', () => {
  it('comes once a day at its hour, with all of it under the name of what is followed', async () => {
    await starts(reader, yang3);
    await starts(reader, growing);
    const [one, two] = [await published(at(-1, 9)), await published(at(-1, 20))];
    await published(at(0, 9));
    expect(await sendDigests(at(0, 10))).toBe(1);
    const [letter, ...more] = await lettersTo(reader);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe(`[올림] 새 소식 2건: ${titleOf(one)} 외`);
    expect(letter?.body).toContain('■ 양3동');
    for (const id of [one, two]) expect(letter?.body).toContain(titleOf(id));
    expect(letter?.body).toContain('동이 공개했습니다');
    expect(letter?.html).toContain(`>${titleOf(one)} (`);
    expect(await sendDigests(at(0, 11))).toBe(0);
    expect(await sendDigests(at(1, 8))).toBe(1);
    expect(await lettersTo(reader)).toHaveLength(2);
  });

  it('with nothing to say is not sent', async () => {
    await starts(reader, yang3);
    await published(at(-1, 9), dongs.dongcheon);
    expect(await sendDigests(at(0, 10))).toBe(0);
  });

  it('is sent once, however many workers try at the same time', async () => {
    await starts(reader, yang3);
    await published(at(-1, 9));
    const sent = await Promise.all(Array.from({ length: 8 }, () => sendDigests(at(0, 10))));
    expect(sent.reduce((a, b) => a + b)).toBe(1);
    expect(await lettersTo(reader)).toHaveLength(1);
  });

  it('that was cut off in the middle leaves nothing behind and goes out whole', async () => {
    await starts(reader, yang3);
    const id = await published(at(-1, 9));
    await database.sql`create function broken() returns trigger language plpgsql as $$ begin raise 'killed'; end $$`;
    await database.sql`create trigger broken before insert on outbound_mail for each row execute function broken()`;
    await expect(sendDigests(at(0, 10))).rejects.toThrow();
    await database.sql`drop trigger broken on outbound_mail`;
    await database.sql`drop function broken`;
    expect(await sendDigests(at(0, 11))).toBe(1);
    expect((await lettersTo(reader))[0]?.body).toContain(titleOf(id));
  });

  it('comes on Monday for who wants it weekly, and never for who does not', async () => {
    await starts(reader, yang3);
    const [other] = people.splice(0, 1) as [Resident];
    await givenContact(other, 'email', boxOf(other));
    await starts(other, yang3);
    await choose(reader, 'followed', 'mail', 'weekly');
    await choose(other, 'followed', 'mail', 'never');
    await published(at(1, 9));
    for (const day of [2, 3, 4, 5, 6]) expect(await sendDigests(at(day, 12))).toBe(0);
    expect(await sendDigests(at(7, 7))).toBe(0);
    expect(await sendDigests(at(7, 8))).toBe(1);
    expect(await lettersTo(other)).toEqual([]);
  });

  it('is in the language of its reader, at the hour they chose', async () => {
    await starts(reader, yang3);
    await database.db
      .insert(newsSetting)
      .values({ memberId: reader.memberId, hour: 20, lang: 'en', changedAt: now })
      .onConflictDoUpdate({ target: newsSetting.memberId, set: { hour: 20, lang: 'en' } });
    await published(at(0, 9));
    expect(await sendDigests(at(0, 19))).toBe(0);
    expect(await sendDigests(at(0, 20))).toBe(1);
    const [letter] = await lettersTo(reader);
    expect(letter?.subject).toMatch(/^\[Ollim\] News: /);
    expect(letter?.body).toContain('/en/proposals/');
  });

  it('leaves out what is not public any more, and what is not followed any more', async () => {
    await starts(reader, yang3);
    const [kept, gone] = [await published(at(-1, 9)), await published(at(-1, 10))];
    await database.db.update(proposal).set({ state: 'withdrawn' }).where(eq(proposal.id, gone));
    expect(await sendDigests(at(0, 10))).toBe(1);
    const [letter] = await lettersTo(reader);
    expect(letter?.body).toContain(titleOf(kept));
    expect(letter?.body).not.toContain(titleOf(gone));
    expect((await listMessages(reader.memberId)).map((each) => each.title).toSorted()).toEqual(['', titleOf(kept)]);
    await published(at(0, 11));
    await transact(reader, at(0, 12), (work) => stopFollowing(work, yang3));
    expect(await sendDigests(at(1, 10))).toBe(0);
  });

  it('goes to nobody without an agreement, without a proven address, or from whom the last came back', async () => {
    await starts(reader, yang3);
    await published(at(-1, 9));
    const mine = eq(consent.memberId, reader.memberId);
    await database.db.update(consent).set({ withdrawnAt: now }).where(mine);
    expect(await sendDigests(at(0, 10))).toBe(0);
    await database.db.update(consent).set({ withdrawnAt: null }).where(mine);
    await database.db.update(contact).set({ endedAt: now }).where(eq(contact.memberId, reader.memberId));
    expect(await sendDigests(at(0, 10))).toBe(0);
    await database.db.update(contact).set({ endedAt: null }).where(eq(contact.memberId, reader.memberId));
    expect(await sendDigests(at(0, 10))).toBe(1);
    const [letter] = await lettersTo(reader);
    await database.db
      .update(outboundMail)
      .set({ state: 'failed', changedAt: at(0, 10) })
      .where(eq(outboundMail.id, letter?.id ?? 0));
    await published(at(0, 11));
    expect(await sendDigests(at(1, 10))).toBe(0);
    await database.db
      .update(contact)
      .set({ provenAt: at(1, 11) })
      .where(eq(contact.memberId, reader.memberId));
    expect(await sendDigests(at(1, 12))).toBe(1);
  });
});

describe('a step of one’s own case', () => {
  it('is told at once, once, without what only its reader may know', async () => {
    await givenContact(author, 'email', boxOf(author));
    const id = await putProposal({ author: author.memberId, dong: dongs.yang3 }, now);
    await database.db.update(proposal).set({ publishedAt: null }).where(eq(proposal.id, id));
    const eventId = await putStep(id, 'proposal.return', now, { public: false });
    await tellOf(eventId, now);
    await Promise.all([sendAtOnce(eventId, now), sendAtOnce(eventId, now)]);
    const [letter, ...more] = await lettersTo(author);
    expect(more).toEqual([]);
    expect(letter?.subject).toContain('동에서 제안을 돌려보냈습니다');
    expect(letter?.body).not.toContain(titleOf(id));
    expect(await sendDigests(at(1, 10))).toBe(0);
  });

  it('is texted to a proven number, at night in the morning', async () => {
    await givenContact(author, 'phone', numberOf(author));
    const night = at(0, 23);
    await published(night);
    const rows = await database.db.select().from(outboundText);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: 'notice', sendAfter: at(1, 8) });
    expect(rows[0]?.body).toMatch(/^\[올림\] \d{4}-\d+ 동에서 제안을 공개했습니다\. http/);
  });
});

describe('the list of messages', () => {
  it('has at its hour what its reader wants collected, and never what they do not want there', async () => {
    await starts(reader, yang3);
    await choose(reader, 'followed', 'app', 'daily');
    await published(now);
    const held = and(eq(notification.memberId, reader.memberId));
    const [row] = await database.db.select().from(notification).where(held);
    expect(row?.heldUntil).toEqual(at(1, 8));
    await database.db
      .update(notification)
      .set({ heldUntil: new Date('9999-01-01') })
      .where(held);
    expect(await countUnread(reader.memberId)).toBe(0);
    expect(await listMessages(reader.memberId)).toEqual([]);
    await database.db
      .update(notification)
      .set({ heldUntil: new Date('2020-01-01') })
      .where(held);
    expect(await countUnread(reader.memberId)).toBe(1);
  });
});

describe('the link that ends letters', () => {
  const press = (token: string, fields: Record<string, string>) =>
    POST(new Request('http://127.0.0.1/', { method: 'POST', body: new URLSearchParams(fields) }), {
      params: Promise.resolve({ token }),
    });
  const stops = () => database.db.select().from(newsStop).where(eq(newsStop.memberId, reader.memberId));

  it('ends them by one press of a mail program, twice as once, and no others', async () => {
    await starts(reader, yang3);
    await published(at(-1, 9));
    await sendDigests(at(0, 10));
    const [letter] = await lettersTo(reader);
    const token = decodeURIComponent(letter?.unsubscribe.split('/').at(-1) ?? '');
    expect(letter?.body).toContain(`/unsubscribe/${token}`);
    for (let n = 0; n < 2; n += 1) expect((await press(token, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    expect(await stops()).toMatchObject([{ scope: 'digest' }]);
    await published(at(0, 11));
    expect(await sendDigests(at(1, 10))).toBe(0);
    await told(await putProposal({ author: reader.memberId, dong: dongs.yang3 }, now), 'proposal.publish', at(0, 12));
    expect(await lettersTo(reader)).toHaveLength(2);
  });

  it('is nobody’s who was not sent it, and a look at it ends nothing', async () => {
    const token = `digest.${signLink(stopLinkFor('digest'), reader.memberId)}`;
    const other = token.replace('digest.', 'at_once.');
    for (const bad of [other, `${token}x`, 'digest.1.aaaaaaaaaaaaaaaa', 'x', ''])
      expect((await press(bad, { 'List-Unsubscribe': 'One-Click' })).status, bad).toBe(404);
    expect((await press(token, { nothing: 'here' })).status).toBe(400);
    const look = await GET(new Request('http://127.0.0.1/'), { params: Promise.resolve({ token }) });
    expect(look.headers.get('location')).toBe(`/unsubscribe/${token}`);
    expect(await stops()).toEqual([]);
  });
});
