import { isDatabaseAway, isTornForm } from './lib/platform/failure';
import { setStatus } from './lib/platform/request';

/** Next tells about every error that nobody caught. One that passes by itself is answered 503, so that clients come
 * back; a form that was cut off 400. */
export function onRequestError(error: unknown): void {
  if (isDatabaseAway(error)) setStatus(503);
  else if (isTornForm(error)) setStatus(400);
}
