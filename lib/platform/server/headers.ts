import type { ServerResponse } from 'node:http';

/**
 * What a page may load and run. `scripts` are the hashes of what stands in it; in development, where the pages are patched while they are
 * open, any script may. Styles stay inline: widths and colours of figures are attributes, which hashes cannot allow.
 */
export const contentPolicy = (scripts: readonly string[] | 'development' = []) =>
  [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    `script-src ${["'self'", ...(scripts === 'development' ? ["'unsafe-inline'", "'unsafe-eval'"] : scripts)].join(' ')}`,
    `connect-src 'self'${scripts === 'development' ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Headers of every answer. HSTS only where people come by https, or a trial on http would lock itself out. */
export function securityHeaders(options: { dev: boolean; origin: string | undefined }): Record<string, string> {
  return {
    'content-security-policy': contentPolicy(options.dev ? 'development' : []),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)',
    'cross-origin-opener-policy': 'same-origin',
    ...(options.origin?.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {}),
  };
}

export function applyHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
