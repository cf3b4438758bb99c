import { and, eq, ne, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  char,
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  pgView,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { department, dong } from './district';
import { member } from './member';
import { proposal } from './proposal';
import { subject } from './subject';

export const complaint = pgTable(
  'complaint',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    authorId: ref('author_id')
      .notNull()
      .references(() => member.id),
    dongCode: char('dong_code', { length: 10 })
      .notNull()
      .references(() => dong.code),
    kind: text('kind', { enum: ['inquiry_procedure', 'inquiry_law', 'suggestion', 'grievance', 'everyday'] }).notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    visibility: text('visibility', { enum: ['public', 'private'] }).notNull(),
    /** Since when it waits to be shown to everyone: it is to be public, and something in it looks like personal data. Until an officer has looked it is private. */
    heldAt: instant('held_at'),
    place: text('place'),
    longitude: doublePrecision('longitude'),
    latitude: doublePrecision('latitude'),
    state: text('state', {
      enum: [
        'received',
        'routed',
        'in_progress',
        'supplement_requested',
        'answered',
        'closed',
        'reopened',
        'transferred',
        'merged',
        'withdrawn',
      ],
    }).notNull(),
    /** Who has it: a dong's desk or, once routed there, a department. */
    departmentId: ref('department_id').references(() => department.id),
    ownerId: ref('owner_id').references(() => member.id),
    receivedAt: instant('received_at').notNull(),
    answeredAt: instant('answered_at'),
    closedAt: instant('closed_at'),
    changedAt: instant('changed_at').notNull(),
    rating: smallint('rating'),
    ratingComment: text('rating_comment'),
    reopenCount: smallint('reopen_count').notNull().default(0),
    transferredTo: text('transferred_to'),
    mergedIntoId: ref('merged_into_id').references((): AnyPgColumn => complaint.id),
    /** Its words are taken down: what stands in their place says so, and the originals are sealed with the takedown. */
    takenDownAt: instant('taken_down_at'),
    /** The proposal it was before it was redirected. */
    fromProposalId: ref('from_proposal_id').references(() => proposal.id),
    /** The text to the mayor that it was made of, with the sender's consent. */
    fromThreadId: ref('from_thread_id').references(() => subject.id),
    version: integer('version').notNull().default(1),
    search: text('search').generatedAlwaysAs(sql`normalize(lower(title || ' ' || text), NFD)`),
  },
  (t) => [
    index('complaint_author_idx').on(t.authorId),
    index('complaint_dong_idx').on(t.dongCode, t.state),
    index('complaint_department_idx').on(t.departmentId, t.state),
    index('complaint_public_idx').on(t.visibility, t.receivedAt, t.id),
    index('complaint_state_idx').on(t.state, t.receivedAt, t.id),
    index('complaint_merged_into_idx').on(t.mergedIntoId),
    index('complaint_held_idx').on(t.heldAt).where(sql`${t.heldAt} is not null`),
    index('complaint_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
    check('complaint_rating', sql`${t.rating} is null or ${t.rating} between 1 and 5`),
    check('complaint_merged', sql`(${t.state} = 'merged') = (${t.mergedIntoId} is not null)`),
    check('complaint_transferred', sql`(${t.state} = 'transferred') = (${t.transferredTo} is not null)`),
    check('complaint_held', sql`${t.heldAt} is null or ${t.visibility} = 'private'`),
    check('complaint_title_length', sql`char_length(${t.title}) between 1 and 200`),
  ],
);

/**
 * The complaints that everyone may see, for lists and searches. A view of the owner: it needs no row policy, so a search by words can use its index, and whatever a query
 * on it asks for, a private case is not there.
 */
export const publicComplaint = pgView('public_complaint').as((query) =>
  query
    .select({
      id: complaint.id,
      dongCode: complaint.dongCode,
      kind: complaint.kind,
      title: complaint.title,
      text: complaint.text,
      state: complaint.state,
      departmentId: complaint.departmentId,
      receivedAt: complaint.receivedAt,
      answeredAt: complaint.answeredAt,
      changedAt: complaint.changedAt,
      search: complaint.search,
    })
    .from(complaint)
    .where(and(eq(complaint.visibility, 'public'), ne(complaint.state, 'withdrawn'))),
);

/** A written answer or a logged phone call. A case closes only with one that was delivered. */
export const answer = pgTable(
  'answer',
  {
    id: id(),
    complaintId: ref('complaint_id')
      .notNull()
      .references(() => complaint.id),
    via: text('via', { enum: ['written', 'phone'] }).notNull(),
    text: text('text').notNull(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    at: instant('at').notNull(),
    deliveredAt: instant('delivered_at'),
    /** Its words are taken down: what stands in their place says so, and the originals are sealed with the takedown. */
    takenDownAt: instant('taken_down_at'),
  },
  (t) => [index('answer_complaint_idx').on(t.complaintId, t.id)],
);
