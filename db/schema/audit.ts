import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { member } from './member';
import { subject } from './subject';

/** Who changed which power, session or setting, and who looked at what was masked. Rows are only ever added: a trigger refuses everything else. */
export const auditEntry = pgTable(
  'audit_entry',
  {
    id: id(),
    at: instant('at').notNull(),
    actorKind: text('actor_kind', { enum: ['visitor', 'resident', 'officer', 'system', 'provider'] }).notNull(),
    memberId: ref('member_id').references(() => member.id),
    /** The officer for whom a deputy acted. */
    onBehalfOf: ref('on_behalf_of').references(() => member.id),
    /** `noun.what_happened`, such as `staff.assigned`. */
    type: text('type').notNull(),
    /** The person it was done to, when it was done to one. */
    aboutId: ref('about_id').references(() => member.id),
    subjectId: ref('subject_id').references(() => subject.id),
    reason: text('reason'),
    data: jsonb('data').$type<Record<string, string | number | boolean | null>>().notNull().default({}),
  },
  (t) => [
    check('audit_entry_type', sql`${t.type} ~ '^[a-z_]+[.][a-z_]+$'`),
    index('audit_entry_at_idx').on(t.at, t.id),
    index('audit_entry_member_idx').on(t.memberId, t.id),
    index('audit_entry_about_idx').on(t.aboutId, t.id),
    index('audit_entry_subject_idx').on(t.subjectId),
  ],
);
