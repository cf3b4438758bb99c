import { sqlClient } from '@/db/client';
import { log } from './log';

const patienceMilliseconds = 2000;

/** True when the database answers a question within two seconds. */
export async function isHealthy(): Promise<boolean> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the database did not answer in time')), patienceMilliseconds).unref();
  });
  try {
    await Promise.race([sqlClient()`select 1`, late]);
    return true;
  } catch (error) {
    log.warn('database.unreachable', { reason: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
}
