import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { complaint } from '@/db/schema/complaint';
import { measure } from '@/db/schema/moderation';
import { createComplaint } from '@/lib/complaint/mutations';
import { answerComplaint } from '@/lib/complaint/mutations/answer';
import { requestSupplement, startComplaint } from '@/lib/complaint/mutations/desk';
import { keepComplaint } from '@/lib/complaint/mutations/held';
import { mergeComplaint } from '@/lib/complaint/mutations/merge';
import { appealMeasure } from '@/lib/moderation/mutations/appeal';
import type { Cast } from '../cast';
import { as, type Maker } from './world';

interface Where {
  visibility: 'public' | 'private';
  routed?: boolean;
  /** Something in it looks like personal data, so that it waits for an officer. */
  held?: boolean;
}

/** Files a complaint of the author in the officer's dong, and gives it to the department where it shall be there. */
export async function filedComplaint(cast: Cast, { visibility, routed, held }: Where, words = 'The lamp is out') {
  const made = await as(cast.author, (work) =>
    createComplaint(work, {
      authorId: cast.author.memberId,
      dongCode: cast.dong,
      kind: 'everyday',
      title: words,
      text: `It has been dark for a week. ${words}${held ? ' The plate on it reads 12가3456.' : ''}`,
      visibility,
    }),
  );
  if (routed)
    await db.update(complaint).set({ departmentId: cast.department, state: 'routed' }).where(eq(complaint.id, made.id));
  return made;
}

/** Cases of the author with one desk; the steps to the state are the desk's own. */
export const makeComplaint =
  (where: Where): Maker =>
  async (cast, state = 'received') => {
    const desk = where.routed ? cast.departmentOfficer : cast.dongOfficer;
    const [{ id, number }, twin] = [await filedComplaint(cast, where), await filedComplaint(cast, where)];
    if (state !== 'received') await as(desk, (work) => startComplaint(work, { number }));
    if (state === 'supplement_requested')
      await as(desk, (work) => requestSupplement(work, { number, reason: 'Which lamp is it?' }));
    if (state === 'answered' || state === 'closed')
      await as(desk, (work) =>
        answerComplaint(work, { number, via: 'written', text: 'It was replaced this morning.' }),
      );
    if (state === 'closed') await db.update(complaint).set({ state, closedAt: new Date() }).where(eq(complaint.id, id));
    if (state === 'merged') await as(desk, (work) => mergeComplaint(work, { number, into: twin.number, reason: null }));
    const [row] = await db.select({ version: complaint.version }).from(complaint).where(eq(complaint.id, id));
    return { number, twin: twin.number, version: String(row?.version) };
  };

/** A case that its desk kept private, and what its author said to it. `part` is the measure. */
export const makeKept: Maker = async (cast, state = 'standing') => {
  const { id, number } = await filedComplaint(cast, { visibility: 'public', held: true });
  await as(cast.dongOfficer, (work) => keepComplaint(work, { number, reason: 'It is the plate of a neighbour.' }));
  const [row] = await db.select({ id: measure.id }).from(measure).where(eq(measure.subjectId, id));
  const part = Number(row?.id);
  if (state === 'appealed')
    await as(cast.author, (work) => appealMeasure(work, { id: part, reason: 'It is written on the lamp.' }));
  return { number, part: String(part) };
};
