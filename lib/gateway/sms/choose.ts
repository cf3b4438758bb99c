import type { Env } from '@/lib/platform/env';
import { androidGateway } from './android';
import { type DoorName, doorNames, noGateway, type SmsGateway, simulator } from './gateway';
import { solapiGateway } from './solapi';

/** Which doors this copy has, in the order in which one is taken for a number that has none of its own. */
export function doorsOf(env: Env): DoorName[] {
  const open: Record<DoorName, boolean> = {
    smpp: env.SMPP_URL !== undefined,
    solapi: env.SOLAPI_KEY !== undefined,
    android: env.ANDROID_SMS_URL !== undefined,
    simulator: env.DEMO_SIGN_IN === 'on',
  };
  const order: DoorName[] = env.SMS_DOOR ? [env.SMS_DOOR] : [];
  return [...new Set([...order, ...(['smpp', 'solapi', 'android', 'simulator'] as const)])].filter(
    (door) => open[door],
  );
}

/** The door for a text to a number: the one its last text came in by, when it leads out too; else the first this copy has. */
export function doorFor(last: string | null, env: Env): DoorName | 'none' {
  const doors = doorsOf(env);
  const same = doorNames.find((door) => door === last);
  return same && doors.includes(same) ? same : (doors[0] ?? 'none');
}

/** The gateway behind a door. SMPP has none here: its one connection lives in one process, which has the gateway. */
export function gatewayBehind(door: DoorName | 'none', env: Env, clock: () => Date): SmsGateway {
  if (door === 'simulator') return simulator;
  if (door === 'android' && env.ANDROID_SMS_URL) return androidGateway(env.ANDROID_SMS_URL);
  if (door === 'solapi' && env.SOLAPI_KEY && env.SOLAPI_SECRET && env.SOLAPI_FROM)
    return solapiGateway(
      { url: env.SOLAPI_URL, key: env.SOLAPI_KEY, secret: env.SOLAPI_SECRET, from: env.SOLAPI_FROM },
      clock,
    );
  return noGateway;
}
