import { receiveText } from '@/lib/hotline/mutations/receive';
import { inboundSchema } from '@/lib/hotline/schema';
import { now } from '@/lib/platform/clock/now';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { tooOften } from '@/lib/platform/rate-limit/door';
import { checkSignature } from '@/lib/platform/signature';
import { transact } from '@/lib/platform/transact';

/** More than any text with its addresses needs. */
const mostBytes = 64 * 1024;

/**
 * Takes one text from a provider: JSON, signed by HMAC-SHA256 over `timestamp.body`. 200 after it is stored, also when it was here before; 401 unsigned,
 * wrongly signed or older than five minutes; 400 for anything that is no text; 429 or 503 when it should come again later.
 */
export async function POST(request: Request): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  const at = now();
  const secret = env().HOTLINE_SECRET;
  if (!secret) return refused(503, 'no_secret');
  const headers = {
    timestamp: request.headers.get('x-ollim-timestamp'),
    signature: request.headers.get('x-ollim-signature'),
  };
  const signed = checkSignature(secret, { ...headers, body }, at);
  const often = await tooOften(request, signed === 'good' ? 'api.webhook' : 'api.webhook_refused');
  if (often) return often;
  if (signed !== 'good') return refused(401, signed);
  if (body.byteLength > mostBytes) return refused(400, 'too_large');
  const raw = parse(body);
  const text = inboundSchema.safeParse(raw);
  if (!text.success) return refused(400, 'malformed');
  try {
    const received = await transact({ kind: 'provider', name: text.data.provider }, at, (work) =>
      receiveText(work, text.data, raw),
    );
    if (!received.ok) return refused(received.code === 'not_a_number' ? 400 : 503, received.code);
    return Response.json({ received: true, duplicate: received.value.duplicate });
  } catch (error) {
    log.error('hotline.not_stored', error);
    return refused(503, 'not_stored');
  }
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (error) {
    log.debug('hotline.unreadable', { error: String(error instanceof Error && error.name) });
    return null;
  }
}

function refused(status: 400 | 401 | 503, code: string): Response {
  log.warn('hotline.refused', { status, code });
  const headers = status === 503 ? { 'retry-after': '30' } : undefined;
  return Response.json({ error: code }, { status, headers });
}
