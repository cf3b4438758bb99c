import { log } from '../log';

/** Calls `run` at once and then, however often it is asked for, once in so many milliseconds; the last asking is never forgotten. A failure is logged. */
export function atMostEvery(milliseconds: number, run: () => Promise<void>): () => void {
  let resting = false;
  let again = false;
  const go = () => {
    resting = true;
    again = false;
    run().catch((error: unknown) => log.error('pace.failed', error));
    setTimeout(() => {
      resting = false;
      if (again) go();
    }, milliseconds).unref();
  };
  return () => {
    if (resting) again = true;
    else go();
  };
}
