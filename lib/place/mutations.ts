import { and, eq, sql } from 'drizzle-orm';
import { dong } from '@/db/schema/district';
import { place, placeClosure, placeReport } from '@/db/schema/place';
import { attachment, subject } from '@/db/schema/subject';
import { deskOf, memberIdOf, rolesOn } from '@/lib/platform/actor';
import { attach, readUploads } from '@/lib/platform/files/files';
import { uploadLimits } from '@/lib/platform/form/uploads';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { mayKeepPlace } from './policy';
import { readWay, wayLength } from './rules';
import type { ClosureInput, PlaceEdit, PlaceInput } from './schema';

type Named = { number: string };

/** Puts a place in the directory. Refuses a way that is none, an unknown dong, and files that are not what they should be. */
export async function addPlace(work: Work, input: PlaceInput): Promise<Result<Named>> {
  const row = await rowOf(work, input);
  if (!row.ok) return row;
  const uploads = await readUploads(input.files);
  if (!uploads.ok) return uploads;
  const { id, number } = await createSubject(work, 'place');
  await work.tx.insert(place).values({ ...row.value, id, shown: true, changedAt: work.now });
  await attach(work, id, uploads.value, { public: true });
  note(work, { id, number, dongCode: input.dong }, 'add', { public: true, text: textOf(input) });
  return ok({ number });
}

/** Changes what is said about a place. Refuses `stale` when somebody else did meanwhile. */
export async function editPlace(work: Work, input: PlaceEdit): Promise<Result<Named>> {
  const kept = await lockPlace(work, input.number);
  if (!kept) return refuse('not_found');
  if (kept.version !== input.version) return refuse('stale', { detail: { name: kept.name, summary: kept.summary } });
  const row = await rowOf(work, input);
  if (!row.ok) return row;
  const uploads = await readUploads(input.files);
  if (!uploads.ok) return uploads;
  const there = await work.tx.$count(attachment, eq(attachment.subjectId, kept.id));
  if (there + input.files.length > uploadLimits.files)
    return refuse(`too_many:${uploadLimits.files}`, { field: 'files' });
  await touch(work, kept.id, row.value);
  await attach(work, kept.id, uploads.value, { public: true });
  note(work, kept, 'edit', { public: true, text: textOf(input) });
  return ok({ number: kept.number });
}

/** Takes a place out of the directory, or puts it back. */
export async function showPlace(work: Work, input: Named, shown: boolean): Promise<Result<Named>> {
  const kept = await lockPlace(work, input.number);
  if (!kept) return refuse('not_found');
  if (kept.shown === shown) return refuse('wrong_state');
  await touch(work, kept.id, { shown });
  note(work, kept, shown ? 'show' : 'hide', { public: true });
  return ok({ number: kept.number });
}

/** Closes it for some days. Two closures that overlap are refused as `overlapping` on the first day. */
export async function closePlace(work: Work, input: ClosureInput): Promise<Result<Named>> {
  const kept = await lockPlace(work, input.number);
  const declaredBy = memberIdOf(work.actor);
  if (!kept || declaredBy === null) return refuse('not_found');
  const { firstDay, lastDay, reason } = input;
  const [other] = await work.tx
    .select({ id: placeClosure.id })
    .from(placeClosure)
    .where(
      and(
        eq(placeClosure.placeId, kept.id),
        sql`daterange(${placeClosure.firstDay}, ${placeClosure.lastDay}, '[]') && daterange(${firstDay}::date, ${lastDay}::date, '[]')`,
      ),
    );
  if (other) return refuse('overlapping', { field: 'firstDay' });
  await work.tx
    .insert(placeClosure)
    .values({ placeId: kept.id, firstDay, lastDay, reason, declaredBy, declaredAt: work.now });
  note(work, kept, 'close', { public: true, reason, data: { from: firstDay, to: lastDay } });
  return ok({ number: kept.number });
}

/** It is open again sooner than was said, or was never closed. */
export async function liftClosure(work: Work, input: Named & { closure: number }): Promise<Result<Named>> {
  const kept = await lockPlace(work, input.number);
  if (!kept) return refuse('not_found');
  const [gone] = await work.tx
    .delete(placeClosure)
    .where(and(eq(placeClosure.id, input.closure), eq(placeClosure.placeId, kept.id)))
    .returning({ from: placeClosure.firstDay, to: placeClosure.lastDay });
  if (!gone) return refuse('wrong_state');
  note(work, kept, 'open', { public: true, data: gone });
  return ok({ number: kept.number });
}

/** Remembers that a complaint is about a place; a number that is no place is passed over. */
export async function reportPlace(work: Work, complaintId: number, number: string | null): Promise<void> {
  if (number === null) return;
  const [found] = await work.tx
    .select({ id: place.id })
    .from(place)
    .innerJoin(subject, eq(subject.id, place.id))
    .where(eq(subject.number, number));
  if (found) await work.tx.insert(placeReport).values({ complaintId, placeId: found.id });
}

const touch = (work: Work, id: number, set: Partial<typeof place.$inferInsert>) =>
  work.tx
    .update(place)
    .set({ ...set, changedAt: work.now, version: sql`${place.version} + 1` })
    .where(eq(place.id, id));

async function lockPlace(work: Work, number: string) {
  const [row] = await work.tx
    .select({
      id: place.id,
      dongCode: place.dongCode,
      name: place.name,
      summary: place.summary,
      shown: place.shown,
      version: place.version,
      number: subject.number,
    })
    .from(place)
    .innerJoin(subject, eq(subject.id, place.id))
    .where(eq(subject.number, number))
    .for('update', { of: place });
  return row ?? null;
}

type Step = Omit<Parameters<Work['record']>[0], 'subjectId' | 'number' | 'type' | 'desk'>;

function note(work: Work, row: Named & { id: number; dongCode: string }, event: string, step: Step): void {
  const role = rolesOn(work.actor, row).includes('dong_officer') ? 'dong_officer' : 'planner';
  work.record({
    subjectId: row.id,
    number: row.number,
    type: `place.${event}`,
    desk: deskOf(work.actor, role),
    ...step,
  });
}

const textOf = ({ name, summary, address }: PlaceInput) => [name, summary, address].join('\n');

/** A dong's officer keeps the places of that dong and of no other, also when one is moved there. */
async function rowOf(work: Work, { files: _, dong: dongCode, way: written, ...words }: PlaceInput) {
  const [known] = await work.tx.select({ code: dong.code }).from(dong).where(eq(dong.code, dongCode));
  if (!known) return refuse('unknown_dong', { field: 'dong' });
  if (!mayKeepPlace(work.actor, { dongCode })) return refuse('other_dong', { field: 'dong' });
  const way = readWay(written ?? '');
  if (!way.ok) return way;
  const lengthM = words.lengthM ?? (way.value ? wayLength(way.value) : null);
  return ok({ ...words, dongCode, way: way.value, lengthM });
}
