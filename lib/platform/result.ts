/** What an expected "no" carries: a code whose words are in copy, the field it concerns, and figures for the sentence. */
export interface Refusal {
  ok: false;
  code: string;
  field?: string;
  detail?: Record<string, string | number>;
}

export type Result<T> = { ok: true; value: T } | Refusal;

export function ok(): Result<undefined>;
export function ok<T>(value: T): Result<T>;
export function ok(value?: unknown): Result<unknown> {
  return { ok: true, value };
}

/** Expected outcomes are return values; only the unexpected is thrown. */
export function refuse(code: string, more: Omit<Refusal, 'ok' | 'code'> = {}): Refusal {
  return { ok: false, code, ...more };
}
