import { and, eq, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { contact } from '@/db/schema/member-contact';
import { newsChoice, newsSetting, newsStop } from '@/db/schema/notification-delivery';
import { consent } from '@/db/schema/privacy';
import { asSystem } from '@/lib/platform/auth/scope';
import { type NewsChoices, usualChoices } from '../rules/choices';
import { cameBack } from './news';

/** How soon somebody wants which news by which way: as they chose, else as usual. */
export async function getChoices(memberId: number): Promise<NewsChoices> {
  const rows = await db.select().from(newsChoice).where(eq(newsChoice.memberId, memberId));
  const chosen = structuredClone(usualChoices);
  for (const { kind, way, pace } of rows) chosen[kind][way] = pace;
  return chosen;
}

/** When and in which language somebody's news is written. */
export async function getNewsSetting(memberId: number): Promise<{ hour: number; lang: 'ko' | 'en' } | null> {
  const [row] = await db
    .select({ hour: newsSetting.hour, lang: newsSetting.lang })
    .from(newsSetting)
    .where(eq(newsSetting.memberId, memberId));
  return row ?? null;
}

/** Which letters somebody ended by a link. */
export async function listStops(memberId: number) {
  const rows = await db.select({ scope: newsStop.scope }).from(newsStop).where(eq(newsStop.memberId, memberId));
  return rows.map(({ scope }) => scope);
}

/** Whether news can reach somebody outside of the portal: what they proved, whether they agreed, and whether our last letter came back. */
export const getReach = (memberId: number) =>
  asSystem(async () => {
    const contacts = await db
      .select({
        kind: contact.kind,
        back: sql<boolean>`${cameBack(sql`${memberId}::bigint`, sql`${contact.provenAt}`)}`,
      })
      .from(contact)
      .where(and(eq(contact.memberId, memberId), isNull(contact.endedAt), isNull(contact.leavesAt)));
    const agreed = await db.$count(
      consent,
      and(eq(consent.memberId, memberId), eq(consent.purpose, 'messages'), isNull(consent.withdrawnAt)),
    );
    return {
      mail: contacts.some(({ kind }) => kind === 'email'),
      text: contacts.some(({ kind }) => kind === 'phone'),
      cameBack: contacts.some(({ kind, back }) => kind === 'email' && back),
      agreed: agreed > 0,
    };
  });
