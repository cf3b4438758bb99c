import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { hotlineThread, outboundText, phone } from '@/db/schema/hotline';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { openNumber } from '../queries/number';
import { getQuietHours } from '../queries/settings';
import { canBeTexted } from '../rules';
import { heldUntil } from '../rules/quiet';
import { splitText } from '../rules-bytes';

/** Whom a text goes to: who began a case, or just a number. */
type To = { threadId: number } | { phoneId: number };

type Text = To & {
  kind: (typeof outboundText.$inferInsert)['kind'];
  /** What makes this occasion one: queued twice under one key, it goes out once. */
  key: string;
  body: string;
};

/**
 * Hands a text to the worker, in as many messages as it takes; what need not be said at night waits for the morning. Refuses `number_blocked` and
 * `number_foreign`: then somebody phones.
 */
export async function queueText(work: Work, text: Text): Promise<Result<undefined>> {
  const to = await addressee(work, text);
  if (!to) return refuse('not_found');
  if (to.blockedAt && text.kind !== 'confirm') return refuse('number_blocked');
  if (!canBeTexted(openNumber(to.number))) return refuse('number_foreign');
  const held = heldUntil(text.kind, work.now, await getQuietHours(work.tx));
  for (const [place, body] of splitText(text.body.normalize('NFC')).entries()) {
    const [row] = await work.tx
      .insert(outboundText)
      .values({
        phoneId: to.id,
        threadId: 'threadId' in text ? text.threadId : null,
        kind: text.kind,
        key: `${text.key}:${place}`,
        body,
        state: 'queued',
        memberId: memberIdOf(work.actor),
        createdAt: work.now,
        changedAt: work.now,
        sendAfter: held,
      })
      .onConflictDoNothing()
      .returning({ id: outboundText.id });
    if (row) await addSendJob(work.tx, row.id, held);
  }
  return ok();
}

async function addressee(work: Work, to: To) {
  const columns = { id: phone.id, number: phone.number, blockedAt: phone.blockedAt };
  const [row] =
    'threadId' in to
      ? await work.tx
          .select(columns)
          .from(hotlineThread)
          .innerJoin(phone, eq(phone.id, hotlineThread.phoneId))
          .where(eq(hotlineThread.id, to.threadId))
      : await work.tx.select(columns).from(phone).where(eq(phone.id, to.phoneId));
  return row ?? null;
}

/** Says something by itself; to a number that wants or can get no texts it says nothing. */
export async function tell(work: Work, text: Text): Promise<void> {
  await queueText(work, text);
}

/** Wakes the worker for a text of ours, at `at` or now. A text has one job at most, whoever asks. */
export async function addSendJob(
  to: Pick<Db, 'execute'>,
  textId: number,
  at: Date | null,
  mode: 'replace' | 'preserve_run_at' = 'replace',
): Promise<void> {
  await to.execute(
    sql`select graphile_worker.add_job('send_text', json_build_object('id', ${textId}::bigint), run_at => ${at?.toISOString() ?? null}::timestamptz,
      job_key => ${`text-${textId}`}, job_key_mode => ${mode})`,
  );
}
