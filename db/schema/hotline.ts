import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  char,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { department, dong } from './district';
import { member } from './member';
import { subject } from './subject';

/** A number that has texted. The one table that holds numbers; everything else knows only the id. */
export const phone = pgTable(
  'phone',
  {
    id: id(),
    /** Digits as dialled in Korea, 01000001234, sealed. */
    number: text('number').notNull(),
    /** The keyed hash of the digits: one row for one number, found without opening any. */
    lookup: char('lookup', { length: 64 }).unique(),
    /** Since when this number wants no texts from us. */
    blockedAt: instant('blocked_at'),
    /** By which door its last text came in: ours go out by the same. */
    door: text('door'),
    /** For whom it speaks: a person of the portal once they proved the number to be theirs, before that somebody who is known by it alone. */
    memberId: ref('member_id').references(() => member.id),
    confirmedAt: instant('confirmed_at'),
  },
  (t) => [check('phone_sealed', sql`${t.number} like 's1.%' and ${t.lookup} is not null`)],
);

/** In SQL: somebody waits for an answer. The queue's indexes and its query say it with the same words. */
const waiting = sql`state in ('received', 'routed', 'in_progress', 'reopened', 'long_term')`;

/** What one number has to say about one thing. Private: only counts of it are public. */
export const hotlineThread = pgTable(
  'hotline_thread',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    phoneId: ref('phone_id')
      .notNull()
      .references(() => phone.id),
    state: text('state', {
      enum: [
        'received',
        'routed',
        'in_progress',
        'answered',
        'closed',
        'reopened',
        'praise',
        'long_term',
        'not_for_us',
        'spam',
        'joined',
        'converted',
      ],
    }).notNull(),
    category: text('category', { enum: ['complaint', 'proposal', 'inquiry'] }),
    departmentId: ref('department_id').references(() => department.id),
    /** Where it is about, as an officer read it; the sender is not asked. */
    dongCode: char('dong_code', { length: 10 }).references(() => dong.code),
    /** When its running promise ends; kept in step with `clock` by a trigger, so that the queue is one index. */
    dueAt: instant('due_at'),
    unread: boolean('unread').notNull().default(true),
    /** A text of ours did not arrive, or nobody knows: somebody has to phone. */
    phoneNeeded: boolean('phone_needed').notNull().default(false),
    receivedAt: instant('received_at').notNull(),
    answeredAt: instant('answered_at'),
    /** The first answer that was not lost on its way: what the promise is measured by. */
    firstAnsweredAt: instant('first_answered_at'),
    changedAt: instant('changed_at').notNull(),
    rating: smallint('rating'),
    ratedAt: instant('rated_at'),
    /** The earlier case it is read and answered with. Its own texts stay with it, so that this can be undone. */
    joinedIntoId: ref('joined_into_id').references((): AnyPgColumn => hotlineThread.id),
    /** The case some of whose texts were taken out to make this one. */
    splitFromId: ref('split_from_id').references((): AnyPgColumn => hotlineThread.id),
    /** The proposal or complaint that was made of it, with its sender's consent. */
    convertedToId: ref('converted_to_id').references(() => subject.id),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('hotline_thread_phone_idx').on(t.phoneId, t.id),
    index('hotline_thread_state_idx').on(t.state, t.unread, t.id),
    index('hotline_thread_department_idx').on(t.departmentId, t.state),
    index('hotline_thread_received_idx').on(t.receivedAt),
    index('hotline_thread_queue_idx')
      .on(sql`(not ${t.unread})`, sql`coalesce(${t.dueAt}, 'infinity')`, t.id)
      .where(waiting),
    index('hotline_thread_desk_idx')
      .on(t.departmentId, sql`(not ${t.unread})`, sql`coalesce(${t.dueAt}, 'infinity')`, t.id)
      .where(waiting),
    index('hotline_thread_ended_idx').on(t.state, t.id),
    index('hotline_thread_joined_into_idx').on(t.joinedIntoId),
    index('hotline_thread_split_from_idx').on(t.splitFromId),
    check('hotline_thread_joined', sql`(${t.state} = 'joined') = (${t.joinedIntoId} is not null)`),
    check('hotline_thread_not_into_itself', sql`${t.joinedIntoId} is null or ${t.joinedIntoId} <> ${t.id}`),
    check('hotline_thread_rating', sql`${t.rating} is null or ${t.rating} between 1 and 5`),
  ],
);

/**
 * What came through a door, stored before it is acknowledged and filed afterwards. The payload stays until then (a part's for a day, should a late one
 * come); the rest stays a month, to know a repeat.
 */
export const inboundDelivery = pgTable(
  'inbound_delivery',
  {
    id: id(),
    provider: text('provider').notNull(),
    providerId: text('provider_id').notNull(),
    /** Keyed hash of number and words: the same id with other words is another text. */
    fingerprint: char('fingerprint', { length: 64 }).notNull(),
    /** 0, or how often before the provider used this id for these words. */
    round: integer('round').notNull(),
    /** The delivery as JSON, sealed: the number stands in it. */
    payload: text('payload'),
    /** The same for all parts of one long text. */
    longText: char('long_text', { length: 64 }),
    receivedAt: instant('received_at').notNull(),
    /** The provider knows that we have it and will not repeat it: the same words again are a new text. */
    settled: boolean('settled').notNull().default(false),
    filedAt: instant('filed_at'),
    textId: ref('text_id').references(() => inboundText.id),
    /** Not to be filed before: parts are missing, or filing failed. */
    waitUntil: instant('wait_until'),
    tries: smallint('tries').notNull().default(0),
  },
  (t) => [
    uniqueIndex('inbound_delivery_once_uq').on(t.provider, t.providerId, t.fingerprint, t.round),
    index('inbound_delivery_waiting_idx').on(t.id).where(sql`${t.filedAt} is null`),
    index('inbound_delivery_long_text_idx').on(t.longText).where(sql`${t.longText} is not null`),
    index('inbound_delivery_text_idx').on(t.textId).where(sql`${t.textId} is not null`),
    check('inbound_delivery_sealed', sql`${t.payload} like 's1.%'`),
  ],
);

