import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { and, asc, eq, inArray, like, lt } from 'drizzle-orm';
import { db } from '@/db/client';
import { discardedFile } from '@/db/schema/file';
import { attachment, subject } from '@/db/schema/subject';
import { diskStorage } from '@/lib/gateway/storage-disk';
import { memberIdOf } from '../actor';
import { dataDirectory } from '../env';
import { uploadLimits } from '../form/uploads';
import { ok, type Result, refuse } from '../result';
import type { Work } from '../transact';
import { readUpload, type Upload } from './uploads';

const storage = () => diskStorage(join(dataDirectory(), 'files'));

/**
 * Checks the files of a form. Refuses with an error on `field` whose code names the file (`file_type:name`, `file_size:name`, `file_broken:name`,
 * `file_infected:name`) or the limit (`too_many:5`), or `unavailable`. With `tables` also files of comma-separated values. One after another: decoding a picture is the most memory a request may ask for.
 */
export async function readUploads(
  files: readonly File[],
  field = 'files',
  { tables = false } = {},
): Promise<Result<Upload[]>> {
  if (files.length > uploadLimits.files) return refuse(`too_many:${uploadLimits.files}`, { field });
  const uploads: Upload[] = [];
  for (const file of files) {
    const upload = await readUpload(file, { tables });
    if (!upload.ok) return upload.code === 'unavailable' ? upload : { ...upload, field };
    uploads.push(upload.value);
  }
  return ok(uploads);
}

/** Keeps bytes under a key made of them; the same bytes are kept once. */
export const keepBytes = (content: Uint8Array): Promise<string> => storage().put(content);

/** A file as pages show it. */
export interface AttachmentRow {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  width: number | null;
  height: number | null;
  public: boolean;
  milestoneId: number | null;
}

const shown = {
  id: attachment.id,
  name: attachment.name,
  mediaType: attachment.mediaType,
  bytes: attachment.bytes,
  width: attachment.width,
  height: attachment.height,
  public: attachment.public,
  milestoneId: attachment.milestoneId,
};

/**
 * Adds checked files to a case (and, when given, to a milestone of it) and answers with their ids. The bytes are kept before the rows: a transaction
 * that is rolled back leaves bytes that nothing points to, never a row without bytes.
 */
export async function attach(
  work: Work,
  subjectId: number,
  uploads: readonly Upload[],
  options: { public: boolean; milestoneId?: number },
): Promise<string[]> {
  const ids: string[] = [];
  for (const { content, ...upload } of uploads) {
    const storageKey = await keepBytes(content);
    const id = randomUUID();
    ids.push(id);
    await work.tx.insert(attachment).values({
      ...upload,
      id,
      subjectId,
      memberId: memberIdOf(work.actor),
      milestoneId: options.milestoneId ?? null,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      storageKey,
      public: options.public,
      createdAt: work.now,
    });
  }
  return ids;
}

/** Hides what everybody could see of a case's files; answers with their ids, for `showFiles`. */
export async function hideFiles(work: Work, subjectId: number): Promise<string[]> {
  const rows = await work.tx
    .update(attachment)
    .set({ public: false })
    .where(and(eq(attachment.subjectId, subjectId), eq(attachment.public, true)))
    .returning({ id: attachment.id });
  return rows.map(({ id }) => id);
}

/** Shows files to everybody again. */
export async function showFiles(work: Work, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await work.tx
    .update(attachment)
    .set({ public: true })
    .where(inArray(attachment.id, [...ids]));
}

/** Takes files out of a case. The database notes whose bytes are not needed any more; they go a night later. */
export async function detach(work: Work, subjectId: number, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await work.tx.delete(attachment).where(and(eq(attachment.subjectId, subjectId), inArray(attachment.id, [...ids])));
}

const undoneMilliseconds = 24 * 3_600_000;

/**
 * Takes the bytes of files that were deleted a day ago off the disk, unless another file has the same: bytes that are just being put again are younger, and stay.
 * Answers how many were looked at.
 */
export async function discardFiles(now: Date): Promise<number> {
  const before = new Date(now.getTime() - undoneMilliseconds);
  const gone = await db
    .select({ id: discardedFile.id, key: discardedFile.storageKey })
    .from(discardedFile)
    .where(lt(discardedFile.discardedAt, before))
    .orderBy(asc(discardedFile.id));
  for (const { id, key } of gone) {
    if ((await db.$count(attachment, eq(attachment.storageKey, key))) === 0) await storage().remove(key, before);
    await db.delete(discardedFile).where(eq(discardedFile.id, id));
  }
  return gone.length;
}

/** The files of a case in the order they came. With `publicOnly` those that everyone may see. */
export async function listAttachments(subjectId: number, publicOnly = false): Promise<AttachmentRow[]> {
  const mine = eq(attachment.subjectId, subjectId);
  return db
    .select(shown)
    .from(attachment)
    .where(publicOnly ? and(mine, eq(attachment.public, true)) : mine)
    .orderBy(asc(attachment.createdAt), asc(attachment.id));
}

/** Of each of these cases the first picture that everybody may see. */
export async function listFirstPictures(subjectIds: readonly number[]): Promise<Map<number, AttachmentRow>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([attachment.subjectId], { ...shown, subjectId: attachment.subjectId })
    .from(attachment)
    .where(
      and(
        inArray(attachment.subjectId, [...subjectIds]),
        eq(attachment.public, true),
        like(attachment.mediaType, 'image/%'),
      ),
    )
    .orderBy(asc(attachment.subjectId), asc(attachment.createdAt), asc(attachment.id));
  return new Map(rows.map(({ subjectId, ...file }) => [subjectId, file]));
}

/** One file with the case it belongs to and where its bytes are; null when there is none. */
export async function getAttachment(id: string) {
  const [row] = await db
    .select({
      ...shown,
      storageKey: attachment.storageKey,
      subjectId: subject.id,
      kind: subject.kind,
      number: subject.number,
    })
    .from(attachment)
    .innerJoin(subject, eq(subject.id, attachment.subjectId))
    .where(eq(attachment.id, id));
  return row ?? null;
}

/** The bytes of a file; null when they are gone from the disk. */
export const openAttachment = (storageKey: string) => storage().open(storageKey);
