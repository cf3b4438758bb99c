import type { PDU, Session } from 'smpp';
import { log } from '@/lib/platform/log';
import { library, status } from './library';
import type { OutPiece } from './pieces';
import type { SmppSettings } from './settings';

/** A sign of life has so long to come, or until the next would be asked for. */
const patience = { bind: 10_000, answer: 30_000, alive: 10_000 } as const;

/** How one submission ended. `away`: it never left. `uncertain`: it left, and the connection broke or nobody answered. */
export type Submitted = { is: 'answered'; status: number; id: string } | { is: 'away' } | { is: 'uncertain' };

/** One bound connection. */
export interface Link {
  submit: (to: string, piece: OutPiece) => Promise<Submitted>;
  /** Asks the other side for a sign of life; resolves when it comes, rejects when the link breaks before. */
  ping: () => Promise<void>;
  /** Says goodbye and ends. */
  end: () => Promise<void>;
  closed: Promise<void>;
}

export interface Receiver {
  /** Answers with the status that the carrier gets. */
  deliver: (pdu: PDU) => Promise<number>;
}

/** Connects and binds as transceiver. Rejects when either fails. */
export async function openLink(settings: SmppSettings, receiver: Receiver): Promise<Link> {
  const { host, port, tls } = settings;
  const session = library.connect({ host, port, tls, ...(tls ? { servername: host } : {}) });
  const waiting = new Set<() => void>();
  let open = true;
  const closed = new Promise<void>((resolve) => {
    session.on('close', () => {
      open = false;
      for (const abandon of waiting) abandon();
      resolve();
    });
  });
  session.on('error', (error: Error) => {
    log.info('smpp.error', { error: error.name, code: (error as NodeJS.ErrnoException).code ?? null });
    session.destroy();
  });
  answerRequests(session, receiver);

  /** Sends a request; null when it never left, `lost` when no answer came. */
  const ask = (milliseconds: number, send: (answered: (pdu: PDU) => void) => boolean): Promise<PDU | 'lost' | null> =>
    new Promise((resolve) => {
      const done = (answer: PDU | 'lost' | null) => {
        clearTimeout(timer);
        waiting.delete(abandon);
        resolve(answer);
      };
      const abandon = () => done('lost');
      const timer = setTimeout(abandon, milliseconds);
      waiting.add(abandon);
      if (!open || !send(done)) done(null);
    });

  await connected(session, tls);
  const { account, password, type } = settings;
  const fields = { system_id: account, password, system_type: type, interface_version: 0x34 };
  const bound = await ask(patience.bind, (answered) => session.bind_transceiver(fields, answered));
  if (bound === null || bound === 'lost' || bound.command_status !== status.ok) {
    session.destroy();
    throw new Error(`smpp bind failed: ${bound && bound !== 'lost' ? bound.command_status : 'no answer'}`);
  }

  const ping = async () => {
    const answer = await ask(Math.min(patience.alive, settings.alive * 1000), (answered) =>
      session.enquire_link({}, answered),
    );
    if (answer !== null && answer !== 'lost') return;
    session.destroy();
    throw new Error('smpp link is dead');
  };
  const heart = setInterval(
    () => ping().catch((error: Error) => log.info('smpp.dead', { error: error.message })),
    settings.alive * 1000,
  );
  void closed.then(() => clearInterval(heart));

  return {
    closed,
    ping,
    submit: async (to, piece) => {
      const message = { source_addr: settings.from, destination_addr: to, registered_delivery: 1, ...piece };
      const answer = await ask(patience.answer, (answered) => session.submit_sm(message, answered));
      if (answer === null) return { is: 'away' };
      if (answer === 'lost') return { is: 'uncertain' };
      return { is: 'answered', status: answer.command_status, id: answer.message_id ?? '' };
    },
    end: async () => {
      await ask(2000, (answered) => session.unbind({}, answered));
      session.destroy();
      await closed;
    },
  };
}

function connected(session: Session, tls: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => session.destroy(), patience.bind);
    session.once(tls ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer);
      resolve();
    });
    session.once('close', () => {
      clearTimeout(timer);
      reject(new Error('smpp server is away'));
    });
  });
}

/** What the carrier asks of us. */
function answerRequests(session: Session, receiver: Receiver): void {
  session.on('deliver_sm', async (pdu: PDU) => {
    const command_status = await receiver.deliver(pdu);
    session.send(pdu.response(command_status === status.ok ? {} : { command_status }));
  });
  session.on('enquire_link', (pdu: PDU) => void session.send(pdu.response()));
  session.on('unknown', (pdu: PDU) => void session.send(pdu.response()));
  session.on('unbind', (pdu: PDU) => {
    session.send(pdu.response());
    session.close();
  });
}
