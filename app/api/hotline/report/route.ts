import { reportText } from '@/lib/hotline/mutations/report';
import { reportSchema } from '@/lib/hotline/schema';
import { now } from '@/lib/platform/clock/now';
import { openSigned, refused } from '@/lib/platform/door/signed';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

/**
 * Takes a provider's word on what became of a text of ours, signed like every delivery: 200 when it is written down, 404 for a text that is not ours or
 * not known yet, 401 and 400 as for texts, 503 while the database is away.
 */
export async function POST(request: Request): Promise<Response> {
  const at = now();
  const opened = await openSigned(request, env().HOTLINE_SECRET, at);
  if (!opened.ok) return opened.answer;
  const report = reportSchema.safeParse(opened.value);
  if (!report.success) return refused(400, 'malformed');
  try {
    const written = await reportText(report.data, at);
    return written.ok ? Response.json({ received: true }) : refused(404, 'unknown_text');
  } catch (error) {
    log.error('hotline.not_reported', error);
    return refused(503, 'not_stored');
  }
}