/** A picture that came with a text: kept as a file of the case, still to be fetched from its address, or lost and why. */
export type Picture = { file: string } | { url: string } | { lost: 'host' | 'gone' | 'kind' };

/** A text as a person sent it, whole. */
export const inboundText = pgTable(
  'inbound_text',
  {
    id: id(),
    provider: text('provider').notNull(),
    phoneId: ref('phone_id')
      .notNull()
      .references(() => phone.id),
    /** Null for a text that only starts or stops our texts. */
    threadId: ref('thread_id').references(() => hotlineThread.id),
    body: text('body').notNull(),
    media: jsonb('media').$type<Picture[]>().notNull(),
    sentAt: instant('sent_at').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [index('inbound_text_thread_idx').on(t.threadId, t.sentAt), index('inbound_text_phone_idx').on(t.phoneId)],
);

/** A text of ours and how far it got. `key` makes one occasion one text. */
export const outboundText = pgTable(
  'outbound_text',
  {
    id: id(),
    phoneId: ref('phone_id')
      .notNull()
      .references(() => phone.id),
    /** Null for a text about no case of the hotline: what became of a voice, that no more texts will come. */
    threadId: ref('thread_id').references(() => hotlineThread.id),
    /** `reply` answers at once what somebody just texted; `notice` says something by itself; `confirm` goes out although no more texts are wanted. */
    kind: text('kind', { enum: ['receipt', 'reply', 'answer', 'notice', 'confirm'] }).notNull(),
    key: text('key').notNull().unique(),
    body: text('body').notNull(),
    /** `unknown`: the worker died while handing it over. It is not sent again; the desk phones. */
    state: text('state', { enum: ['queued', 'sending', 'sent', 'delivered', 'failed', 'unknown'] }).notNull(),
    memberId: ref('member_id').references(() => member.id),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    /** Not to be sent before: at night it waits for the morning. */
    sendAfter: instant('send_after'),
    /** Through which door it went. */
    provider: text('provider'),
    /** Why it could not be delivered, as a code. */
    reason: text('reason'),
  },
  (t) => [
    index('outbound_text_thread_idx').on(t.threadId, t.id),
    index('outbound_text_phone_idx').on(t.phoneId, t.id),
    index('outbound_text_going_idx').on(t.state, t.id).where(sql`${t.state} in ('queued', 'sending', 'sent')`),
  ],
);

/** One message that a text of ours was handed over as; a long one is several. The carrier reports on each. */
export const outboundPart = pgTable(
  'outbound_part',
  {
    id: id(),
    textId: ref('text_id')
      .notNull()
      .references(() => outboundText.id),
    provider: text('provider').notNull(),
    /** The carrier's own name for it; it may use one again after a while. */
    providerId: text('provider_id').notNull(),
    state: text('state', { enum: ['sent', 'delivered', 'failed'] }).notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    index('outbound_part_provider_idx').on(t.provider, t.providerId),
    index('outbound_part_text_idx').on(t.textId),
  ],
);

/** An answer given by phone: who, when, and what was said. */
export const hotlineCall = pgTable(
  'hotline_call',
  {
    id: id(),
    threadId: ref('thread_id')
      .notNull()
      .references(() => hotlineThread.id),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    at: instant('at').notNull(),
    summary: text('summary').notNull(),
  },
  (t) => [index('hotline_call_thread_idx').on(t.threadId)],
);

/** What a proposal or complaint made of a thread would say, and whether its sender agrees to it. Nothing is filed before. */
export const hotlineConversion = pgTable(
  'hotline_conversion',
  {
    id: id(),
    threadId: ref('thread_id')
      .notNull()
      .references(() => hotlineThread.id),
    purpose: text('purpose', { enum: ['proposal', 'complaint'] }).notNull(),
    state: text('state', { enum: ['draft', 'asked', 'agreed', 'refused', 'cancelled'] }).notNull(),
    fields: jsonb('fields').$type<Record<string, string>>().notNull(),
    askedAt: instant('asked_at'),
    /** Until when a 1 or 2 by text answers it. */
    expiresAt: instant('expires_at'),
    answeredAt: instant('answered_at'),
    /** The proposal or complaint it became. */
    subjectId: ref('subject_id').references(() => subject.id),
    memberId: ref('member_id').references(() => member.id),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('hotline_conversion_thread_idx').on(t.threadId, t.id),
    uniqueIndex('hotline_conversion_live_uq').on(t.threadId).where(sql`${t.state} in ('draft', 'asked')`),
    check('hotline_conversion_asked', sql`${t.state} <> 'asked' or ${t.expiresAt} is not null`),
    check('hotline_conversion_agreed', sql`(${t.state} = 'agreed') = (${t.subjectId} is not null)`),
  ],
);
