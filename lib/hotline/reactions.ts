import { sql } from 'drizzle-orm';
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { db } from '@/db/client';
import { doorFor, doorsOf, gatewayBehind } from '@/lib/gateway/sms/choose';
import { readSmppUrl } from '@/lib/gateway/sms/smpp/settings';
import { startTransceiver } from '@/lib/gateway/sms/smpp/transceiver';
import { now } from '@/lib/platform/clock/now';
import { env } from '@/lib/platform/env';
import type { Service } from '@/lib/platform/start/beside/services';
import { carrierInbox } from './mutations/carrier';
import { fileWaiting } from './mutations/file-waiting';
import { forgetDeliveries } from './mutations/forget';
import { watchThreads } from './mutations/office/watch';
import { fetchPictures } from './mutations/pictures';
import { abandonHandOver, askCarrier, recoverTexts } from './mutations/report';
import { sendText } from './mutations/send';
import { getDoorOfText } from './queries/door';

const payload = z.object({ id: z.coerce.number().int().positive() });

/** Texts by SMPP are handed over where its one connection is: a task that only that process takes. */
const toConnection = (id: number) =>
  db.execute(
    sql`select graphile_worker.add_job('send_by_smpp', json_build_object('id', ${id}::bigint), job_key => ${`text-${id}`})`,
  );

/** What the worker does for the hotline. */
export const tasks: TaskList = {
  file_texts: () => fileWaiting(now),
  send_text: async (given) => {
    const { id } = payload.parse(given);
    const door = doorFor(await getDoorOfText(id), env());
    if (door === 'smpp') await toConnection(id);
    else await sendText(id, gatewayBehind(door, env(), now), now());
  },
  fetch_pictures: async (given, { job }) => {
    const origins =
      env()
        .HOTLINE_MEDIA_HOSTS?.split(',')
        .map((each) => each.trim()) ?? [];
    await fetchPictures(payload.parse(given).id, origins, now(), job.attempts >= job.max_attempts);
  },
  recover_texts: () => recoverTexts(now(), env().SMPP_URL ? ['send_text', 'send_by_smpp'] : ['send_text']),
  ask_carriers: async () => {
    for (const door of doorsOf(env())) await askCarrier(gatewayBehind(door, env(), now), now());
  },
  watch_threads: () => watchThreads(now()),
  forget_deliveries: () => forgetDeliveries(now()),
};

/** Held by the one process that has the connection to the carrier. */
const smppLock = 7_310_003;

/** The connection to the carrier, where one is set up. What it was handing over when it died is unknown before anything else goes out. */
export function services(): Service[] {
  const settings = readSmppUrl(env().SMPP_URL ?? '');
  if (!settings) return [];
  return [
    {
      lock: smppLock,
      concurrency: Math.min(settings.window, 10),
      start: async () => {
        await abandonHandOver('smpp', now());
        const { gateway, stop } = startTransceiver(settings, carrierInbox(now));
        return { stop, tasks: { send_by_smpp: (given) => sendText(payload.parse(given).id, gateway, now()) } };
      },
    },
  ];
}
