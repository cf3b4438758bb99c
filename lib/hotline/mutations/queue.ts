import { eq, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { hotlineThread, outboundText, phone } from '@/db/schema/hotline';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { openNumber } from '../queries/number';
import { canBeTexted } from '../rules';
import { splitText } from '../rules-bytes';

interface Text {
  threadId: number;
  kind: 'receipt' | 'answer' | 'notice';
  /** What makes this occasion one: queued twice under one key, it goes out once. */
  key: string;
  body: string;
}

/** Hands a text to the worker, in as many messages as it takes. Refuses `number_blocked` and `number_foreign`: then somebody phones. */
export async function queueText(work: Work, text: Text): Promise<Result<undefined>> {
  const [to] = await work.tx
    .select({ number: phone.number, blockedAt: phone.blockedAt })
    .from(hotlineThread)
    .innerJoin(phone, eq(phone.id, hotlineThread.phoneId))
    .where(eq(hotlineThread.id, text.threadId));
  if (!to) return refuse('not_found');
  if (to.blockedAt) return refuse('number_blocked');
  if (!canBeTexted(openNumber(to.number))) return refuse('number_foreign');
  for (const [place, body] of splitText(text.body.normalize('NFC')).entries()) {
    const [row] = await work.tx
      .insert(outboundText)
      .values({
        threadId: text.threadId,
        kind: text.kind,
        key: `${text.key}:${place}`,
        body,
        state: 'queued',
        memberId: memberIdOf(work.actor),
        createdAt: work.now,
        changedAt: work.now,
      })
      .onConflictDoNothing()
      .returning({ id: outboundText.id });
    if (row) await addSendJob(work.tx, row.id, null);
  }
  return ok();
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
