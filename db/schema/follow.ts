import { sql } from 'drizzle-orm';
import { char, check, index, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { dong, zone } from './district';
import { member } from './member';
import { subject } from './subject';

/** What a person wants to hear of: a dong, a zone, one case, or a topic (`pillar:…`, or words that a case has to contain, `word:…`). */
export const follow = pgTable(
  'follow',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    kind: text('kind', { enum: ['dong', 'zone', 'case', 'topic'] }).notNull(),
    dongCode: char('dong_code', { length: 10 }).references(() => dong.code),
    zoneId: ref('zone_id').references(() => zone.id),
    subjectId: ref('subject_id').references(() => subject.id),
    topic: text('topic'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('follow_once_uq').on(t.memberId, t.dongCode, t.zoneId, t.subjectId, t.topic).nullsNotDistinct(),
    index('follow_dong_idx').on(t.dongCode, t.memberId).where(sql`${t.dongCode} is not null`),
    index('follow_zone_idx').on(t.zoneId, t.memberId).where(sql`${t.zoneId} is not null`),
    index('follow_subject_idx').on(t.subjectId, t.memberId).where(sql`${t.subjectId} is not null`),
    index('follow_topic_idx').on(t.topic, t.memberId).where(sql`${t.topic} is not null`),
    check(
      'follow_target',
      sql`case ${t.kind} when 'dong' then ${t.dongCode} is not null when 'zone' then ${t.zoneId} is not null when 'case' then ${t.subjectId} is not null
        when 'topic' then ${t.topic} is not null else false end and num_nonnulls(${t.dongCode}, ${t.zoneId}, ${t.subjectId}, ${t.topic}) = 1`,
    ),
  ],
);
