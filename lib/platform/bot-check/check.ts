import { authSecret } from '../auth/settings';
import { now } from '../clock/now';
import { isSolved } from '../form/proof-of-work';
import { countUse, isBusy } from '../rate-limit/rate-limit';
import { requestContext } from '../request';
import type { Result } from '../result';
import { currentActor } from '../session';
import { decideVisit, keepsStamp } from './rules';
import { makeStamp, readStamp } from './stamp';

/** How much a browser works when its address behaved like a machine: about a second. */
const suspiciousBits = 14;

/** The stamp for a form of `action` on the page that is being made; null for who is signed in and needs none. */
export async function stampFor(action: string): Promise<string | null> {
  return (await currentActor()).kind === 'visitor' ? freshStamp(action) : null;
}

/** What a visitor's form tells of how it was filled, judged. The second value is the stamp that its next sending carries. */
export async function checkVisit(
  action: string,
  form: FormData,
): Promise<{ judged: Result<undefined>; stamp: string }> {
  const sent = text(form, '_stamp');
  const stamp = readStamp(action, sent, authSecret());
  const judged = decideVisit(
    {
      issuedAt: stamp?.issuedAt ?? null,
      honey: text(form, '_more'),
      bits: stamp?.bits ?? 0,
      solved: stamp !== null && stamp.bits > 0 && (await isSolved(sent, text(form, '_work'), stamp.bits)),
      sendings: stamp ? await countUse(`stamp:${stamp.id}`, now()) : 0,
    },
    now(),
  );
  return { judged, stamp: judged.ok || keepsStamp(judged.code) ? sent : await freshStamp(action) };
}

async function freshStamp(action: string): Promise<string> {
  const address = requestContext()?.address;
  const busy = address !== undefined && (await isBusy(action, address, authSecret(), now()));
  return makeStamp(action, busy ? suspiciousBits : 0, now(), authSecret());
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
