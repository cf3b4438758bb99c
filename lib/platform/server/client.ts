import type { IncomingMessage } from 'node:http';

const forwarded = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'forwarded',
  'x-real-ip',
];

/**
 * The client's network address. Without a trusted proxy the forwarding headers are removed, since anyone can send them and
 * Next and next-auth would believe them; with one, the last hop it added counts. X-Forwarded-Host is never kept:
 * the portal's own address is ORIGIN.
 */
export function identifyClient(request: IncomingMessage, trustProxy: boolean): string {
  const direct = request.socket.remoteAddress ?? 'unknown';
  const hops = String(request.headers['x-forwarded-for'] ?? '').split(',');
  for (const name of forwarded) delete request.headers[name];
  return (trustProxy && hops.at(-1)?.trim()) || direct;
}
