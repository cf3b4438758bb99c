import { startComplaint } from '@/lib/complaint/mutations/desk';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';

/** Takes several complaints on at once: all of them, or none and the number of the one that cannot. In the order of their numbers, so that two officers never wait for each other crosswise. */
export async function takeOnComplaints(work: Work, numbers: readonly string[]): Promise<Result<{ n: number }>> {
  for (const number of numbers.toSorted()) {
    const started = await startComplaint(work, { number });
    if (!started.ok) return { ...started, detail: { ...started.detail, number } };
  }
  return ok({ n: numbers.length });
}
