import { asc, eq } from 'drizzle-orm';
import { answer } from '@/db/schema/complaint';
import { attachment } from '@/db/schema/subject';
import { noteKept } from '@/lib/moderation/mutations/measure';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { mayRead, mayRelease, rolesOnComplaint } from '../policy';
import { decideHeld, kindsIn } from '../rules/held';
import {
  decideVersion,
  deskOfRole,
  type LockedComplaint,
  lockComplaint,
  lockComplaintOf,
  type Named,
  stepOf,
  writeChange,
} from './step';

type Done = Promise<Result<{ number: string }>>;

/** An officer of its desk has looked: what looks like personal data is none, and everyone may read the case from now on. */
export async function releaseComplaint(work: Work, ask: Named): Done {
  const c = await lockHeld(work, ask);
  return c.ok ? show(work, c.value) : c;
}

/** It is personal data: the case stays between its author and the office, who is told why and may object. */
export async function keepComplaint(work: Work, ask: Named & { reason: string }): Done {
  const locked = await lockHeld(work, ask);
  if (!locked.ok) return locked;
  const c = locked.value;
  await writeChange(work, c, { heldAt: null });
  await noteKept(work, { memberId: c.authorId, subjectId: c.id, dongCode: c.dongCode, reason: ask.reason });
  work.record({ ...stepOf(c, 'keep'), public: false, reason: ask.reason, desk: deskOf(work, c) });
  return ok({ number: c.number });
}

/** The objection of its author was granted: it is shown after all, unless it is not there to be shown any more. */
export async function showKept(work: Work, id: number): Promise<Result<undefined>> {
  const c = await lockComplaintOf(work, id);
  if (!c) return refuse('not_found');
  if (c.visibility === 'public' || c.state === 'withdrawn') return ok();
  if (c.state === 'merged') return refuse('wrong_state', { detail: { state: c.state } });
  const shown = await show(work, c);
  return shown.ok ? ok() : shown;
}

async function lockHeld(work: Work, ask: Named): Promise<Result<LockedComplaint>> {
  const c = await lockComplaint(work, ask.number);
  if (!c || !mayRead(work.actor, c)) return refuse('not_found');
  if (!mayRelease(work.actor, c)) return refuse('not_allowed');
  const held = decideHeld(c);
  if (!held.ok) return held;
  const current = decideVersion(c, ask.version);
  return current.ok ? ok(c) : current;
}

/** The ledger keeps the hash of all that everyone reads from now on: the words, and what was answered meanwhile. */
async function show(work: Work, c: LockedComplaint): Done {
  const answers = await work.tx
    .select({ text: answer.text })
    .from(answer)
    .where(eq(answer.complaintId, c.id))
    .orderBy(asc(answer.id));
  await writeChange(work, c, { visibility: 'public', heldAt: null });
  await work.tx.update(attachment).set({ public: true }).where(eq(attachment.subjectId, c.id));
  work.record({
    ...stepOf(c, 'release'),
    public: true,
    desk: deskOf(work, c),
    text: [c.title, c.text, ...answers.map(({ text }) => text)].join('\n'),
    data: { harmless: kindsIn([c.title, c.text, c.place]) },
  });
  return ok({ number: c.number });
}

const deskOf = (work: Work, c: LockedComplaint) => deskOfRole(c, rolesOnComplaint(work.actor, c)[0]);
