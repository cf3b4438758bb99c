import { researchFile } from '@/db/schema/research-work';
import { personalDataError } from '@/lib/format/text';
import { refuseSuspended } from '@/lib/moderation/mutations/measure';
import { memberIdOf } from '@/lib/platform/actor';
import { attach, readUploads } from '@/lib/platform/files/files';
import type { Upload } from '@/lib/platform/files/uploads';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { decideBooks } from '../rules';
import type { ReportFiles, ReportInput, Result as TeamResult } from '../schema';
import { countWaiting } from './money';
import { type LockedTeam, lockForOffice, lockTeam, moveTeam, type Named, noteTeam } from './step';

/** Hands in what was found and what the team suggests, with files and data; everyone reads it at once. */
export async function reportTeam(work: Work, input: ReportInput): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  if (!team) return refuse('not_found');
  const writes = await refuseSuspended(work);
  if (!writes.ok) return writes;
  const { findings, suggestion, description, licence } = input;
  if (input.files.length > 0 && description === null) return refuse('required', { field: 'description' });
  const uploads = await readFiles(input.files);
  if (!uploads.ok) return uploads;
  const text = [findings, suggestion].join('\n');
  const moved = await moveTeam(work, team, 'report', { text, set: { findings, suggestion, reportedAt: work.now } });
  if (!moved.ok) return moved;
  await keepFiles(work, team, uploads.value, { description: description ?? '', licence });
  return moved;
}

/** Adds files to a report that is in, told and licensed together. */
export async function addReportFiles(work: Work, input: ReportFiles): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  if (!team) return refuse('not_found');
  if (team.state !== 'reported') return refuse('wrong_state');
  if (input.files.length === 0) return refuse('no_files');
  const writes = await refuseSuspended(work);
  if (!writes.ok) return writes;
  const uploads = await readFiles(input.files);
  if (!uploads.ok) return uploads;
  await keepFiles(work, team, uploads.value, input);
  noteTeam(work, team, 'add_files', { text: input.description });
  return ok({ number: team.number });
}

/** The office asks for more before it answers. */
export async function sendBackReport(work: Work, input: Named & { reason: string }): Promise<Result<Named>> {
  const found = await lockForOffice(work, input.number);
  return found.ok ? moveTeam(work, found.value, 'send_back', { reason: input.reason }) : found;
}

/** The office says what became of it. Refuses while a receipt waits or money is left: `receipts_wait`, `refund_first`. */
export async function finishTeam(work: Work, input: TeamResult): Promise<Result<Named>> {
  const found = await lockForOffice(work, input.number);
  if (!found.ok) return found;
  const team = found.value;
  const books = decideBooks(team, await countWaiting(work, team.id));
  if (!books.ok) return books;
  const { outcome, reason } = input;
  return moveTeam(work, team, 'finish', {
    reason,
    set: { outcome, answer: reason, answeredBy: memberIdOf(work.actor), endedAt: work.now },
  });
}

type About = { description: string; licence: ReportFiles['licence'] };

async function keepFiles(
  work: Work,
  team: LockedTeam,
  uploads: Upload[],
  { description, licence }: About,
): Promise<void> {
  const ids = await attach(work, team.id, uploads, { public: true });
  if (ids.length > 0)
    await work.tx
      .insert(researchFile)
      .values(ids.map((attachmentId) => ({ attachmentId, teamId: team.id, description, licence })));
}

/** Pictures, PDFs and tables. A table in which personal data stands is nobody's to publish. */
async function readFiles(files: readonly File[]): Promise<Result<Upload[]>> {
  const uploads = await readUploads(files, 'files', { tables: true });
  if (!uploads.ok) return uploads;
  for (const { mediaType, content } of uploads.value) {
    const personal = mediaType === 'text/csv' ? personalDataError(content.toString('utf8')) : null;
    if (personal) return refuse(personal, { field: 'files' });
  }
  return uploads;
}
