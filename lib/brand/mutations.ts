import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { brand, brandPerson, brandPicture, brandRevision } from '@/db/schema/brand';
import { dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { attachment, subject } from '@/db/schema/subject';
import { nameIdentity } from '@/lib/district/mutations-identity';
import { deskOf, memberIdOf, rolesOn } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { createSubject, type Work } from '@/lib/platform/transact';
import { actingRole, decideTransition } from '@/lib/platform/workflow';
import { bestInk } from './rules';
import { type BrandEvent, brandWorkflow } from './states';

export type Named = { number: string };
export type Kept = NonNullable<Awaited<ReturnType<typeof lockBrand>>>;

/** The colour of the portal, until a dong has chosen its own. */
const firstColour = '#0b50d0';

/** Opens the brand of a dong with what is known of it. A dong has one: a second officer finds `conflict`. */
export async function beginBrand(work: Work, input: { dong: string }): Promise<Result<Named>> {
  const editedBy = memberIdOf(work.actor);
  const [row] = await work.tx.select().from(dong).where(eq(dong.code, input.dong));
  if (!row || editedBy === null) return refuse('not_found');
  const { id, number } = await createSubject(work, 'brand');
  await work.tx.insert(brand).values({ id, dongCode: row.code, state: 'resting', changedAt: work.now });
  const [made] = await work.tx
    .insert(brandRevision)
    .values({
      brandId: id,
      identity: row.brandIdentity ?? row.nameKo,
      identityEn: row.brandIdentityEn,
      story: '',
      colour: firstColour,
      ink: bestInk(firstColour),
      editedBy,
      editedAt: work.now,
    })
    .returning({ id: brandRevision.id });
  await work.tx
    .update(brand)
    .set({ state: 'draft', draftId: made?.id ?? null })
    .where(eq(brand.id, id));
  noteBrand(work, { id, number, dongCode: row.code }, 'begin', { to: 'draft', public: false });
  return ok({ number });
}

/** Hands the draft to a second officer. */
export async function submitBrand(work: Work, input: Asked): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, input);
  if (!kept.ok) return kept;
  const draft = await draftOf(work, kept.value);
  return draft?.story ? move(work, kept.value, 'submit') : refuse('no_story');
}

/** Gives it back to be written on, saying why. */
export async function returnBrand(work: Work, input: Asked & { reason: string }): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, input);
  return kept.ok ? move(work, kept.value, 'return', { reason: input.reason }) : kept;
}

/** Drops what is being worked on; what was saved stays among the revisions. */
export async function discardBrand(work: Work, input: Asked): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, input);
  return kept.ok ? move(work, kept.value, 'discard', { set: { draftId: null } }) : kept;
}

/** Residents see it from now on. Refuses `second_person` to whoever wrote it last. */
export async function publishBrand(work: Work, input: Asked): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, input);
  if (!kept.ok) return kept;
  const by = memberIdOf(work.actor);
  const draft = await draftOf(work, kept.value);
  if (!draft || by === null) return refuse('wrong_state');
  if (draft.editedBy === by) return refuse('second_person');
  const moved = await move(work, kept.value, 'publish', {
    text: [draft.identity, draft.story].join('\n'),
    set: { draftId: null, publishedId: draft.id },
  });
  if (!moved.ok) return moved;
  await work.tx
    .update(brandRevision)
    .set({ publishedBy: by, publishedAt: work.now })
    .where(eq(brandRevision.id, draft.id));
  await showPictures(work, kept.value.id, draft.id);
  await nameIdentity(work, kept.value.dongCode, draft);
  return moved;
}

