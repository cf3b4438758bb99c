import { eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { inboundText, type Picture } from '@/db/schema/hotline';
import { fetchPicture } from '@/lib/gateway/media';
import { attach } from '@/lib/platform/files/files';
import { readUpload, type Upload } from '@/lib/platform/files/uploads';
import { ok } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import type { Inbound } from '../schema';

/** A picture ready to be kept: written anew, or with the address where it still is, or lost. */
export type ReadPicture = Upload | { url: string } | { lost: 'kind' };

const named = 'mms';

/** Writes the pictures that came along anew, without what travelled inside them. Slow: not for inside a transaction that others wait for. */
export async function readPictures(media: Inbound['media']): Promise<ReadPicture[]> {
  const read: ReadPicture[] = [];
  for (const each of media) read.push('url' in each ? each : await rewrite(Buffer.from(each.data, 'base64')));
  return read;
}

async function rewrite(bytes: Uint8Array<ArrayBuffer>): Promise<Upload | { lost: 'kind' }> {
  const upload = await readUpload(new File([bytes], named));
  if (!upload.ok && upload.code === 'unavailable') throw new Error('the scanner is away'); // it is brought again
  return upload.ok ? upload.value : { lost: 'kind' };
}

type Place = { textId: number; threadId: number };

/** Adds pictures to a text and its case; what is only an address yet is fetched by the worker. */
export async function addPictures(work: Work, to: Place, pictures: readonly ReadPicture[]): Promise<void> {
  if (pictures.length === 0) return;
  const media: Picture[] = [];
  for (const each of pictures) media.push('content' in each ? { file: await keep(work, to.threadId, each) } : each);
  await work.tx.update(inboundText).set({ media }).where(eq(inboundText.id, to.textId));
  if (media.some((each) => 'url' in each))
    await work.tx.execute(
      sql`select graphile_worker.add_job('fetch_pictures', json_build_object('id', ${to.textId}::bigint), max_attempts => 8)`,
    );
}

async function keep(work: Work, threadId: number, upload: Upload): Promise<string> {
  const [id] = await attach(work, threadId, [upload], { public: false });
  if (!id) throw new Error('a picture was not kept');
  return id;
}

/**
 * Fetches the pictures of a text that came as addresses, from hosts of the list only. One that does not answer throws, to be tried again; with
 * `last` it is given up as gone.
 */
export async function fetchPictures(textId: number, hosts: readonly string[], now: Date, last: boolean): Promise<void> {
  const [text] = await db
    .select({ media: inboundText.media, threadId: inboundText.threadId })
    .from(inboundText)
    .where(eq(inboundText.id, textId));
  if (!text?.threadId) return;
  for (const [place, each] of text.media.entries()) {
    if (!('url' in each)) continue;
    const got = await fetchPicture(each.url, hosts);
    if (!got.ok && got.code === 'gone' && !last) throw new Error('a picture did not answer');
    const read = got.ok
      ? await rewrite(got.value)
      : { lost: got.code === 'host' ? ('host' as const) : ('gone' as const) };
    await settle(textId, place, each.url, read, now);
  }
}

async function settle(
  textId: number,
  place: number,
  url: string,
  read: Upload | { lost: 'host' | 'gone' | 'kind' },
  now: Date,
): Promise<void> {
  await transact({ kind: 'system', job: 'fetch_pictures' }, now, async (work) => {
    const [row] = await work.tx
      .select({ media: inboundText.media, threadId: inboundText.threadId })
      .from(inboundText)
      .where(eq(inboundText.id, textId))
      .for('update');
    const here = row?.media[place];
    if (!row?.threadId || !here || !('url' in here) || here.url !== url) return ok();
    const settled = 'content' in read ? { file: await keep(work, row.threadId, read) } : read;
    const media = row.media.map((each, n) => (n === place ? settled : each));
    await work.tx.update(inboundText).set({ media }).where(eq(inboundText.id, textId));
    return ok();
  });
}
