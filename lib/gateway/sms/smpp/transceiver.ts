import { setTimeout as wait } from 'node:timers/promises';
import type { PDU } from 'smpp';
import { log } from '@/lib/platform/log';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { later, type SmsGateway, type Taken } from '../gateway';
import { type ArrivedReport, type ArrivedText, readDelivery } from './arrivals';
import { status } from './library';
import { type Link, openLink, type Submitted } from './link';
import { type OutPiece, piecesOf } from './pieces';
import type { SmppSettings } from './settings';
import { slots } from './slots';

/** What becomes of what arrives. */
export interface Inbox {
  /** Commits the text and answers with a name for it; null for one that is refused for ever. Throws while it cannot be kept: the carrier repeats it. */
  text: (text: ArrivedText) => Promise<string | null>;
  report: (report: ArrivedReport) => Promise<void>;
  /** The carrier is known to have our acknowledgement of these texts. */
  settle: (names: readonly string[]) => Promise<void>;
}

/** One connection and the texts acknowledged on it of which nobody knows yet whether the carrier heard. */
interface Line {
  link: Link | null;
  unheard: string[];
}

export interface Transceiver {
  gateway: SmsGateway;
  stop: () => Promise<void>;
}

/** `prompt`: an answer later than this may have come after the carrier gave up waiting; then it repeats, and the repeat has to be known. */
const pauses = { first: 1000, longest: 60_000, throttled: 1000, heard: 1000, goodbye: 5000, prompt: 5000 } as const;

/** For so long the rest of a text that has begun to go out waits for a connection or for a throttled carrier. */
const restPatience = 4 * 60_000;

const mayPass = new Set<number>([status.throttled, status.queueFull, status.systemError, status.comeAgain]);

/**
 * Keeps one transceiver bound, and binds again with growing, uneven pauses when the connection breaks. Hands texts over within the window, waits when the
 * carrier throttles, and never hands over again what may have arrived.
 */
export function startTransceiver(settings: SmppSettings, inbox: Inbox, firstPause: number = pauses.first): Transceiver {
  const stopping = new AbortController();
  const window = slots(settings.window);
  let link: Link | null = null;
  let resumeAt = 0;
  let reference = Math.floor(Math.random() * 256);

  /** What arrived and is being kept: worth waiting for when all ends. */
  const arriving = new Set<Promise<number>>();
  const track = (keeping: Promise<number>): Promise<number> => {
    arriving.add(keeping);
    return keeping.finally(() => arriving.delete(keeping));
  };

  const run = async () => {
    for (let failures = 0; !stopping.signal.aborted; failures += 1) {
      try {
        const line: Line = { link: null, unheard: [] };
        const opened = await openLink(settings, { deliver: (pdu) => track(deliver(pdu, line)) });
        line.link = opened;
        link = opened;
        failures = 0;
        log.info('smpp.bound');
        if (stopping.signal.aborted) await opened.end();
        await opened.closed;
      } catch (error) {
        log.warn('smpp.away', { reason: error instanceof Error ? error.message : 'unknown', failures });
      }
      link = null;
      const longest = Math.min(pauses.longest, firstPause * 2 ** failures);
      await rest(longest * (0.5 + Math.random() / 2));
    }
  };

  const rest = async (milliseconds: number): Promise<void> => {
    if (!stopping.signal.aborted)
      await wait(milliseconds, undefined, { signal: stopping.signal }).catch((error: Error) => log.debug(error.name));
  };

  /** A moment after texts were acknowledged on a link: a sign of life on the same link proves that the other side has the acknowledgements. */
  const hear = async (line: Line): Promise<void> => {
    await rest(pauses.heard);
    const heard = line.unheard.splice(0);
    try {
      if (!line.link) return;
      await line.link.ping();
      await inbox.settle(heard);
    } catch (error) {
      log.warn('smpp.not_settled', { reason: error instanceof Error ? error.message : 'unknown' });
    }
  };

  /** Texts are kept one after the other, so they stay in their order; a report may wait for its text to be written down. */
  let before: Promise<unknown> = Promise.resolve();
  const deliver = async (pdu: PDU, line: Line): Promise<number> => {
    const arrived = readDelivery(pdu, settings.plain);
    try {
      if (arrived.is === 'report') {
        await inbox.report(arrived);
        return status.ok;
      }
      const from = performance.now();
      const keeping = before.then(() => inbox.text(arrived));
      before = keeping.catch(() => null);
      const name = await keeping;
      if (name === null) return status.neverAgain;
      if (performance.now() - from < pauses.prompt) {
        line.unheard.push(name);
        if (line.unheard.length === 1) void hear(line);
      }
      return status.ok;
    } catch (error) {
      log.error('smpp.not_kept', error);
      return status.comeAgain;
    }
  };

  const submit = async (to: string, piece: OutPiece): Promise<Submitted> => {
    const free = await window.take();
    try {
      while (performance.now() < resumeAt && !stopping.signal.aborted) await rest(resumeAt - performance.now());
      return link ? await link.submit(to, piece) : { is: 'away' };
    } finally {
      free();
    }
  };

  /** One piece until it is taken or certainly refused. The first gives up soon, since nothing has gone out yet. */
  const handOver = async (to: string, piece: OutPiece, first: boolean): Promise<Result<string>> => {
    const until = performance.now() + (first ? 0 : restPatience);
    for (let tries = 0; ; tries += 1) {
      const done = await submit(to, piece);
      if (done.is === 'uncertain') throw new Error('nobody knows whether it was taken');
      if (done.is === 'answered' && done.status === status.ok) return ok(done.id);
      const passing = done.is === 'away' || mayPass.has(done.status);
      if (!passing) return refuse(`smpp_${done.status}`);
      if (done.is === 'answered')
        resumeAt = performance.now() + pauses.throttled * 2 ** Math.min(tries, 5) * (0.75 + Math.random() / 4);
      if (first && (done.is === 'away' || tries >= 5)) return later();
      if (!first && performance.now() > until) throw new Error('the rest did not go out');
      if (done.is === 'away') await rest(500);
      if (stopping.signal.aborted) return first ? later() : refuse('smpp_stopped');
    }
  };

  const running = run();
  return {
    gateway: {
      name: 'smpp',
      send: async ({ to, body }, journal): Promise<Result<Taken>> => {
        reference = (reference + 1) & 0xff;
        const providerIds: string[] = [];
        const pieces = piecesOf(body, settings, reference);
        await journal?.begins(pieces.length);
        for (const [place, piece] of pieces.entries()) {
          const taken = await handOver(to, piece, place === 0);
          if (!taken.ok) return taken;
          providerIds.push(taken.value);
          await journal?.took(place, taken.value);
        }
        return ok({ providerIds, delivered: false });
      },
    },
    stop: async () => {
      stopping.abort();
      await Promise.race([Promise.allSettled([window.idle(), ...arriving]), wait(pauses.goodbye)]);
      await link?.end();
      await running;
    },
  };
}
