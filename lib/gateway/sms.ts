import { type Result, refuse } from '@/lib/platform/result';

/** One text on its way to one number. `key` is the same however often it is handed over, for carriers that can tell. */
export interface Sms {
  to: string;
  body: string;
  key: string;
}

/** A way out for texts. A refusal says that it was certainly not taken; whoever throws does not know. */
export interface SmsGateway {
  name: string;
  send: (sms: Sms) => Promise<Result<{ providerId: string; delivered: boolean }>>;
}

/** The embedded default of a demo: the text is on the phone of the demo page as soon as it is written. */
const simulator: SmsGateway = {
  name: 'simulator',
  send: async ({ key }) => ({ ok: true, value: { providerId: key, delivered: true } }),
};

/** Without a carrier nothing can go out, and the desk is told to phone. */
const none: SmsGateway = { name: 'none', send: async () => refuse('no_carrier') };

export const smsGateway = (demo: boolean): SmsGateway => (demo ? simulator : none);
