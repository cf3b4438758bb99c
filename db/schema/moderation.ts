import { sql } from 'drizzle-orm';
import { char, check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { comment } from './comment';
import { member } from './member';
import { subject } from './subject';

/** Something an officer did to what a person wrote or may write, or to their voice: always with a reason, always open to one appeal that another officer answers. */
export const measure = pgTable(
  'measure',
  {
    id: id(),
    kind: text('kind', {
      enum: ['comment_hidden', 'writing_suspended', 'support_rejected', 'complaint_kept'],
    }).notNull(),
    /** Whom it concerns. */
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    /** The case it came from: its dong's desks, its hub and the planning office look at the appeal. */
    subjectId: ref('subject_id')
      .notNull()
      .references(() => subject.id),
    dongCode: char('dong_code', { length: 10 }).notNull(),
    commentId: ref('comment_id').references(() => comment.id),
    state: text('state', { enum: ['standing', 'appealed', 'upheld', 'lifted'] }).notNull(),
    reason: text('reason').notNull(),
    imposedBy: ref('imposed_by')
      .notNull()
      .references(() => member.id),
    imposedAt: instant('imposed_at').notNull(),
    /** When it ends by itself; null where it does not. */
    endsAt: instant('ends_at'),
    appeal: text('appeal'),
    appealedAt: instant('appealed_at'),
    judgement: text('judgement'),
    judgedBy: ref('judged_by').references(() => member.id),
    judgedAt: instant('judged_at'),
  },
  (t) => [
    uniqueIndex('measure_comment_uq')
      .on(t.commentId)
      .where(sql`${t.kind} = 'comment_hidden' and ${t.state} <> 'lifted'`),
    index('measure_member_idx').on(t.memberId, t.id),
    index('measure_appealed_idx').on(t.appealedAt).where(sql`${t.state} = 'appealed'`),
    index('measure_subject_idx').on(t.subjectId),
    check('measure_suspension_ends', sql`(${t.kind} = 'writing_suspended') = (${t.endsAt} is not null)`),
    check('measure_comment', sql`${t.kind} <> 'comment_hidden' or ${t.commentId} is not null`),
    check('measure_appeal', sql`${t.state} not in ('appealed', 'upheld') or ${t.appeal} is not null`),
    check('measure_judged', sql`(${t.state} in ('upheld', 'lifted')) = (${t.judgedAt} is not null)`),
    // Whoever did it does not answer the appeal against it.
    check(
      'measure_second_officer',
      sql`${t.appeal} is null or ${t.judgedBy} is null or ${t.judgedBy} <> ${t.imposedBy}`,
    ),
  ],
);

/** Whose comments a resident does not want to read. Nobody else knows of it. */
export const mute = pgTable(
  'mute',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    mutedId: ref('muted_id')
      .notNull()
      .references(() => member.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('mute_once_uq').on(t.memberId, t.mutedId),
    index('mute_muted_idx').on(t.mutedId),
    check('mute_others', sql`${t.memberId} <> ${t.mutedId}`),
  ],
);

/** Somebody asks that words which hurt their rights are taken down; hidden at once for up to thirty days, then restored or removed for good. */
export const takedown = pgTable(
  'takedown',
  {
    id: id(),
    /** Hash of the secret in the address of the asker's receipt. */
    receipt: char('receipt', { length: 64 }).notNull().unique(),
    kind: text('kind', { enum: ['proposal', 'complaint', 'comment', 'answer', 'decision', 'reply'] }).notNull(),
    subjectId: ref('subject_id')
      .notNull()
      .references(() => subject.id),
    commentId: ref('comment_id').references(() => comment.id),
    /** The task of a round whose reply it is about. */
    taskId: ref('task_id').references(() => subject.id),
    /** Whose officers decide besides those of the whole district; null where it belongs to no dong. */
    dongCode: char('dong_code', { length: 10 }),
    /** Who wrote it. */
    authorId: ref('author_id')
      .notNull()
      .references(() => member.id),
    ground: text('ground', { enum: ['privacy', 'defamation', 'copyright', 'other'] }).notNull(),
    asker: text('asker', { enum: ['self', 'proxy'] }).notNull(),
    /** What is hurt and why, as the asker put it: sealed, for the officers who decide. */
    claim: text('claim').notNull(),
    /** Where the asker wants to hear of it, sealed. */
    email: text('email'),
    askerId: ref('asker_id').references(() => member.id),
    askedAt: instant('asked_at').notNull(),
    state: text('state', { enum: ['asked', 'refused', 'hidden', 'objected', 'restored', 'removed'] }).notNull(),
    decidedBy: ref('decided_by').references(() => member.id),
    decidedAt: instant('decided_at'),
    reason: text('reason'),
    endsAt: instant('ends_at'),
    objection: text('objection'),
    objectedAt: instant('objected_at'),
    endedBy: ref('ended_by').references(() => member.id),
    endedAt: instant('ended_at'),
    endReason: text('end_reason'),
    /** The words as they were, sealed; wiped a year after they were removed. */
    original: text('original'),
  },
  (t) => [
    uniqueIndex('takedown_live_uq')
      .on(t.subjectId, t.kind, sql`coalesce(${t.commentId}, ${t.taskId}, 0)`)
      .where(sql`${t.state} in ('hidden', 'objected')`),
    index('takedown_state_idx').on(t.state, t.askedAt),
    index('takedown_ends_idx').on(t.endsAt).where(sql`${t.state} in ('hidden', 'objected')`),
    index('takedown_author_idx').on(t.authorId),
    index('takedown_subject_idx').on(t.subjectId),
    index('takedown_task_idx').on(t.taskId),
    check('takedown_comment', sql`(${t.kind} = 'comment') = (${t.commentId} is not null)`),
    check('takedown_task', sql`(${t.kind} = 'reply') = (${t.taskId} is not null)`),
    check(
      'takedown_sealed',
      sql`${t.claim} like 's1.%' and (${t.email} is null or ${t.email} like 's1.%') and (${t.original} is null or ${t.original} like 's1.%')`,
    ),
    check('takedown_decided', sql`(${t.state} = 'asked') = (${t.decidedAt} is null)`),
    // Thirty days at most (Act on Promotion of Information and Communications Network Utilization, art. 44-2 (4)).
    check('takedown_thirty_days', sql`${t.endsAt} is null or ${t.endsAt} <= ${t.decidedAt} + interval '30 days'`),
    check(
      'takedown_kept',
      sql`${t.state} not in ('hidden', 'objected') or (${t.original} is not null and ${t.endsAt} is not null)`,
    ),
    check('takedown_second_officer', sql`${t.state} <> 'removed' or ${t.endedBy} <> ${t.decidedBy}`),
  ],
);
