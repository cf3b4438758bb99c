/** What postgres.js and PostgreSQL call it when the database cannot be reached or is shutting down, starting or full. */
const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** True when this error, or one that it wraps, says that the database is away: trying again later will help. */
export function isDatabaseAway(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code } = each as { code?: unknown };
    if (typeof code === 'string' && away.has(code)) return true;
  }
  return false;
}

/** What the readers of forms say of a body that is no form: cut off on the way, or without its boundary. Not a fault of ours. */
const torn =
  /^(?:Failed to parse body as FormData|Multipart: Boundary not found|Malformed content type|Malformed part header|Unexpected end of form)/;

/** True when the request's body could not be read as the form that it says it is. */
export const isTornForm = (error: unknown): boolean => error instanceof Error && torn.test(error.message);