/** Somebody who is shown no longer agrees: out of every revision at once, without a second officer. */
export async function withdrawPerson(work: Work, input: Named & { person: number }): Promise<Result<Named>> {
  const kept = await lockBrand(work, input.number);
  if (!kept) return refuse('not_found');
  const mine = work.tx.select({ id: brandRevision.id }).from(brandRevision).where(eq(brandRevision.brandId, kept.id));
  const [person] = await work.tx
    .select({ name: brandPerson.name })
    .from(brandPerson)
    .where(and(eq(brandPerson.id, input.person), inArray(brandPerson.revisionId, mine)));
  if (!person) return refuse('already_done');
  await work.tx
    .delete(brandPerson)
    .where(and(eq(brandPerson.name, person.name), inArray(brandPerson.revisionId, mine)));
  await work.tx
    .update(brand)
    .set({ changedAt: work.now, version: sql`${brand.version} + 1` })
    .where(eq(brand.id, kept.id));
  noteBrand(work, kept, 'withdraw_person', { public: true });
  return ok({ number: kept.number });
}

export interface Asked extends Named {
  version: number;
  over?: number | null;
}

/** The brand, held; refuses `stale` with what stands there now when somebody saved after this page was opened. */
export async function lockAsSeen(work: Work, input: Asked): Promise<Result<Kept>> {
  const kept = await lockBrand(work, input.number);
  if (!kept) return refuse('not_found');
  if (kept.version === input.version || kept.version === input.over) return ok(kept);
  const [now] = await work.tx
    .select({ identity: brandRevision.identity, story: brandRevision.story, by: member.name })
    .from(brandRevision)
    .innerJoin(member, eq(member.id, brandRevision.editedBy))
    .where(eq(brandRevision.brandId, kept.id))
    .orderBy(desc(brandRevision.id))
    .limit(1);
  return refuse('stale', { detail: { ...now, version: kept.version } });
}

async function lockBrand(work: Work, number: string) {
  const [row] = await work.tx
    .select({
      id: brand.id,
      dongCode: brand.dongCode,
      state: brand.state,
      draftId: brand.draftId,
      version: brand.version,
      number: subject.number,
    })
    .from(brand)
    .innerJoin(subject, eq(subject.id, brand.id))
    .where(eq(subject.number, number))
    .for('update', { of: brand });
  return row ?? null;
}

async function draftOf(work: Work, { draftId }: Kept) {
  if (draftId === null) return null;
  const [row] = await work.tx.select().from(brandRevision).where(eq(brandRevision.id, draftId));
  return row ?? null;
}

/** A picture is there for everyone while it is on what residents see, and no longer. */
async function showPictures(work: Work, brandId: number, revisionId: number): Promise<void> {
  const shown = work.tx
    .select({ id: brandPicture.fileId })
    .from(brandPicture)
    .where(eq(brandPicture.revisionId, revisionId));
  await work.tx
    .update(attachment)
    .set({ public: inArray(attachment.id, shown) })
    .where(eq(attachment.subjectId, brandId));
}

interface Move {
  reason?: string;
  text?: string;
  set?: Partial<Pick<typeof brand.$inferInsert, 'draftId' | 'publishedId'>>;
  data?: Record<string, number>;
}

/** Takes a step of the table and records it. */
export async function move(
  work: Work,
  kept: Kept,
  event: BrandEvent,
  { reason, text, set, data }: Move = {},
): Promise<Result<Named>> {
  const roles = rolesOn(work.actor, kept);
  const decided = decideTransition(brandWorkflow, { state: kept.state, event, roles, reason: reason ?? null });
  if (!decided.ok) return decided;
  await work.tx
    .update(brand)
    .set({ ...set, state: decided.value.to, changedAt: work.now, version: sql`${brand.version} + 1` })
    .where(eq(brand.id, kept.id));
  noteBrand(work, kept, event, {
    from: kept.state,
    to: decided.value.to,
    public: decided.value.public,
    reason: reason ?? null,
    role: actingRole(decided.value, roles),
    ...(text ? { text } : {}),
    ...(data ? { data } : {}),
  });
  return ok({ number: kept.number });
}

type Step = Omit<Parameters<Work['record']>[0], 'subjectId' | 'number' | 'type' | 'desk'>;

function noteBrand(
  work: Work,
  kept: Named & { id: number; dongCode: string },
  event: string,
  { role = 'dong_officer', ...step }: Step & { role?: Parameters<typeof deskOf>[1] },
): void {
  const desk = deskOf(work.actor, role, kept);
  work.record({ subjectId: kept.id, number: kept.number, type: `brand.${event}`, desk, ...step });
}
