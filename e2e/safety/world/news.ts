import { desc, gt, gte, lte, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { follow } from '@/db/schema/follow';
import { outboundText } from '@/db/schema/hotline';
import { outboundMail } from '@/db/schema/mail';
import { contact } from '@/db/schema/member-contact';
import { newsChoice } from '@/db/schema/notification-delivery';
import { event } from '@/db/schema/subject';
import { tellOf } from '@/lib/notification/mutations';
import { sendAtOnce, sendDigests } from '@/lib/notification/mutations/send';
import type { Resident } from '@/lib/platform/actor';
import { addDays, dayOf, instantOn } from '@/lib/platform/calendar/day';
import { lookupHash, open, seal } from '@/lib/platform/crypto/seal';
import { giveConsent } from '@/lib/privacy/mutations/consent';
import { pillars } from '@/lib/proposal/schema';
import { as } from './world';

const dayMs = 86_400_000;
const ofEach = 12;
const addresses = { email: 'reader@example.kr', phone: '01000006655' } as const;

/** Everything that goes out to a resident who follows all there is around a dong, about steps of every kind of the last week, at once and collected: as one reads it. */
export async function newsTo(reader: Resident, dong: string, zone: number): Promise<string[]> {
  const now = new Date();
  const { memberId } = reader;
  for (const [kind, value] of Object.entries(addresses) as ['email' | 'phone', string][])
    await db
      .insert(contact)
      .values({
        memberId,
        kind,
        hash: lookupHash(kind, value),
        sealed: seal(value, 'contact.sealed'),
        addedAt: now,
        provenAt: now,
      })
      .onConflictDoNothing();
  await as(reader, (work) => giveConsent(work, memberId, ['messages']));
  await followAll(reader, dong, zone);
  const [lastMail] = await newest(outboundMail);
  const [lastText] = await newest(outboundText);
  const steps = await newestOfEach(new Date(now.getTime() - 7 * dayMs));
  for (const { id } of steps) await tellOf(id, now);
  for (const { id } of steps) await sendAtOnce(id, now);
  await sendDigests(instantOn(addDays(dayOf(now), 1), 23 * 60));
  const mails = await db
    .select()
    .from(outboundMail)
    .where(gt(outboundMail.id, lastMail?.id ?? 0));
  const texts = await db
    .select()
    .from(outboundText)
    .where(gt(outboundText.id, lastText?.id ?? 0));
  return [
    ...mails
      .filter((mail) => mail.recipientHash === lookupHash('email', addresses.email))
      .flatMap(({ subject, body, html }) => [
        open(subject ?? '', 'outbound_mail.subject'),
        open(body ?? '', 'outbound_mail.body'),
        html === null ? '' : open(html, 'outbound_mail.html'),
      ]),
    ...texts.filter(({ kind }) => kind === 'notice').map(({ body }) => body),
  ];
}

/** The last steps of every kind since an instant: more of the same kind read the same. */
async function newestOfEach(since: Date): Promise<{ id: number }[]> {
  const place = sql<number>`row_number() over (partition by ${event.type} order by ${event.id} desc)`.as('place');
  const ranked = db.select({ id: event.id, place }).from(event).where(gte(event.at, since)).as('ranked');
  return db.select({ id: ranked.id }).from(ranked).where(lte(ranked.place, ofEach));
}

/** The highest number so far. */
const newest = (table: typeof outboundMail | typeof outboundText) =>
  db.select({ id: table.id }).from(table).orderBy(desc(table.id)).limit(1);

async function followAll({ memberId }: Resident, dongCode: string, zoneId: number): Promise<void> {
  const createdAt = new Date(0);
  const none = { memberId, dongCode: null, zoneId: null, subjectId: null, topic: null, createdAt };
  await db
    .insert(follow)
    .values([
      { ...none, kind: 'dong', dongCode },
      { ...none, kind: 'zone', zoneId },
      ...pillars.map((pillar) => ({ ...none, kind: 'topic' as const, topic: `pillar:${pillar}` })),
    ])
    .onConflictDoNothing();
  await db
    .insert(newsChoice)
    .values({ memberId, kind: 'followed', way: 'text', pace: 'at_once', since: createdAt })
    .onConflictDoNothing();
}
