import { sql } from 'drizzle-orm';
import { type AnyPgColumn, char, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { member } from './member';
import { subject } from './subject';

export const comment = pgTable(
  'comment',
  {
    id: id(),
    subjectId: ref('subject_id')
      .notNull()
      .references(() => subject.id),
    parentId: ref('parent_id').references((): AnyPgColumn => comment.id),
    authorId: ref('author_id')
      .notNull()
      .references(() => member.id),
    text: text('text').notNull(),
    createdAt: instant('created_at').notNull(),
    editedAt: instant('edited_at'),
    /** Taken back by its author. */
    withdrawnAt: instant('withdrawn_at'),
    /** Hidden by an officer, with a reason that the author sees. Hidden is not deleted. */
    hiddenAt: instant('hidden_at'),
    hiddenBy: ref('hidden_by').references(() => member.id),
    hiddenReason: text('hidden_reason'),
    /** Waits to be looked at because it looks like advertising; nobody but its writer sees it until then. */
    heldAt: instant('held_at'),
    heldFor: text('held_for').array(),
    /** Its words are taken down: what stands in their place says so, and the originals are sealed with the takedown. */
    takenDownAt: instant('taken_down_at'),
    /** The same for words that were only dressed up; finds what is posted again and again. */
    sameness: char('sameness', { length: 32 }),
  },
  (t) => [
    index('comment_subject_idx').on(t.subjectId, t.id),
    index('comment_parent_idx').on(t.parentId),
    index('comment_author_idx').on(t.authorId, t.createdAt),
    index('comment_sameness_idx').on(t.sameness, t.createdAt),
    index('comment_held_idx').on(t.heldAt).where(sql`${t.heldAt} is not null`),
  ],
);

export const commentReport = pgTable(
  'comment_report',
  {
    id: id(),
    commentId: ref('comment_id')
      .notNull()
      .references(() => comment.id),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    reason: text('reason').notNull(),
    createdAt: instant('created_at').notNull(),
    handledAt: instant('handled_at'),
    handledBy: ref('handled_by').references(() => member.id),
    outcome: text('outcome', { enum: ['hidden', 'kept'] }),
  },
  (t) => [uniqueIndex('comment_report_once_uq').on(t.commentId, t.memberId)],
);
