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
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { id, instant, ref } from './columns';
import { dong } from './district';
import { member } from './member';
import { project } from './project';
import { subject } from './subject';

/** What is published when a round is over, as the rules of results make it. */
interface RoundResult {
  ballots: number | null;
  paper: number | null;
  tasks: {
    projectId: number;
    n: number | null;
    mean: number | null;
    low: number | null;
    high: number | null;
    spread: (number | null)[];
    criteria: (number | null)[];
  }[];
}

/** A round in which residents mark tasks of the office. */
export const evaluation = pgTable(
  'evaluation',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    state: text('state', { enum: ['draft', 'open', 'closed', 'published', 'cancelled'] }).notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    /** What somebody needs to have proved to take part. */
    level: text('level', { enum: ['account', 'phone', 'residence'] }).notNull(),
    opensAt: instant('opens_at').notNull(),
    closesAt: instant('closes_at').notNull(),
    /** Whether ballots on paper are taken in too. */
    paper: boolean('paper').notNull(),
    /** The round before, whose promises this one looks back on. */
    previousId: ref('previous_id').references((): AnyPgColumn => evaluation.id),
    /** Written once, when the round is published: nobody knows it before. */
    result: jsonb('result').$type<RoundResult>(),
    createdBy: ref('created_by')
      .notNull()
      .references(() => member.id),
    publishedAt: instant('published_at'),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
    search: text('search').generatedAlwaysAs(sql`normalize(lower(title || ' ' || summary), NFD)`),
  },
  (t) => [
    index('evaluation_state_idx').on(t.state, t.id),
    index('evaluation_closes_idx').on(t.closesAt).where(sql`${t.state} = 'open'`),
    index('evaluation_previous_idx').on(t.previousId),
    index('evaluation_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
    check('evaluation_period', sql`${t.closesAt} > ${t.opensAt}`),
    check('evaluation_result', sql`(${t.state} = 'published') = (${t.result} is not null)`),
  ],
);

/** Where its voters live; everywhere when there is none. */
export const evaluationDong = pgTable(
  'evaluation_dong',
  {
    evaluationId: ref('evaluation_id')
      .notNull()
      .references(() => evaluation.id),
    dongCode: char('dong_code', { length: 10 })
      .notNull()
      .references(() => dong.code),
  },
  (t) => [primaryKey({ columns: [t.evaluationId, t.dongCode] }), index('evaluation_dong_dong_idx').on(t.dongCode)],
);

export const evaluationTask = pgTable(
  'evaluation_task',
  {
    evaluationId: ref('evaluation_id')
      .notNull()
      .references(() => evaluation.id),
    projectId: ref('project_id')
      .notNull()
      .references(() => project.id),
    position: smallint('position').notNull(),
    /** What those in charge answer to the result, and what they will change until the next round. */
    reply: text('reply'),
    promise: text('promise'),
    repliedBy: ref('replied_by').references(() => member.id),
    repliedAt: instant('replied_at'),
    takenDownAt: instant('taken_down_at'),
    /** What became of the promise, in their own words, before the next round looks at it. */
    kept: text('kept', { enum: ['kept', 'partly', 'not_kept'] }),
    keptHow: text('kept_how'),
    keptBy: ref('kept_by').references(() => member.id),
    keptAt: instant('kept_at'),
  },
  (t) => [
    primaryKey({ columns: [t.evaluationId, t.projectId] }),
    uniqueIndex('evaluation_task_position_uq').on(t.evaluationId, t.position),
    index('evaluation_task_project_idx').on(t.projectId),
    check('evaluation_task_kept', sql`(${t.kept} is null) = (${t.keptHow} is null)`),
  ],
);

export const criterion = pgTable(
  'criterion',
  {
    evaluationId: ref('evaluation_id')
      .notNull()
      .references(() => evaluation.id),
    position: smallint('position').notNull(),
    name: text('name').notNull(),
    question: text('question').notNull(),
    weight: smallint('weight').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.evaluationId, t.position] }),
    check('criterion_weight', sql`${t.weight} between 1 and 100`),
  ],
);

