const hour = 3_600_000;

export const warnings = ['warn_24h', 'warn_6h', 'breach'] as const;
export type Warning = (typeof warnings)[number];

/** How long before it is due each is said, in hours. */
export const warnedBefore: Record<Warning, number> = { warn_24h: 24, warn_6h: 6, breach: 0 };

/** What has to be said about a running promise now: the newest only, however late the worker comes. Null while there is more than a day. */
export function warningAt(dueAt: Date, now: Date): Warning | null {
  const left = dueAt.getTime() - now.getTime();
  return warnings.findLast((warning) => left <= warnedBefore[warning] * hour) ?? null;
}
