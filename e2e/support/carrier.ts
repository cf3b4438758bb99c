import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect } from '@playwright/test';
import { startSmsc } from './smsc';

/** A carrier beside the portal: its SMPP server, and a page on which tests, in processes of their own, use its phones. */
export async function startCarrier() {
  const smsc = await startSmsc();
  const server = createServer(async (request, response) => {
    const number = new URL(request.url ?? '/', 'http://carrier').searchParams.get('number') ?? '';
    if (request.method === 'POST') await smsc.text(number, String(await json(request)));
    response.end(JSON.stringify(smsc.shownOn(number)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    smppUrl: smsc.url,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await smsc.kill();
    },
  };
}

/** A phone of this carrier. */
export function phoneOf(number: string) {
  const ask = async (options: RequestInit = {}): Promise<string[]> => {
    const address = `${process.env.CARRIER_ADDRESS}/?number=${number}`;
    return (await fetch(address, { ...options, signal: AbortSignal.timeout(30_000) })).json() as Promise<string[]>;
  };
  return {
    /** Sends a text; the carrier brings it until the portal has it. */
    texts: async (words: string): Promise<void> => void (await ask({ method: 'POST', body: JSON.stringify(words) })),
    /** Waits until a text of the portal with these words is on the phone. */
    hears: (words: RegExp): Promise<void> =>
      expect(async () => expect(await ask()).toContainEqual(expect.stringMatching(words))).toPass({
        intervals: [50, 100, 200],
        timeout: 30_000,
      }),
    shows: () => ask(),
  };
}
