import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  char,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { member } from './member';

/** Everything that has a number, a history and entries in the ledger. */
const kinds = [
  'proposal',
  'complaint',
  'agenda_item',
  'project',
  'hotline_thread',
  'practice',
  'brand',
  'evaluation',
  'score_card',
  'programme',
  'application',
  'course',
  'place',
  'research',
  'meeting',
] as const;

/** What all cases share: one space of ids, one public number (`2026-0412`; the part behind the dash never starts again). */
export const subject = pgTable(
  'subject',
  {
    id: id(),
    kind: text('kind', { enum: kinds }).notNull(),
    number: text('number').notNull().unique(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [check('subject_kind', sql`${t.kind} in (${sql.raw(kinds.map((kind) => `'${kind}'`).join(', '))})`)],
);

/** Every step of every case: append-only. `salt` keeps the ledger's hash of a text from being guessed. */
export const event = pgTable(
  'event',
  {
    id: id(),
    subjectId: ref('subject_id')
      .notNull()
      .references(() => subject.id),
    type: text('type').notNull(),
    at: instant('at').notNull(),
    actorKind: text('actor_kind', { enum: ['visitor', 'resident', 'officer', 'system', 'provider'] }).notNull(),
    memberId: ref('member_id').references(() => member.id),
    /** In whose name an officer acted: 'dong:2914059000', 'department:3', 'planning', 'mayor'. */
    desk: text('desk'),
    /** The officer for whom a deputy acted. */
    onBehalfOf: ref('on_behalf_of').references(() => member.id),
    from: text('from_state'),
    to: text('to_state'),
    reason: text('reason'),
    public: boolean('public').notNull(),
    data: jsonb('data').$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    salt: text('salt').notNull(),
    /** What the ledger keeps of a public step's text. */
    textHash: char('text_hash', { length: 64 }),
  },
  (t) => [
    index('event_subject_idx').on(t.subjectId, t.id),
    index('event_at_idx').on(t.at),
    index('event_member_idx').on(t.memberId),
  ],
);

/**
 * The public, hash-chained record of steps. The database itself adds a row for every public event at the end of its transaction (function `chain_event` in the
 * migrations); a trigger refuses everything else.
 */
export const ledger = pgTable('ledger', {
  seq: bigint('seq', { mode: 'number' }).primaryKey(),
  eventId: ref('event_id')
    .notNull()
    .unique()
    .references(() => event.id),
  at: instant('at').notNull(),
  number: text('number').notNull(),
  step: text('step').notNull(),
  textHash: char('text_hash', { length: 64 }).notNull(),
  previousHash: char('previous_hash', { length: 64 }).notNull(),
  hash: char('hash', { length: 64 }).notNull().unique(),
});

export interface ClockPeriod {
  unit: 'working_days' | 'working_hours' | 'hours' | 'months' | 'days';
  n: number;
}

/** A promise running on a case. Times in the JSON columns are ISO 8601 strings; `dueAt` is kept in step for sorting. */
export const clock = pgTable(
  'clock',
  {
    id: id(),
    subjectId: ref('subject_id')
      .notNull()
      .references(() => subject.id),
    promise: text('promise').notNull(),
    startedAt: instant('started_at').notNull(),
    period: jsonb('period').$type<ClockPeriod>().notNull(),
    pauses: jsonb('pauses').$type<{ from: string; to: string | null; reason: string }[]>().notNull().default([]),
    extensions: jsonb('extensions')
      .$type<{ at: string; n: number; reason: string; consent: boolean }[]>()
      .notNull()
      .default([]),
    dueAt: instant('due_at').notNull(),
    stoppedAt: instant('stopped_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('clock_running_uq').on(t.subjectId, t.promise).where(sql`${t.stoppedAt} is null`),
    index('clock_subject_idx').on(t.subjectId),
    index('clock_due_idx').on(t.dueAt).where(sql`${t.stoppedAt} is null`),
  ],
);

/** A person's repeated press of one button gets the first answer again. */
export const idempotency = pgTable(
  'idempotency',
  {
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    key: text('key').notNull(),
    action: text('action').notNull(),
    answer: jsonb('answer').$type<unknown>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.key] }), index('idempotency_created_idx').on(t.createdAt)],
);

/** A file that came with a case. Images are re-encoded without their metadata before they get here. */
export const attachment = pgTable(
  'attachment',
  {
    id: uuid('id').primaryKey(),
    subjectId: ref('subject_id')
      .notNull()
      .references(() => subject.id),
    memberId: ref('member_id').references(() => member.id),
    milestoneId: ref('milestone_id'),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: integer('bytes').notNull(),
    width: integer('width'),
    height: integer('height'),
    sha256: char('sha256', { length: 64 }).notNull(),
    storageKey: text('storage_key').notNull(),
    public: boolean('public').notNull().default(true),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('attachment_subject_idx').on(t.subjectId), index('attachment_key_idx').on(t.storageKey)],
);

/** What someone has begun to write: one per person and form. */
export const draft = pgTable(
  'draft',
  {
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    kind: text('kind', { enum: ['proposal', 'complaint'] }).notNull(),
    values: jsonb('values').$type<Record<string, string | string[]>>().notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.kind] })],
);
