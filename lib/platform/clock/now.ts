/** The one place that reads the wall clock. Everything else is handed `now`, so that it can be computed again and tested. */
export function now(): Date {
  return new Date();
}
