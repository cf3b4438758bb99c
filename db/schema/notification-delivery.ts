import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, primaryKey, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { member } from './member';
import { notification } from './notification';

const ways = ['app', 'mail', 'text'] as const;
const way = () => text('way', { enum: ways }).notNull();

/** How soon a person wants which news by which way, where that differs from the defaults in code. */
export const newsChoice = pgTable(
  'news_choice',
  {
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    kind: text('kind', { enum: ['own', 'joined', 'followed', 'work'] }).notNull(),
    way: way(),
    pace: text('pace', { enum: ['at_once', 'daily', 'weekly', 'never'] }).notNull(),
    /** What happened before is not sent after all. */
    since: instant('since').notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.kind, t.way] })],
);

/** At which hour of the day somebody's news is collected, and in which language it is written. */
export const newsSetting = pgTable(
  'news_setting',
  {
    memberId: ref('member_id')
      .primaryKey()
      .references(() => member.id),
    hour: smallint('hour').notNull().default(8),
    lang: text('lang', { enum: ['ko', 'en'] })
      .notNull()
      .default('ko'),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [check('news_setting_hour', sql`${t.hour} between 0 and 23`)],
);

/** Letters that somebody ended by the link in one of them: those that collect news, or those sent at once. */
export const newsStop = pgTable(
  'news_stop',
  {
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    scope: text('scope', { enum: ['digest', 'at_once'] }).notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.scope] })],
);

/** One collection of news to one person by one way: at most one a day, however often the worker tries. */
export const digest = pgTable(
  'digest',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    way: way(),
    day: date('day').notNull(),
    items: integer('items').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [uniqueIndex('digest_once_uq').on(t.memberId, t.way, t.day)],
);

/** That a message went out by a way, alone or in a collection: by each way once. */
export const newsDelivery = pgTable(
  'news_delivery',
  {
    notificationId: ref('notification_id')
      .notNull()
      .references(() => notification.id, { onDelete: 'cascade' }),
    way: way(),
    digestId: ref('digest_id').references(() => digest.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.notificationId, t.way] }), index('news_delivery_digest_idx').on(t.digestId)],
);
