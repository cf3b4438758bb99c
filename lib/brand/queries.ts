import { and, asc, desc, eq, getTableColumns, inArray, isNotNull, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { brand, brandPerson, brandPicture, brandRevision } from '@/db/schema/brand';
import { dong } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { attachment, subject } from '@/db/schema/subject';

const { search: _, ...revisionFields } = getTableColumns(brandRevision);
const dongFields = { code: dong.code, slug: dong.slug, nameKo: dong.nameKo, nameEn: dong.nameEn };

const brands = () =>
  db
    .select({ ...getTableColumns(brand), number: subject.number, dong: dongFields })
    .from(brand)
    .innerJoin(subject, eq(subject.id, brand.id))
    .innerJoin(dong, eq(dong.code, brand.dongCode));

export async function getBrand(number: string) {
  const [row] = await brands().where(eq(subject.number, number));
  return row ?? null;
}
export type BrandRow = NonNullable<Awaited<ReturnType<typeof getBrand>>>;

export async function getBrandOfDong(dongCode: string) {
  const [row] = await brands().where(eq(brand.dongCode, dongCode));
  return row ?? null;
}

/** The brands of these dongs. */
export const listBrands = (dongCodes: readonly string[]) =>
  brands()
    .where(inArray(brand.dongCode, [...dongCodes]))
    .orderBy(asc(dong.position));

/** What every dong shows now, those without a brand of their own left out. */
export const listPublished = () =>
  db
    .select({
      dongCode: brand.dongCode,
      number: subject.number,
      identity: brandRevision.identity,
      identityEn: brandRevision.identityEn,
      story: brandRevision.story,
      storyEn: brandRevision.storyEn,
      colour: brandRevision.colour,
      ink: brandRevision.ink,
      nightColour: brandRevision.nightColour,
      nightInk: brandRevision.nightInk,
    })
    .from(brand)
    .innerJoin(subject, eq(subject.id, brand.id))
    .innerJoin(brandRevision, eq(brandRevision.id, brand.publishedId));

const editor = alias(member, 'editor');
const publisher = alias(member, 'publisher');

async function listRevisionsWhere(where: SQL | undefined) {
  const rows = await db
    .select({ ...revisionFields, editorName: editor.name, publisherName: publisher.name })
    .from(brandRevision)
    .innerJoin(editor, eq(editor.id, brandRevision.editedBy))
    .leftJoin(publisher, eq(publisher.id, brandRevision.publishedBy))
    .where(where)
    .orderBy(desc(brandRevision.id))
    .limit(200);
  const ids = rows.map((row) => row.id);
  const [people, pictures] = await Promise.all([listPeople(ids), listPictures(ids)]);
  return rows.map((row) => ({
    ...row,
    people: people.filter((each) => each.revisionId === row.id),
    pictures: pictures.filter((each) => each.revisionId === row.id),
  }));
}
export type RevisionRow = Awaited<ReturnType<typeof listRevisionsWhere>>[number];

/** All revisions of a brand, newest first; only those that were published at some time when `published` says so. */
export const listRevisions = (brandId: number, { published = false } = {}) =>
  listRevisionsWhere(
    and(eq(brandRevision.brandId, brandId), published ? isNotNull(brandRevision.publishedAt) : undefined),
  );

export async function getRevision(id: number | null) {
  if (id === null) return null;
  const [row] = await listRevisionsWhere(eq(brandRevision.id, id));
  return row ?? null;
}

const listPeople = (revisionIds: readonly number[]) =>
  db
    .select()
    .from(brandPerson)
    .where(inArray(brandPerson.revisionId, [...revisionIds]))
    .orderBy(asc(brandPerson.position));

const listPictures = (revisionIds: readonly number[]) =>
  db
    .select({ ...getTableColumns(brandPicture), width: attachment.width, height: attachment.height })
    .from(brandPicture)
    .innerJoin(attachment, eq(attachment.id, brandPicture.fileId))
    .where(inArray(brandPicture.revisionId, [...revisionIds]))
    .orderBy(asc(brandPicture.position));
