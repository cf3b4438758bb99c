import { and, desc, eq, inArray } from 'drizzle-orm';
import { event } from '@/db/schema/subject';
import { getClock } from '@/lib/platform/clock/queries';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { mayAnswerAsAuthor, mayExtend, mayRead, rolesOnComplaint } from '../policy';
import { decidePublicWords } from '../rules/held';
import { extendCaseClock } from './clock';
import {
  decideVersion,
  deskOfRole,
  isTicked,
  type LockedComplaint,
  lockComplaint,
  type Named,
  stepOf,
  writeChange,
} from './step';

type Done = Promise<Result<{ number: string }>>;
type Extension = Named & { n: number; reason: string };

/** Takes more time, once, up to the original period (Enforcement Decree of the Civil Petitions Treatment Act, art. 21 ①). The resident is told at once. */
export async function extendComplaint(work: Work, ask: Extension): Done {
  const c = await lockForDesk(work, ask);
  return c.ok ? extend(work, c.value, { n: ask.n, reason: ask.reason, consent: false, harmless: isTicked(ask) }) : c;
}

/** Asks the resident whether the desk may take more time a second time. Nothing changes until they agree. */
export async function askExtension(work: Work, ask: Extension): Done {
  const locked = await lockForDesk(work, ask);
  if (!locked.ok) return locked;
  const c = locked.value;
  const clock = await getClock(c.id, c.kind, work.now, work.tx);
  if (!clock || clock.stoppedAt) return refuse('no_clock');
  if (clock.extensions.length === 0) return refuse('extension_needs_no_consent');
  if (clock.extensions.length > 1) return refuse('extension_used_up');
  if (ask.n > clock.period.n) return refuse('extension_too_long', { field: 'n', detail: { most: clock.period.n } });
  if (await getAskedExtension(work, c.id)) return refuse('extension_already_asked');
  const words = c.visibility === 'public' ? decidePublicWords({ reason: ask.reason }, isTicked(ask)) : ok('');
  if (!words.ok) return words;
  await writeChange(work, c, {});
  const desk = deskOfRole(c, rolesOnComplaint(work.actor, c)[0]);
  work.record({
    ...stepOf(c, 'ask_extension'),
    public: false,
    reason: ask.reason,
    desk,
    data: { n: ask.n, unit: clock.period.unit, harmless: words.value },
  });
  return ok({ number: c.number });
}

/** The resident agrees to a second extension, or does not. */
export async function answerExtension(work: Work, ask: Named & { answer: 'agree' | 'decline' }): Done {
  const c = await lockComplaint(work, ask.number);
  if (!c) return refuse('not_found');
  if (!mayAnswerAsAuthor(work.actor, c)) return refuse('not_allowed');
  const asked = await getAskedExtension(work, c.id);
  if (!asked) return refuse('wrong_state', { detail: { state: c.state } });
  if (ask.answer === 'agree') return extend(work, c, { ...asked, consent: true });
  await writeChange(work, c, {});
  work.record({ ...stepOf(c, 'decline_extension'), public: false });
  return ok({ number: c.number });
}

async function lockForDesk(work: Work, ask: Named): Promise<Result<LockedComplaint>> {
  const c = await lockComplaint(work, ask.number);
  if (!c || !mayRead(work.actor, c)) return refuse('not_found');
  if (!mayExtend(work.actor, c))
    return refuse(rolesOnComplaint(work.actor, c).length > 0 ? 'wrong_state' : 'not_allowed');
  const current = decideVersion(c, ask.version);
  return current.ok ? ok(c) : current;
}

async function extend(
  work: Work,
  c: LockedComplaint,
  more: { n: number; reason: string; consent: boolean; harmless: boolean },
): Done {
  const words = c.visibility === 'public' ? decidePublicWords({ reason: more.reason }, more.harmless) : ok('');
  if (!words.ok) return words;
  const extended = await extendCaseClock(work, c, more);
  if (!extended.ok) return extended;
  await writeChange(work, c, {});
  work.record({
    ...stepOf(c, 'extend'),
    public: c.visibility === 'public',
    reason: more.reason,
    desk: deskOfRole(c, rolesOnComplaint(work.actor, c)[0]),
    data: {
      n: more.n,
      consent: more.consent,
      dueAt: extended.value.dueAt.toISOString(),
      ...(words.value ? { harmless: words.value } : {}),
    },
  });
  return ok({ number: c.number });
}

/** The question for a second extension that the resident has not answered yet. */
async function getAskedExtension(
  work: Work,
  id: number,
): Promise<{ n: number; reason: string; harmless: boolean } | null> {
  const [last] = await work.tx
    .select({ type: event.type, data: event.data, reason: event.reason })
    .from(event)
    .where(
      and(
        eq(event.subjectId, id),
        inArray(event.type, [
          'complaint.ask_extension',
          'complaint.decline_extension',
          'complaint.extend',
          'complaint.answer',
        ]),
      ),
    )
    .orderBy(desc(event.id))
    .limit(1);
  if (last?.type !== 'complaint.ask_extension') return null;
  return { n: Number(last.data.n), reason: last.reason ?? '', harmless: Boolean(last.data.harmless) };
}
