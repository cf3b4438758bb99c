import { cookies } from 'next/headers';
import { z } from 'zod';
import { isSecureSite } from '../settings';

/** How far somebody is who is on the way in: a code is to be typed, a second one, or a name is to be given. */
const door = z.object({
  step: z.enum(['code', 'second', 'newcomer', 'add', 'own', 'residence']),
  /** Of the code, of the newcomer, or of the session that asks a provider where its person lives. Nobody can guess it, and only this browser has it. */
  id: z.uuid(),
  /** The code that was right before, when a second one is asked for. */
  first: z.uuid().optional(),
});
export type Door = z.infer<typeof door>;

const keptSeconds = 20 * 60;

const cookie = () => ({
  name: `${isSecureSite() ? '__Host-' : ''}ollim.door`,
  options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecureSite() },
});

/** What this browser is in the middle of; null when nothing. */
export async function readDoor(): Promise<Door | null> {
  const kept = (await cookies()).get(cookie().name)?.value;
  if (!kept) return null;
  const [step, id, first] = kept.split('.');
  return door.safeParse({ step, id, ...(first ? { first } : {}) }).data ?? null;
}

/** Remembers it for some minutes. Only callable from a server action or a route. */
export async function openDoor({ step, id, first }: Door): Promise<void> {
  const { name, options } = cookie();
  (await cookies()).set(name, [step, id, first ?? ''].join('.'), { ...options, maxAge: keptSeconds });
}

export async function closeDoor(): Promise<void> {
  const { name, options } = cookie();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}
