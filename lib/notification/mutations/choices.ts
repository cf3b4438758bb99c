import { and, eq, sql } from 'drizzle-orm';
import { newsChoice, newsSetting, newsStop } from '@/db/schema/notification-delivery';
import type { Lang } from '@/lib/format/copy';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { giveConsent } from '@/lib/privacy/mutations/consent';
import { choiceField, type NewsPace, newsKinds, newsWays, usualChoices, usualHour } from '../rules/choices';
import type { StopScope } from '../rules/stop';
import type { ChoicesInput } from '../schema';

/** Keeps how somebody wants their news. Letters they had ended by a link come again as chosen here, and nothing from before is sent after all. */
export async function saveChoices(work: Work, input: ChoicesInput): Promise<Result<undefined>> {
  const memberId = memberIdOf(work.actor);
  if (memberId === null) return refuse('not_allowed');
  const rows = newsKinds.flatMap((kind) =>
    newsWays.flatMap((way) => {
      const pace = (input as Partial<Record<string, unknown>>)[choiceField(kind, way)];
      return typeof pace === 'string'
        ? [
            {
              memberId,
              kind,
              way,
              pace: pace as NewsPace,
              since: usualChoices[kind][way] === 'never' ? work.now : new Date(0),
            },
          ]
        : [];
    }),
  );
  await work.tx
    .insert(newsChoice)
    .values(rows)
    .onConflictDoUpdate({
      target: [newsChoice.memberId, newsChoice.kind, newsChoice.way],
      set: {
        pace: sql`excluded.pace`,
        since: sql`case when ${newsChoice.pace} = 'never' and excluded.pace <> 'never' then ${work.now.toISOString()}::timestamptz else ${newsChoice.since} end`,
      },
    });
  const { hour, lang } = input;
  const setting = { hour, lang, changedAt: work.now };
  await work.tx
    .insert(newsSetting)
    .values({ memberId, ...setting })
    .onConflictDoUpdate({ target: newsSetting.memberId, set: setting });
  await work.tx.delete(newsStop).where(eq(newsStop.memberId, memberId));
  return input.agree.includes('messages') ? giveConsent(work, memberId, ['messages']) : ok();
}

/** Remembers in which language somebody reads, until they choose one. */
export async function rememberLanguage(work: Work, lang: Lang): Promise<void> {
  const memberId = memberIdOf(work.actor);
  if (memberId === null) return;
  await work.tx
    .insert(newsSetting)
    .values({ memberId, lang, hour: usualHour, changedAt: work.now })
    .onConflictDoNothing();
}

/** Ends letters of one kind to a person: however often the link is pressed. */
export async function stopNews(work: Work, memberId: number, scope: StopScope): Promise<Result<undefined>> {
  await work.tx.insert(newsStop).values({ memberId, scope, at: work.now }).onConflictDoNothing();
  return ok();
}

/** Takes that back. */
export async function resumeNews(work: Work, memberId: number, scope: StopScope): Promise<Result<undefined>> {
  await work.tx.delete(newsStop).where(and(eq(newsStop.memberId, memberId), eq(newsStop.scope, scope)));
  return ok();
}
