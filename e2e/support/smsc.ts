import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { PDU, Session } from 'smpp';
import { type Coding, decodeLetters } from '../../lib/format/letters';
import { dataCoding, esm, library, status } from '../../lib/gateway/sms/smpp/library';

/** A message that the carrier took, as its phone shows it once all of its pieces are there. */
export interface Taken {
  id: string;
  to: string;
  from: string;
  coding: Coding;
  /** Bytes of this piece, without its header. */
  bytes: number;
  hex: string;
  place: number;
  of: number;
  ref: number | null;
}

/** How a submission is answered: with a status, not at all, or by cutting the line. */
type Answer = number | 'silence' | 'cut';

const from = '0620000000';
const account = { system_id: 'ollim', password: 'secret08' };

/** A carrier's SMPP server on loopback: takes, reports and brings texts like a real one, and breaks when the test says so. */
export async function startSmsc(): Promise<Smsc> {
  const smsc = new Smsc();
  await smsc.open();
  return smsc;
}

export class Smsc {
  taken: Taken[] = [];
  binds = 0;
  /** How often a delivery was answered with anything but yes. */
  refusals = 0;
  /** The most submissions that waited for their answer at the same time. */
  mostAtOnce = 0;
  /** What the next submissions are answered; `ok` when it is empty. */
  answers: Answer[] = [];
  /** Whether it gives signs of life when asked. */
  alive = true;
  /** Whether each taken message is reported as delivered. */
  reports = true;
  private port = 0;
  private server: Server | null = null;
  private readonly sessions = new Set<Session>();
  private bound: Session | null = null;
  private ids = 0;
  private atOnce = 0;

  get url(): string {
    return `smpp://${account.system_id}:${account.password}@127.0.0.1:${this.port}?from=${from}`;
  }

  /** Opens the server, on the port it had before. */
  async open(): Promise<void> {
    this.server = library.createServer((session) => this.serve(session));
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Cuts every line and answers nobody any more. */
  async kill(): Promise<void> {
    const server = this.server;
    this.server = null;
    this.bound = null;
    for (const session of this.sessions) session.destroy();
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private serve(session: Session): void {
    this.sessions.add(session);
    session.setMaxListeners(0);
    session.on('error', () => session.destroy());
    session.on('close', () => {
      this.sessions.delete(session);
      if (this.bound === session) this.bound = null;
    });
    session.on('bind_transceiver', (pdu: PDU) => {
      const known = pdu.system_id === account.system_id && pdu.password === account.password;
      session.send(pdu.response(known ? {} : { command_status: 0x0e }));
      if (!known) return;
      this.binds += 1;
      this.bound = session;
    });
    session.on('enquire_link', (pdu: PDU) => void (this.alive && session.send(pdu.response())));
    session.on('unbind', (pdu: PDU) => {
      session.send(pdu.response());
      session.close();
    });
    session.on('submit_sm', async (pdu: PDU) => {
      this.atOnce += 1;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
      await wait(2);
      this.atOnce -= 1;
      this.take(session, pdu);
    });
  }

  private take(session: Session, pdu: PDU): void {
    const answer = this.answers.shift() ?? status.ok;
    if (typeof answer === 'number' && answer !== status.ok) {
      session.send(pdu.response({ command_status: answer }));
      return;
    }
    this.ids += 1;
    const id = `m${this.ids}`;
    this.taken.push({ id, ...read(pdu) });
    if (answer === 'cut') session.destroy();
    if (answer !== status.ok) return;
    session.send(pdu.response({ message_id: id }));
    if (this.reports) void this.report(id);
  }

  /** Reports on a message, until somebody takes the report. */
  async report(id: string, stat = 'DELIVRD'): Promise<void> {
    const text = `id:${id} sub:001 dlvrd:001 submit date:2611231000 done date:2611231000 stat:${stat} err:000 text:`;
    await this.deliver({
      esm_class: esm.receipt,
      source_addr: this.taken.find((each) => each.id === id)?.to ?? '',
      short_message: Buffer.from(text),
    });
  }

  /** Brings a text from a phone, again and again until it is acknowledged; answers how often it was brought. */
  text(number: string, words: string, coding: 'euc-kr' | 'ucs2' = 'ucs2'): Promise<number> {
    const bytes = coding === 'ucs2' ? Buffer.from(words, 'utf16le').swap16() : Buffer.from(words, 'latin1');
    return this.deliver({ source_addr: number, data_coding: dataCoding[coding], short_message: bytes });
  }

  /** Brings one part of a long text. */
  part(number: string, place: number, of: number, bytes: Buffer, ref = 7): Promise<number> {
    const udh = Buffer.of(5, 0, 3, ref, of, place);
    const fields = { esm_class: esm.udh, data_coding: dataCoding.ucs2, short_message: Buffer.concat([udh, bytes]) };
    return this.deliver({ source_addr: number, ...fields });
  }

  /** Brings what these fields say, until it is acknowledged or refused for ever. */
  async deliver(fields: Record<string, unknown>): Promise<number> {
    for (let times = 1; ; times += 1) {
      const answer = await this.once({ destination_addr: from, ...fields });
      if (answer === status.ok || answer === status.neverAgain) return times;
      this.refusals += 1;
      await wait(50);
    }
  }

  private once(fields: Record<string, unknown>): Promise<number | null> {
    const session = this.bound;
    if (!session) return Promise.resolve(null);
    return new Promise((resolve) => {
      session.once('close', () => resolve(null));
      session.deliver_sm(fields, (pdu) => resolve(pdu.command_status));
    });
  }

  /** What phone `number` shows: each text once for each time it was taken whole. */
  shownOn(number: string): string[] {
    const mine = this.taken.filter((each) => each.to === number);
    const texts = new Map<string, Taken[]>();
    for (const each of mine) {
      const key = each.ref === null ? each.id : `ref-${each.ref}`;
      texts.set(key, [...(texts.get(key) ?? []), each]);
    }
    return [...texts.values()].map((pieces) =>
      decodeLetters({
        coding: pieces[0]?.coding ?? 'ucs2',
        hex: pieces
          .toSorted((a, b) => a.place - b.place)
          .map((piece) => piece.hex)
          .join(''),
      }),
    );
  }
}

function read(pdu: PDU): Omit<Taken, 'id'> {
  const whole = pdu.message_payload ?? pdu.short_message;
  const message = whole?.message ?? Buffer.alloc(0);
  const udh = whole?.udh?.[0];
  const coding = (Object.keys(dataCoding) as Coding[]).find((each) => dataCoding[each] === pdu.data_coding) ?? 'gsm';
  return {
    to: pdu.destination_addr,
    from: pdu.source_addr,
    coding,
    bytes: message.length,
    hex: message.toString('hex'),
    ref: udh?.[2] ?? null,
    of: udh?.[3] ?? 1,
    place: udh?.[4] ?? 1,
  };
}
