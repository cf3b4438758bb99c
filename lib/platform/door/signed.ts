import { changeScope } from '@/db/scope';
import { log } from '../log';
import { tooOften } from '../rate-limit/door';
import { checkSignature, type SignedOver } from './signature';

/** More than a text with its pictures needs. */
const mostBytes = 12 * 1024 * 1024;

type Opened = { ok: true; value: unknown } | { ok: false; answer: Response };

/** Which headers carry the signature, and what it is made over. */
export interface Lock {
  timestamp: string;
  signature: string;
  over: SignedOver;
}

/** Our own: documented in record 0016. */
export const ownLock: Lock = {
  timestamp: 'x-ollim-timestamp',
  signature: 'x-ollim-signature',
  over: 'timestamp.body',
};

/**
 * Reads a signed request of a machine: the JSON in it, or the refusal to send back. 401 for who does not know the secret, 400 for what is too large or
 * no JSON, 503 when this copy has no secret. Who knows the secret is not counted: in a storm a provider has to be let in. Each refusal leaves a line in the log, and nothing of the body.
 */
export async function openSigned(
  request: Request,
  secret: string | undefined,
  at: Date,
  lock = ownLock,
): Promise<Opened> {
  if (!secret) return { ok: false, answer: refused(503, 'no_secret') };
  if (Number(request.headers.get('content-length')) > mostBytes)
    return { ok: false, answer: refused(400, 'too_large') };
  const body = new Uint8Array(await request.arrayBuffer());
  const headers = { timestamp: request.headers.get(lock.timestamp), signature: request.headers.get(lock.signature) };
  const signed = checkSignature(secret, { ...headers, body }, at, lock.over);
  if (signed !== 'good')
    return { ok: false, answer: (await tooOften(request, 'api.webhook_refused')) ?? refused(401, signed) };
  if (body.byteLength > mostBytes) return { ok: false, answer: refused(400, 'too_large') };
  changeScope('provider');
  const value = parse(body);
  return value === undefined ? { ok: false, answer: refused(400, 'malformed') } : { ok: true, value };
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (error) {
    log.debug('door.unreadable', { error: String(error instanceof Error && error.name) });
    return undefined;
  }
}

/** A refusal that a machine understands; 503 asks it to come again. */
export function refused(status: 400 | 401 | 404 | 503, code: string): Response {
  log.warn('door.refused', { status, code });
  const headers = status === 503 ? { 'retry-after': '30' } : undefined;
  return Response.json({ error: code }, { status, headers });
}
