import { mayRead } from '@/lib/complaint/policy';
import type { Actor } from '@/lib/platform/actor';
import type { ListedMessage } from '../queries';

/** A message as its reader may have it at this moment. */
export type Message = Omit<ListedMessage, 'complaint'> & { gone: boolean };

/** Whoever was told of a private complaint that is another desk's by now keeps the sentence, and neither its title nor its reason nor a way to it. */
export function asReadBy(actor: Actor, { complaint, ...message }: ListedMessage): Message {
  const gone = complaint !== null && !mayRead(actor, complaint);
  return gone ? { ...message, title: '', reason: null, gone } : { ...message, gone };
}
