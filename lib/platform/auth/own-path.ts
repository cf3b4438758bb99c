/**
 * A path within this site out of what a link or form asked to come back to, or null. Answers only path, query and hash, so
 * that no scheme, host, user or port can slip through: `//evil`, `/\evil` and `https:…` are null, and so is `/api/…`.
 */
export function ownPath(asked: unknown): string | null {
  if (typeof asked !== 'string' || asked.length > 500) return null;
  if (!/^\/(?![/\\])/.test(asked) || asked.includes('\\') || /\p{Cc}/u.test(asked)) return null;
  const base = 'http://own.invalid';
  if (!URL.canParse(asked, base)) return null;
  const url = new URL(asked, base);
  const path = url.pathname + url.search + url.hash;
  if (url.origin !== base || url.username !== '' || path.startsWith('//') || /^\/api(\/|$)/i.test(url.pathname))
    return null;
  return path;
}
