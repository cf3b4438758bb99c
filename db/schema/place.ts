import { sql } from 'drizzle-orm';
import { boolean, char, check, date, doublePrecision, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { dong } from './district';
import { member } from './member';
import { subject } from './subject';

/** Somewhere people go: a trail, a facility, a service with who to ask. */
export const place = pgTable(
  'place',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    kind: text('kind', { enum: ['trail', 'park', 'culture', 'sport', 'care', 'health'] }).notNull(),
    dongCode: char('dong_code', { length: 10 })
      .notNull()
      .references(() => dong.code),
    name: text('name').notNull(),
    summary: text('summary').notNull(),
    /** Street and house number, or how to find it. */
    address: text('address').notNull(),
    /** Who answers questions: an office, never a person's number. */
    contact: text('contact').notNull(),
    hours: text('hours'),
    facilities: text('facilities').array().notNull().default(sql`'{}'`),
    longitude: doublePrecision('longitude').notNull(),
    latitude: doublePrecision('latitude').notNull(),
    /** The way of a trail: longitude and latitude (WGS 84) of its points in order, as a GeoJSON LineString has them. */
    way: jsonb('way').$type<[number, number][]>(),
    lengthM: integer('length_m'),
    /** Open every year from this day to that one, both as MM-DD; all year when empty. */
    seasonFrom: char('season_from', { length: 5 }),
    seasonTo: char('season_to', { length: 5 }),
    shown: boolean('shown').notNull(),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
    search: text('search').generatedAlwaysAs(sql`normalize(lower(name || ' ' || summary || ' ' || address), NFD)`),
  },
  (t) => [
    index('place_kind_idx').on(t.kind, t.id),
    index('place_dong_idx').on(t.dongCode),
    index('place_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
    check('place_length', sql`${t.lengthM} > 0`),
    check('place_season', sql`(${t.seasonFrom} is null) = (${t.seasonTo} is null)`),
    check('place_point', sql`${t.longitude} between 124 and 132 and ${t.latitude} between 33 and 39`),
  ],
);

/** Days on which a place is closed, first and last day included; two closures of a place never overlap (see the migration). */
export const placeClosure = pgTable(
  'place_closure',
  {
    id: id(),
    placeId: ref('place_id')
      .notNull()
      .references(() => place.id),
    firstDay: date('first_day').notNull(),
    lastDay: date('last_day').notNull(),
    reason: text('reason').notNull(),
    declaredBy: ref('declared_by')
      .notNull()
      .references(() => member.id),
    declaredAt: instant('declared_at').notNull(),
  },
  (t) => [
    index('place_closure_place_idx').on(t.placeId, t.firstDay),
    check('place_closure_days', sql`${t.lastDay} >= ${t.firstDay}`),
  ],
);

/** Complaints that were filed from a place's page: what is broken there. */
export const placeReport = pgTable(
  'place_report',
  {
    complaintId: ref('complaint_id')
      .primaryKey()
      .references(() => subject.id),
    placeId: ref('place_id')
      .notNull()
      .references(() => place.id),
  },
  (t) => [index('place_report_place_idx').on(t.placeId)],
);
