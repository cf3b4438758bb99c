import { authSecret } from '../auth/settings';
import { now } from '../clock/now';
import { askLater, requestContext, setStatus } from '../request';
import type { Result } from '../result';
import { countTry } from './rate-limit';

/** Counts this request's try of `action`; when it is one too many the answer also says when to come again. */
export async function admit(action: string, memberId: number | null): Promise<Result<undefined>> {
  const address = requestContext()?.address ?? null;
  const counted = await countTry(action, { memberId, address, secret: authSecret() }, now());
  if (!counted.ok) askLater(Number(counted.detail?.seconds));
  return counted;
}

/** As `admit`, for a page that reads much: the page is still made, says so, and the answer is a 429. */
export async function admitPage(action: string): Promise<boolean> {
  const counted = await admit(action, null);
  if (!counted.ok) setStatus(429);
  return counted.ok;
}
