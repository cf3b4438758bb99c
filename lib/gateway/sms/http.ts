import { z } from 'zod';

/** How long a carrier may take for one request. */
const patienceMilliseconds = 15_000;

export interface Answer {
  status: number;
  body: unknown;
}

/** One JSON request to a carrier. Null when the connection was refused, so that it certainly heard nothing; throws when that is not certain. */
export async function callCarrier(url: URL, request: RequestInit): Promise<Answer | null> {
  try {
    const headers = { 'content-type': 'application/json', ...request.headers };
    const response = await fetch(url, {
      ...request,
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  } catch (error) {
    if (neverArrived(error)) return null;
    throw error;
  }
}

const cause = z.object({ cause: z.object({ code: z.string() }) });

function neverArrived(error: unknown): boolean {
  const read = cause.safeParse(error);
  return read.success && ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(read.data.cause.code);
}

/** An address below a base that may have a path of its own and may hold a user and password, which go into the headers. */
export function below(base: string, path: string): { url: URL; authorization: string | undefined } {
  const url = new URL(base);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  url.pathname = `${url.pathname.replace(/\/$/u, '')}${path}`;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { url, authorization: username ? `Basic ${Buffer.from(pair).toString('base64')}` : undefined };
}
