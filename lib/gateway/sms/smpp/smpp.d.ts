/** What we use of the package, which brings no types. Letters are kept as bytes: see library.ts. */
declare module 'smpp' {
  import type { EventEmitter } from 'node:events';
  import type { Server as NetServer, Socket } from 'node:net';

  interface Message {
    message: Buffer;
    udh?: Buffer[];
  }

  interface PDU {
    command: string;
    command_status: number;
    sequence_number: number;
    esm_class: number;
    data_coding: number;
    source_addr: string;
    destination_addr: string;
    short_message?: Message;
    message_payload?: Message;
    sar_msg_ref_num?: number;
    sar_total_segments?: number;
    sar_segment_seqnum?: number;
    receipted_message_id?: string;
    message_state?: number;
    registered_delivery?: number;
    message_id?: string;
    system_id?: string;
    password?: string;
    isResponse: () => boolean;
    response: (options?: { command_status?: number; message_id?: string }) => PDU;
  }

  type Fields = Record<string, unknown>;
  type Answered = (pdu: PDU) => void;

  class Session extends EventEmitter {
    socket: Socket;
    send: (pdu: PDU, answered?: Answered) => boolean;
    bind_transceiver: (fields: Fields, answered: Answered) => boolean;
    enquire_link: (fields: Fields, answered: Answered) => boolean;
    submit_sm: (fields: Fields, answered: Answered) => boolean;
    deliver_sm: (fields: Fields, answered: Answered) => boolean;
    unbind: (fields: Fields, answered: Answered) => boolean;
    close: () => void;
    destroy: () => void;
  }

  interface Smpp {
    connect: (options: Fields) => Session;
    createServer: (listener: (session: Session) => void) => NetServer;
    encodings: Record<string, { decode: (bytes: Buffer) => unknown }>;
  }

  const smpp: Smpp;
  export default smpp;
  export type { PDU, Session };
}
