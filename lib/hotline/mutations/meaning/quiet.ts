import { saveSetting } from '@/lib/district/mutations-setting';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { quietKey } from '../../queries/settings';
import type { QuietHours } from '../../rules/quiet';

/** Sets the hours in which the office texts nobody by itself. What waits already goes out when it was to. */
export async function setQuietHours(work: Work, { from, to, holdReplies }: QuietHours): Promise<Result<undefined>> {
  await saveSetting(work, quietKey, { from, to, holdReplies });
  return ok();
}
