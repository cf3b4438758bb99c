import { eq } from 'drizzle-orm';
import { application } from '@/db/schema/programme';
import { attachment } from '@/db/schema/subject';
import { looked } from '@/db/sealed';
import { isSomebody } from '@/lib/member/queries/somebody';
import { memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { resumeClock, startClock } from '@/lib/platform/clock/mutations';
import { lookupHash, seal } from '@/lib/platform/crypto/seal';
import { attach, readUploads } from '@/lib/platform/files/files';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { giveConsent } from '@/lib/privacy/mutations/consent';
import { leftOf, phaseOn } from '../rules/fund';
import type { ApplyInput, SupplementInput } from '../schema/application';
import { lockProgramme } from './programme';
import { moveApplication } from './step';

type Named = { number: string };

/** All files of one application together. */
const mostFiles = 15;

/**
 * A merchant applies. One live application a person and programme: the index settles two at once. Refuses `not_open`, `over_most`, `fund_short` on the amount, `amount_needed`
 * where there is a fund, `already_applied`.
 */
export async function apply(work: Work, input: ApplyInput): Promise<Result<Named>> {
  const applicantId = memberIdOf(work.actor);
  if (applicantId === null || !(await isSomebody(work, applicantId))) return refuse('not_allowed');
  const asked = await lockProgramme(work, input.number);
  if (!asked || asked.state === 'draft') return refuse('not_found');
  if (asked.kind === 'consulting' || phaseOn(asked, dayOf(work.now)) !== 'open') return refuse('not_open');
  const { askedWon } = input;
  const left = leftOf(asked);
  if (left !== null && askedWon === null) return refuse('amount_needed', { field: 'askedWon' });
  if (askedWon !== null && asked.mostWon !== null && askedWon > asked.mostWon)
    return refuse('over_most', { field: 'askedWon' });
  if (askedWon !== null && left !== null && askedWon > left) return refuse('fund_short', { field: 'askedWon' });
  const uploads = await readUploads(input.files);
  if (!uploads.ok) return uploads;
  const { id, number } = await createSubject(work, 'application');
  const written = await work.tx
    .insert(application)
    .values({
      id,
      programmeId: asked.id,
      applicantId,
      state: 'submitted',
      businessName: seal(input.businessName, 'programme_application.business_name'),
      businessNumber: seal(input.businessNumber, 'programme_application.business_number'),
      businessHash: lookupHash(...looked.business(input.businessNumber)),
      plan: input.plan,
      askedWon,
      submittedAt: work.now,
      changedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: application.id });
  if (written.length === 0) return refuse('already_applied');
  await giveConsent(work, applicantId, ['application']);
  await attach(work, id, uploads.value, { public: false });
  const started = await startClock(work, id, 'application');
  if (!started.ok) return started;
  work.record({ subjectId: id, number, type: 'application.submit', to: 'submitted', public: false });
  return ok({ number });
}

/** Hands in what was missing; the clock runs on. */
export async function supplement(work: Work, input: SupplementInput): Promise<Result<Named>> {
  const uploads = await readUploads(input.files);
  if (!uploads.ok) return uploads;
  return moveApplication(work, input, 'supplement', async (row) => {
    const there = await work.tx.$count(attachment, eq(attachment.subjectId, row.id));
    if (there + uploads.value.length > mostFiles) return refuse(`too_many:${mostFiles}`, { field: 'files' });
    await attach(work, row.id, uploads.value, { public: false });
    const resumed = await resumeClock(work, row.id, 'application');
    return resumed.ok ? ok({ data: { files: uploads.value.length } }) : resumed;
  });
}
