import { and, eq, inArray, isNull } from 'drizzle-orm';
import { researchEntry, researchFile } from '@/db/schema/research-work';
import { attachment } from '@/db/schema/subject';
import { refuseSuspended } from '@/lib/moderation/mutations/measure';
import { memberIdOf } from '@/lib/platform/actor';
import { attach, readUploads } from '@/lib/platform/files/files';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import type { EntryEdit, EntryInput } from '../schema';
import { type LockedTeam, lockTeam, type Named, noteInside, noteTeam } from './step';

/** Writes a day down, with photos: for everyone, or for the team and the office. */
export async function writeEntry(work: Work, input: EntryInput): Promise<Result<Named>> {
  const team = await lockTeam(work, input);
  const memberId = memberIdOf(work.actor);
  if (!team || memberId === null) return refuse('not_found');
  if (team.state !== 'running') return refuse('wrong_state');
  const open = input.open === 'open';
  const writes = open ? await refuseSuspended(work) : ok();
  if (!writes.ok) return writes;
  const uploads = await readUploads(input.files);
  if (!uploads.ok) return uploads;
  if (uploads.value.some(({ mediaType }) => !mediaType.startsWith('image/')))
    return refuse('only_photos', { field: 'files' });
  const { title, text } = input;
  const [made] = await work.tx
    .insert(researchEntry)
    .values({ teamId: team.id, memberId, title, text, open, at: work.now })
    .returning({ id: researchEntry.id });
  const entryId = made?.id ?? 0;
  const ids = await attach(work, team.id, uploads.value, { public: open });
  if (ids.length > 0)
    await work.tx.insert(researchFile).values(ids.map((attachmentId) => ({ attachmentId, teamId: team.id, entryId })));
  noteEntry(work, team, 'write_entry', open, [title, text].join('\n'));
  return ok({ number: team.number });
}

/** Its writer changes a day, or who may read it; its photos follow. */
export async function editEntry(work: Work, input: EntryEdit): Promise<Result<Named>> {
  const found = await lockOwn(work, input);
  if (!found.ok) return found;
  const { team, entry } = found.value;
  const open = input.open === 'open';
  const writes = open ? await refuseSuspended(work) : ok();
  if (!writes.ok) return writes;
  const { title, text } = input;
  await work.tx
    .update(researchEntry)
    .set({ title, text, open, editedAt: work.now })
    .where(eq(researchEntry.id, entry.id));
  await showPhotos(work, entry.id, open);
  noteEntry(work, team, 'edit_entry', open || entry.open, [title, text].join('\n'));
  return ok({ number: team.number });
}

/** Its writer takes a day back: nobody reads it any more. */
export async function withdrawEntry(work: Work, input: Named & { entry: number }): Promise<Result<Named>> {
  const found = await lockOwn(work, input);
  if (!found.ok) return found;
  const { team, entry } = found.value;
  await work.tx.update(researchEntry).set({ withdrawnAt: work.now }).where(eq(researchEntry.id, entry.id));
  await showPhotos(work, entry.id, false);
  noteEntry(work, team, 'withdraw_entry', entry.open);
  return ok({ number: team.number });
}

async function lockOwn(work: Work, input: Named & { entry: number }) {
  const team = await lockTeam(work, input);
  const [entry] = team
    ? await work.tx
        .select()
        .from(researchEntry)
        .where(
          and(eq(researchEntry.id, input.entry), eq(researchEntry.teamId, team.id), isNull(researchEntry.withdrawnAt)),
        )
    : [];
  if (!team || !entry) return refuse('not_found');
  return entry.memberId === memberIdOf(work.actor) ? ok({ team, entry }) : refuse('not_allowed');
}

async function showPhotos(work: Work, entryId: number, open: boolean): Promise<void> {
  const photos = work.tx
    .select({ id: researchFile.attachmentId })
    .from(researchFile)
    .where(eq(researchFile.entryId, entryId));
  await work.tx.update(attachment).set({ public: open }).where(inArray(attachment.id, photos));
}

const noteEntry = (work: Work, team: LockedTeam, event: string, open: boolean, text?: string): void =>
  open ? noteTeam(work, team, event, text ? { text } : {}) : noteInside(work, team, event);
