import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { complaintReturn } from '@/db/schema/complaint-return';
import { event, subject } from '@/db/schema/subject';
import { mailCopy } from '@/lib/member/copy/mail';
import { sendMessage } from '@/lib/member/mutations/deliver';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { open } from '@/lib/platform/crypto/seal';
import { paths } from '@/lib/platform/paths';
import { ok } from '@/lib/platform/result';
import { transact } from '@/lib/platform/transact';

/** Steps that somebody without an account is told of, who left a way to reach them. */
const told = new Set([
  'complaint.answer',
  'complaint.request_supplement',
  'complaint.ask_extension',
  'complaint.extend',
  'complaint.transfer',
  'complaint.close_repeat',
  'complaint.release',
  'complaint.keep',
  'moderation.uphold',
]);
const contact = z.object({ kind: z.enum(['phone', 'email']), value: z.string() });

/** Sends word of a step, without saying what is in it: number and return code lead there. Once a step, however often this runs. */
export async function tellNameless(eventId: number, now: Date): Promise<void> {
  await transact({ kind: 'system', job: 'complaint.news' }, now, async (work) => {
    const [step] = await work.tx
      .select({
        type: event.type,
        actor: event.actorKind,
        number: subject.number,
        sealed: complaintReturn.contact,
        lang: complaintReturn.lang,
      })
      .from(event)
      .innerJoin(subject, eq(subject.id, event.subjectId))
      .innerJoin(complaintReturn, eq(complaintReturn.complaintId, event.subjectId))
      .where(and(eq(event.id, eventId), isNull(complaintReturn.claimedAt), isNotNull(complaintReturn.contact)));
    if (!step?.sealed || step.actor === 'resident' || !told.has(step.type)) return ok();
    const t = mailCopy[step.lang];
    const link = `${siteOrigin()}${paths(step.lang).returnToCase}`;
    const words = {
      subject: t.newsSubject(step.number),
      body: t.newsBody(step.number, link),
      text: t.newsText(step.number, link),
    };
    const to = contact.parse(JSON.parse(open(step.sealed, 'complaint_return.contact')));
    await sendMessage(work, to, { ...words, key: `news:${eventId}` });
    return ok();
  });
}
