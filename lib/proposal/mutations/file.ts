import { and, eq, inArray, sql } from 'drizzle-orm';
import { dong } from '@/db/schema/district';
import { proposal, proposalOrigin } from '@/db/schema/proposal';
import { attachment, subject } from '@/db/schema/subject';
import { onDay } from '@/lib/district/queries';
import { refuseSuspended } from '@/lib/moderation/mutations/measure';
import { memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { resumeClock, startClock } from '@/lib/platform/clock/mutations';
import { attach, detach, readUploads } from '@/lib/platform/files/files';
import { wipeDraft } from '@/lib/platform/form/draft';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { rolesOnProposal } from '../policy';
import { decideEdit, decideVersion } from '../rules';
import { decidePublicWords } from '../rules/personal';
import { maxFiles, type NewProposal, type ProposalFields } from '../schema';
import { type LockedProposal, lockProposal, moveLocked } from './move';

export interface Filed {
  id: number;
  number: string;
}

/** Whose a proposal is that somebody else files: the sender of a text to the mayor, and that text. */
interface ByText {
  authorId: number;
  fromThreadId: number;
}

/**
 * Takes in a new proposal: number, text, files, the dong's promise; of who asks, or by text of who agreed to it. Refuses an unknown dong and files that are
 * not what they should be.
 */
export async function fileProposal(
  work: Work,
  fields: NewProposal | ProposalFields,
  byText?: ByText,
): Promise<Result<Filed>> {
  const authorId = byText?.authorId ?? memberIdOf(work.actor);
  if (authorId === null) return refuse('sign_in_required');
  const writes = await refuseSuspended(work);
  if (!writes.ok) return writes;
  const { files, from = null, ...words } = { from: null, ...fields };
  const known = await isDong(work, words.dongCode);
  if (!known) return refuse('unknown_dong', { field: 'dongCode' });
  const uploads = await readUploads(files);
  if (!uploads.ok) return uploads;
  const filed = await createSubject(work, 'proposal');
  await work.tx.insert(proposal).values({
    ...words,
    id: filed.id,
    authorId,
    fromThreadId: byText?.fromThreadId ?? null,
    state: 'submitted',
    submittedAt: work.now,
    changedAt: work.now,
  });
  await attach(work, filed.id, uploads.value, { public: false });
  await rememberOrigin(work, filed.id, from);
  const clock = await startClock(work, filed.id, 'dong_screening');
  if (!clock.ok) return clock;
  if (!byText) await wipeDraft(work.tx, authorId, 'proposal');
  work.record({ subjectId: filed.id, number: filed.number, type: 'proposal.submit', to: 'submitted', public: false });
  return ok(filed);
}

/** Links it with what it was started from; a number that is nothing one can start from is passed over. */
async function rememberOrigin(work: Work, proposalId: number, number: string | null): Promise<void> {
  if (number === null) return;
  const [row] = await work.tx
    .select({ id: subject.id })
    .from(subject)
    .where(and(eq(subject.number, number), inArray(subject.kind, ['practice', 'research'])));
  if (row) await work.tx.insert(proposalOrigin).values({ proposalId, subjectId: row.id });
}

type Edit = ProposalFields & { number: string; version: number; drop: string[] };

/**
 * The author's change of the text. A returned proposal is filed again by it, a missing supplement is handed in. Refuses `stale` with the fields
 * as they are stored now, where they differ from what was typed.
 */
export async function editProposal(work: Work, edit: Edit): Promise<Result<Filed>> {
  const { files, drop, number, version, ...words } = edit;
  const row = await lockProposal(work, number);
  if (!row) return refuse('not_found');
  const step = decideEdit(row, rolesOnProposal(work.actor, row));
  if (!step.ok) return step;
  const fresh = decideVersion(row, version, differences(row, words));
  if (!fresh.ok) return fresh;
  if (row.publishedAt !== null && words.dongCode !== row.dongCode) return refuse('dong_fixed', { field: 'dongCode' });
  if (words.dongCode !== row.dongCode && !(await isDong(work, words.dongCode)))
    return refuse('unknown_dong', { field: 'dongCode' });
  // What the dong asked for may always be handed in; what is public is public writing.
  const clean = row.publishedAt === null ? ok() : decidePublicWords(row, words);
  if (!clean.ok) return clean;
  const writes = row.publishedAt === null ? ok() : await refuseSuspended(work);
  if (!writes.ok) return writes;
  await detach(work, row.id, drop);
  const added = await addFiles(work, row, files);
  if (!added.ok) return added;
  if (step.value) {
    const moved = await moveLocked(work, row, step.value, { set: words });
    if (!moved.ok) return moved;
    const clock = await (step.value === 'resubmit' ? startClock : resumeClock)(work, row.id, 'dong_screening');
    if (!clock.ok) return clock;
  } else await keepText(work, row, words);
  return ok({ id: row.id, number });
}

type Words = Omit<ProposalFields, 'files'>;

async function keepText(work: Work, row: LockedProposal, words: Words): Promise<void> {
  await work.tx
    .update(proposal)
    .set({ ...words, version: row.version + 1, changedAt: work.now })
    .where(eq(proposal.id, row.id));
  work.record({
    subjectId: row.id,
    number: row.number,
    type: 'proposal.edit',
    from: row.state,
    to: row.state,
    public: row.publishedAt !== null,
    text: [words.title, words.problem, words.improvement, words.effect].join('\n'),
  });
}

async function addFiles(work: Work, row: LockedProposal, files: readonly File[]): Promise<Result<undefined>> {
  if (files.length === 0) return ok();
  const uploads = await readUploads(files);
  if (!uploads.ok) return uploads;
  const there = await work.tx.$count(attachment, eq(attachment.subjectId, row.id));
  if (there + files.length > maxFiles) return refuse(`too_many:${maxFiles}`, { field: 'files' });
  await attach(work, row.id, uploads.value, { public: row.publishedAt !== null });
  return ok();
}

async function isDong(work: Work, code: string): Promise<boolean> {
  const rows = await work.tx
    .select({ found: sql<number>`1` })
    .from(dong)
    .where(and(eq(dong.code, code), onDay(dong, dayOf(work.now))));
  return rows.length > 0;
}

/** What is stored now where it differs from what was typed. */
function differences(row: LockedProposal, words: Words): Record<string, string> {
  const fields = ['title', 'problem', 'improvement', 'effect', 'place'] as const;
  const changed = fields.filter((name) => (row[name] ?? '') !== (words[name] ?? ''));
  return Object.fromEntries(changed.map((name) => [name, row[name] ?? '']));
}
