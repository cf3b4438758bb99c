import { and, desc, eq, gt, lt, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { outboundPart, outboundText, phone } from '@/db/schema/hotline';
import type { SmsGateway } from '@/lib/gateway/sms/gateway';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { sealNumber } from '../queries/number';
import { normalNumber } from '../rules';
import { messageMeant } from '../rules/late';
import type { Report } from '../schema';
import { recordArrived } from './arrived';
import { addSendJob } from './queue';
import { markUndelivered, recordUndelivered } from './undelivered';

/**
 * Writes down what the carrier says became of a message. A long text has arrived when all of its messages have. Reports may repeat and overtake each other:
 * what arrived stays arrived. Refuses `not_found` for a message that is not ours, or not yet written.
 */
export function reportText(report: Report, now: Date): Promise<Result<undefined>> {
  return transact({ kind: 'provider', name: report.provider }, now, async (work) => {
    const [part] = await work.tx
      .select({ id: outboundPart.id, textId: outboundPart.textId })
      .from(outboundPart)
      .where(and(eq(outboundPart.provider, report.provider), eq(outboundPart.providerId, report.id)))
      .orderBy(desc(outboundPart.id))
      .limit(1);
    return part ? settlePart(work, part, report) : refuse('not_found');
  });
}

/** For so long after a text was handed over its report may still come. */
const lateWithinMilliseconds = 72 * 3_600_000;

type LateReport = Omit<Report, 'id'> & { id: string; to: string; words: Buffer };

/**
 * The carrier's word on a message whose name we never heard, because the line was cut before the answer: it is of the one text to that number of which it can
 * be. From then on the message has the name, so that the same report again finds it. Refuses `not_found` when there is no such text, or more than one.
 */
export function reportLate(report: LateReport, now: Date): Promise<Result<undefined>> {
  return transact({ kind: 'provider', name: report.provider }, now, async (work) => {
    const number = normalNumber(report.to);
    if (!number.ok) return refuse('not_found');
    const rows = await work.tx
      .select({ id: outboundPart.id, textId: outboundText.id, body: outboundText.body, state: outboundText.state })
      .from(outboundPart)
      .innerJoin(outboundText, eq(outboundText.id, outboundPart.textId))
      .innerJoin(phone, eq(phone.id, outboundText.phoneId))
      .where(
        and(
          eq(phone.lookup, sealNumber(number.value).lookup),
          eq(outboundPart.provider, report.provider),
          eq(outboundPart.providerId, ''),
          eq(outboundPart.state, 'sent'),
          gt(outboundText.changedAt, new Date(work.now.getTime() - lateWithinMilliseconds)),
        ),
      )
      .orderBy(outboundPart.id)
      .for('update', { of: outboundPart });
    const part = messageMeant(rows, report);
    if (!part) return refuse('not_found');
    if (report.id !== '')
      await work.tx.update(outboundPart).set({ providerId: report.id }).where(eq(outboundPart.id, part.id));
    return settlePart(work, part, report);
  });
}

async function settlePart(
  work: Work,
  { id, textId }: { id: number; textId: number },
  report: Pick<Report, 'state' | 'reason'>,
): Promise<Result<undefined>> {
  const [text] = await work.tx
    .select({ id: outboundText.id, kind: outboundText.kind, threadId: outboundText.threadId })
    .from(outboundText)
    .where(eq(outboundText.id, textId))
    .for('update');
  const [part] = await work.tx.select({ state: outboundPart.state }).from(outboundPart).where(eq(outboundPart.id, id));
  if (!text || part?.state === 'delivered' || part?.state === report.state) return ok();
  await work.tx.update(outboundPart).set({ state: report.state, changedAt: work.now }).where(eq(outboundPart.id, id));
  return report.state === 'failed'
    ? recordUndelivered(work, text.id, 'failed', report.reason ?? 'not_delivered')
    : recordArrived(work, text);
}

const longestHandOverMilliseconds = 10 * 60_000;
const lostJobMilliseconds = 2 * 60_000;

/**
 * After a crash: a text that was being handed over is `unknown` from now on, and one whose job died with its worker gets another. `tasks` are those that
 * some worker of this copy takes.
 */
export async function recoverTexts(now: Date, tasks: readonly string[]): Promise<void> {
  const before = new Date(now.getTime() - longestHandOverMilliseconds);
  await abandon(and(eq(outboundText.state, 'sending'), lt(outboundText.changedAt, before)), now);
  const at = now.toISOString();
  const forgotten = await db
    .select({ id: outboundText.id })
    .from(outboundText)
    .where(
      and(
        eq(outboundText.state, 'queued'),
        lt(outboundText.changedAt, new Date(now.getTime() - lostJobMilliseconds)),
        sql`coalesce(${outboundText.sendAfter}, ${at}::timestamptz) <= ${at}::timestamptz`,
        sql`not exists (select from graphile_worker.jobs j where j.key = 'text-' || ${outboundText.id}
          and j.locked_at is null and j.task_identifier = any(${sql.param([...tasks])}::text[]))`,
      ),
    )
    .limit(500);
  for (const { id } of forgotten) await addSendJob(db, id, null);
}

/** Texts that one carrier's dead connection was handing over; only for who is certain that nobody is handing any over now. */
export const abandonHandOver = (provider: string, now: Date): Promise<void> =>
  abandon(and(eq(outboundText.state, 'sending'), eq(outboundText.provider, provider)), now);

async function abandon(which: SQL | undefined, now: Date): Promise<void> {
  const stuck = await db.select({ id: outboundText.id }).from(outboundText).where(which);
  for (const { id } of stuck) await markUndelivered(id, 'unknown', 'worker_died', now);
}

const asked = { after: 60_000, until: 3 * 24 * 3_600_000, atOnce: 200 };

/** Asks a carrier that does not report by itself what became of the texts of the last three days. */
export async function askCarrier(gateway: SmsGateway, now: Date): Promise<void> {
  if (!gateway.ask) return;
  const parts = await db
    .select({ providerId: outboundPart.providerId })
    .from(outboundPart)
    .where(
      and(
        eq(outboundPart.provider, gateway.name),
        eq(outboundPart.state, 'sent'),
        lt(outboundPart.changedAt, new Date(now.getTime() - asked.after)),
        sql`${outboundPart.changedAt} > ${new Date(now.getTime() - asked.until).toISOString()}::timestamptz`,
      ),
    )
    .limit(asked.atOnce);
  const fates = await gateway.ask(parts.map((part) => part.providerId));
  for (const [id, state] of fates) await reportText({ provider: gateway.name, id, state }, now);
}
