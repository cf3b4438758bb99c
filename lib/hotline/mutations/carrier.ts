import { setTimeout as wait } from 'node:timers/promises';
import type { Inbox } from '@/lib/gateway/sms/smpp/transceiver';
import { atMostEvery } from '@/lib/platform/door/pace';
import { log } from '@/lib/platform/log';
import { texted } from '../schema';
import { reportLate, reportText } from './report';
import { askToFile, settleDeliveries, storeDelivery } from './store';

const provider = 'smpp';

const reportTries = 3;
const reportPauseMilliseconds = 1000;

/**
 * What becomes of what the carrier's connection brings. A carrier gives texts no ids and repeats what was not acknowledged: the same words of one number are a
 * repeat until the carrier is known to have the acknowledgement, and a text of their own after.
 */
export function carrierInbox(clock: () => Date): Inbox {
  const file = atMostEvery(250, askToFile);
  return {
    text: async ({ from, to, text, part }) => {
      const at = clock();
      const words = { provider, id: to || provider, from, text: texted.parse(text), media: [], sentAt: at, part };
      const stored = await storeDelivery(words, at);
      if (!stored.ok) {
        log.warn('hotline.refused', { door: provider, code: stored.code });
        return null;
      }
      file();
      return stored.value.fingerprint;
    },
    report: async ({ id, to, words, fate, reason }) => {
      if (!fate) return;
      const report = { provider, state: fate, reason };
      for (let tries = 1; ; tries += 1) {
        for (const each of waysToWrite(id)) if ((await reportText({ ...report, id: each }, clock())).ok) return;
        if ((await reportLate({ ...report, id, to, words }, clock())).ok) return;
        if (tries === reportTries) break;
        await wait(reportPauseMilliseconds);
      }
      log.warn('hotline.unknown_report', { door: provider });
    },
    settle: (names) => settleDeliveries(provider, names),
  };
}

/** Some carriers name a message in hexadecimal when they take it and in decimal when they report on it. */
function waysToWrite(id: string): string[] {
  if (id === '') return [];
  const ways = [id, id.toLowerCase(), id.toUpperCase()];
  if (/^\d{1,20}$/u.test(id)) ways.push(BigInt(id).toString(16), BigInt(id).toString(16).toUpperCase());
  if (/^[0-9a-f]{1,16}$/iu.test(id)) ways.push(BigInt(`0x${id}`).toString());
  return [...new Set(ways)];
}