/** One person's ballot in a round, or one on paper. Whose it is, is nobody else's business: there is no step of it in any history. */
export const ballot = pgTable(
  'ballot',
  {
    id: id(),
    evaluationId: ref('evaluation_id')
      .notNull()
      .references(() => evaluation.id),
    memberId: ref('member_id').references(() => member.id),
    paperId: ref('paper_id').references((): AnyPgColumn => paperBallot.id),
    castAt: instant('cast_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    uniqueIndex('ballot_member_uq').on(t.evaluationId, t.memberId),
    uniqueIndex('ballot_paper_uq').on(t.paperId),
    index('ballot_person_idx').on(t.memberId),
    check('ballot_one_source', sql`(${t.memberId} is null) <> (${t.paperId} is null)`),
  ],
);

/** What a ballot says of one task: a mark of 1 to 5 by criterion in their order, or null for "I do not know". */
export const ballotTask = pgTable(
  'ballot_task',
  {
    ballotId: ref('ballot_id')
      .notNull()
      .references(() => ballot.id),
    projectId: ref('project_id')
      .notNull()
      .references(() => project.id),
    marks: smallint('marks').array(),
  },
  (t) => [
    primaryKey({ columns: [t.ballotId, t.projectId] }),
    index('ballot_task_project_idx').on(t.projectId),
    check(
      'ballot_task_marks',
      sql`${t.marks} is null or (array_length(${t.marks}, 1) > 0 and 1 <= all (${t.marks}) and 5 >= all (${t.marks}))`,
    ),
  ],
);

/** Words beside a mark; nobody reads them in public before somebody has looked at them and the round is over. */
export const ballotWord = pgTable(
  'ballot_word',
  {
    id: id(),
    evaluationId: ref('evaluation_id')
      .notNull()
      .references(() => evaluation.id),
    ballotId: ref('ballot_id')
      .notNull()
      .references(() => ballot.id),
    projectId: ref('project_id')
      .notNull()
      .references(() => project.id),
    text: text('text').notNull(),
    state: text('state', { enum: ['waiting', 'shown', 'hidden'] }).notNull(),
    reason: text('reason'),
    settledBy: ref('settled_by').references(() => member.id),
    settledAt: instant('settled_at'),
  },
  (t) => [
    uniqueIndex('ballot_word_once_uq').on(t.ballotId, t.projectId),
    index('ballot_word_round_idx').on(t.evaluationId, t.state),
    check('ballot_word_settled', sql`(${t.state} = 'waiting') = (${t.settledBy} is null)`),
    check('ballot_word_reason', sql`(${t.state} = 'hidden') = (${t.reason} is not null)`),
  ],
);

/** A sheet of paper by its printed number. It counts when two officers have read the same from it, or a third has said which of them read it right. */
export const paperBallot = pgTable(
  'paper_ballot',
  {
    id: id(),
    evaluationId: ref('evaluation_id')
      .notNull()
      .references(() => evaluation.id),
    serial: text('serial').notNull(),
    state: text('state', { enum: ['once', 'agreed', 'differs', 'void'] }).notNull(),
    settledBy: ref('settled_by').references(() => member.id),
    settledAt: instant('settled_at'),
    reason: text('reason'),
  },
  (t) => [
    uniqueIndex('paper_ballot_serial_uq').on(t.evaluationId, t.serial),
    check('paper_ballot_void', sql`${t.state} <> 'void' or ${t.reason} is not null`),
  ],
);

/** What one officer read from a sheet: by task in their order the marks as they stand there (`453`), empty for a task left out. */
export const paperReading = pgTable(
  'paper_reading',
  {
    paperId: ref('paper_id')
      .notNull()
      .references(() => paperBallot.id),
    reading: smallint('reading').notNull(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    at: instant('at').notNull(),
    marks: text('marks').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.paperId, t.reading] }),
    uniqueIndex('paper_reading_member_uq').on(t.paperId, t.memberId),
    check('paper_reading_two', sql`${t.reading} in (1, 2)`),
  ],
);
