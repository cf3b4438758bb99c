import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  char,
  check,
  date,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { dong } from './district';
import { member } from './member';
import { attachment, subject } from './subject';

/** What a dong stands for: one a dong. What residents see and what is being worked on are revisions of it. */
export const brand = pgTable(
  'brand',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    dongCode: char('dong_code', { length: 10 })
      .notNull()
      .unique()
      .references(() => dong.code),
    state: text('state', { enum: ['resting', 'draft', 'waiting'] }).notNull(),
    publishedId: ref('published_id').references((): AnyPgColumn => brandRevision.id),
    draftId: ref('draft_id').references((): AnyPgColumn => brandRevision.id),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [check('brand_draft', sql`(${t.state} = 'resting') = (${t.draftId} is null)`)],
);

/** Each saving makes a new one; none is changed afterwards, so nobody's words are lost to somebody else's. */
export const brandRevision = pgTable(
  'brand_revision',
  {
    id: id(),
    brandId: ref('brand_id')
      .notNull()
      .references((): AnyPgColumn => brand.id),
    identity: text('identity').notNull(),
    identityEn: text('identity_en'),
    story: text('story').notNull(),
    storyEn: text('story_en'),
    /** The colour and that of words on it, as #rrggbb; the night pair is for dark mode, empty where the day pair serves. */
    colour: char('colour', { length: 7 }).notNull(),
    ink: char('ink', { length: 7 }).notNull(),
    nightColour: char('night_colour', { length: 7 }),
    nightInk: char('night_ink', { length: 7 }),
    /** The earlier one it was made from, when somebody went back. */
    restoredFrom: ref('restored_from').references((): AnyPgColumn => brandRevision.id),
    editedBy: ref('edited_by')
      .notNull()
      .references(() => member.id),
    editedAt: instant('edited_at').notNull(),
    publishedBy: ref('published_by').references(() => member.id),
    publishedAt: instant('published_at'),
    search: text('search').generatedAlwaysAs(sql`normalize(lower(identity || ' ' || story), NFD)`),
  },
  (t) => [
    index('brand_revision_brand_idx').on(t.brandId, t.id),
    check('brand_revision_night', sql`(${t.nightColour} is null) = (${t.nightInk} is null)`),
    check('brand_revision_second', sql`${t.publishedBy} is null or ${t.publishedBy} <> ${t.editedBy}`),
    check('brand_revision_published', sql`(${t.publishedBy} is null) = (${t.publishedAt} is null)`),
  ],
);

/** People and groups a dong shows, each with the day on which they agreed to it. */
export const brandPerson = pgTable(
  'brand_person',
  {
    id: id(),
    revisionId: ref('revision_id')
      .notNull()
      .references(() => brandRevision.id),
    position: smallint('position').notNull(),
    kind: text('kind', { enum: ['group', 'person'] }).notNull(),
    name: text('name').notNull(),
    about: text('about').notNull(),
    consentOn: date('consent_on').notNull(),
  },
  (t) => [index('brand_person_revision_idx').on(t.revisionId, t.position)],
);

export const brandPicture = pgTable(
  'brand_picture',
  {
    id: id(),
    revisionId: ref('revision_id')
      .notNull()
      .references(() => brandRevision.id),
    position: smallint('position').notNull(),
    fileId: uuid('file_id')
      .notNull()
      .references(() => attachment.id),
    /** What is to be seen, for those who do not see it. */
    alt: text('alt').notNull(),
  },
  (t) => [index('brand_picture_revision_idx').on(t.revisionId, t.position)],
);
