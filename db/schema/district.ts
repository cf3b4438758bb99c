import { sql } from 'drizzle-orm';
import {
  boolean,
  char,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';

export const district = pgTable('district', {
  code: char('code', { length: 10 }).primaryKey(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
  facts: jsonb('facts').notNull().default({}),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
});

export const dong = pgTable(
  'dong',
  {
    code: char('code', { length: 10 }).primaryKey(),
    districtCode: char('district_code', { length: 10 })
      .notNull()
      .references(() => district.code),
    slug: text('slug').notNull().unique(),
    nameKo: text('name_ko').notNull(),
    nameEn: text('name_en').notNull(),
    brandIdentity: text('brand_identity'),
    brandIdentityEn: text('brand_identity_en'),
    areaKm2: doublePrecision('area_km2'),
    longitude: doublePrecision('longitude'),
    latitude: doublePrecision('latitude'),
    tileColumn: smallint('tile_column').notNull(),
    tileRow: smallint('tile_row').notNull(),
    position: smallint('position').notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (t) => [index('dong_district_idx').on(t.districtCode)],
);

export const dongNeighbour = pgTable(
  'dong_neighbour',
  {
    dongCode: char('dong_code', { length: 10 })
      .notNull()
      .references(() => dong.code),
    neighbourCode: char('neighbour_code', { length: 10 })
      .notNull()
      .references(() => dong.code),
  },
  (t) => [
    primaryKey({ columns: [t.dongCode, t.neighbourCode] }),
    check('dong_neighbour_other', sql`${t.dongCode} <> ${t.neighbourCode}`),
  ],
);

/** A themed group of dongs; groupings are replaced over time, so a zone carries dates. */
export const zone = pgTable('zone', {
  id: id(),
  districtCode: char('district_code', { length: 10 })
    .notNull()
    .references(() => district.code),
  slug: text('slug').notNull().unique(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
});

/** Which dong played which role in which zone, from the first day up to, not including, `validTo`. No overlap per dong: see the exclusion constraint in the migrations. */
export const zoneMembership = pgTable(
  'zone_membership',
  {
    id: id(),
    zoneId: ref('zone_id')
      .notNull()
      .references(() => zone.id),
    dongCode: char('dong_code', { length: 10 })
      .notNull()
      .references(() => dong.code),
    role: text('role', { enum: ['hub', 'linked'] }).notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (t) => [
    index('zone_membership_zone_idx').on(t.zoneId),
    index('zone_membership_dong_idx').on(t.dongCode),
    check('zone_membership_role', sql`${t.role} in ('hub', 'linked')`),
    check('zone_membership_dates', sql`${t.validTo} is null or ${t.validTo} > ${t.validFrom}`),
  ],
);

export const department = pgTable('department', {
  id: id(),
  districtCode: char('district_code', { length: 10 })
    .notNull()
    .references(() => district.code),
  slug: text('slug').notNull().unique(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
  categories: text('categories').array().notNull().default(sql`'{}'`),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
});

/** A body beside the district office that has promised something and reports on it: a corporation, a foundation. */
export const institution = pgTable('institution', {
  id: id(),
  districtCode: char('district_code', { length: 10 })
    .notNull()
    .references(() => district.code),
  slug: text('slug').notNull().unique(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
});

/** What the tasks of institutions are sorted by, in the order of the district's file. */
export const taskField = pgTable('task_field', {
  id: id(),
  districtCode: char('district_code', { length: 10 })
    .notNull()
    .references(() => district.code),
  slug: text('slug').notNull().unique(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
  position: smallint('position').notNull(),
});

/** Days off that the office itself declares (temporary public holidays), beside the official calendar. */
export const temporaryHoliday = pgTable('temporary_holiday', {
  day: date('day').primaryKey(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
  declaredAt: instant('declared_at').notNull(),
  declaredBy: ref('declared_by'),
});

/** A hub's round of gathering (one at a time per zone): every published proposal ends gathered or with a closing note. */
export const gatheringRound = pgTable(
  'gathering_round',
  {
    id: id(),
    zoneId: ref('zone_id')
      .notNull()
      .references(() => zone.id),
    opensOn: date('opens_on').notNull(),
    closesOn: date('closes_on').notNull(),
    closedAt: instant('closed_at'),
    closedBy: ref('closed_by'),
    note: text('note'),
  },
  (t) => [
    uniqueIndex('gathering_round_open_uq').on(t.zoneId).where(sql`${t.closedAt} is null`),
    check('gathering_round_dates', sql`${t.closesOn} >= ${t.opensOn}`),
  ],
);

/** Which settings of the office differ from the defaults in code; keys are checked by the reading code. */
export const setting = pgTable('setting', {
  key: text('key').primaryKey(),
  value: jsonb('value').notNull(),
  changedAt: instant('changed_at').notNull(),
  changedBy: ref('changed_by'),
  secret: boolean('secret').notNull().default(false),
  version: integer('version').notNull().default(1),
});
