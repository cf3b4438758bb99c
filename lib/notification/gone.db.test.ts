import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outboundMail } from '@/db/schema/mail';
import { member } from '@/db/schema/member';
import { contact } from '@/db/schema/member-contact';
import { measure } from '@/db/schema/moderation';
import { notification } from '@/db/schema/notification';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { putProposal, putStep } from '@/db/testing-steps';
import { dongs, loadSeogu, residents } from '@/db/testing-world';
import { startFollowing } from '@/lib/follow/mutations';
import type { Resident } from '@/lib/platform/actor';
import { lookupHash, seal } from '@/lib/platform/crypto/seal';
import { transact } from '@/lib/platform/transact';
import { giveConsent } from '@/lib/privacy/mutations/consent';
import { tellOf } from './mutations';
import { sendDigests } from './mutations/send';

let database: TestDatabase;
let reader: Resident;
let author: Resident;
/** A Monday, ten in the morning. */
const now = new Date('2026-11-23T10:00:00+09:00');
const at = (day: number, hour: number) => new Date(now.getTime() + (day * 24 + hour - 10) * 3_600_000);

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET ||= 'x'.repeat(32);
  process.env.DEMO_SIGN_IN = 'on';
  database = await freshDatabase();
  await loadSeogu();
});
afterAll(() => database.close());
beforeEach(async () => {
  [reader, author] = (await residents(2, at(-40, 8))) as [Resident, Resident];
  const { memberId } = reader;
  const address = `reader${memberId}@example.kr`;
  const row = { memberId, kind: 'email' as const, hash: lookupHash('email', address) };
  await database.db
    .insert(contact)
    .values({ ...row, sealed: seal(address, 'contact.sealed'), addedAt: at(-30, 8), provenAt: at(-30, 8) });
  await transact(reader, at(-30, 8), (work) => giveConsent(work, memberId, ['messages']));
  await transact(reader, at(-20, 8), (work) => startFollowing(work, { kind: 'dong', slug: 'yang3' }, 'ko'));
});

/** A new proposal in Yang 3-dong, published and told. */
async function published(when: Date): Promise<number> {
  const id = await putProposal({ author: author.memberId, dong: dongs.yang3 }, when);
  await tellOf(await putStep(id, 'proposal.publish', when), when);
  return id;
}
const unread = () => database.db.$count(notification, eq(notification.memberId, reader.memberId));
const letters = () =>
  database.db.$count(
    outboundMail,
    eq(outboundMail.recipientHash, lookupHash('email', `reader${reader.memberId}@example.kr`)),
  );
const set = (values: Partial<typeof member.$inferInsert>) =>
  database.db.update(member).set(values).where(eq(member.id, reader.memberId));

describe('who went, and who may not write', () => {
  it.each(['erased', 'united'] as const)(
    'an account that is %s hears of nothing any more, not even of what waited',
    async (how) => {
      await published(at(-1, 9));
      expect(await unread()).toBe(1);
      await set(how === 'erased' ? { erasedAt: now } : { unitedIntoId: author.memberId });
      await sendDigests(at(0, 10));
      await published(at(0, 11));
      expect(await unread()).toBe(1);
      await sendDigests(at(1, 10));
      expect(await letters()).toBe(0);
    },
  );

  it('who may not write in public for a time still reads: their news comes as before', async () => {
    const subjectId = await published(at(-1, 9));
    await database.db.insert(measure).values({
      kind: 'writing_suspended',
      memberId: reader.memberId,
      subjectId,
      dongCode: dongs.yang3,
      state: 'standing',
      reason: '욕설',
      imposedBy: author.memberId,
      imposedAt: at(-1, 10),
      endsAt: at(6, 10),
    });
    await sendDigests(at(0, 10));
    expect(await letters()).toBe(1);
  });
});
