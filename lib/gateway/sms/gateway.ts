import { type Refusal, type Result, refuse } from '@/lib/platform/result';

/** Where texts come in and go out. Any other name is a provider that only brings texts, by the signed webhook. */
export const doorNames = ['simulator', 'smpp', 'solapi', 'android'] as const;
export type DoorName = (typeof doorNames)[number];

/** One text on its way to one number. `key` is the same however often it is handed over, for carriers that can tell. */
export interface Sms {
  to: string;
  body: string;
  key: string;
}

/** What the carrier took: its names of the messages it made of the text. `delivered`: no report will follow. */
export interface Taken {
  providerIds: string[];
  delivered: boolean;
}

/**
 * Where a gateway that makes several messages of a text writes down how far it got: should the line be cut, what the carrier says later still finds its text.
 */
export interface Journal {
  begins: (messages: number) => Promise<void>;
  took: (place: number, providerId: string) => Promise<void>;
}

/** How far a message got, by the carrier's word. Null while it does not know. */
export type Fate = 'delivered' | 'failed';

/**
 * A way out for texts. A refusal says that it was certainly not taken, `later` that another try may succeed; whoever throws does not know.
 */
export interface SmsGateway {
  name: DoorName | 'none';
  send: (sms: Sms, journal?: Journal) => Promise<Result<Taken>>;
  /** For carriers that do not report by themselves: what became of these messages. */
  ask?: (providerIds: readonly string[]) => Promise<Map<string, Fate>>;
}

/** The carrier certainly did not take it and may take it later. */
export const later = (): Refusal => refuse('later');
export const isLater = (refusal: Refusal): boolean => refusal.code === 'later';

/** The embedded default of a demo: the text is on the phone of the demo page as soon as it is written. */
export const simulator: SmsGateway = {
  name: 'simulator',
  send: async ({ key }) => ({ ok: true, value: { providerIds: [key], delivered: true } }),
};

/** Without a carrier nothing can go out, and the desk is told to phone. */
export const noGateway: SmsGateway = { name: 'none', send: async () => refuse('no_carrier') };
