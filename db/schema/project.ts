import { sql } from 'drizzle-orm';
import {
  boolean,
  char,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { agendaItem } from './agenda';
import { id, instant, ref } from './columns';
import { department, dong, institution, taskField } from './district';
import { member } from './member';
import { subject } from './subject';

/**
 * Something the office or an institution has promised and reports on: what carries an adopted agenda item out, a dong's own project, or a task on which an
 * institution works together with the city. A department or an institution has it, never both.
 */
export const project = pgTable(
  'project',
  {
    id: ref('id')
      .primaryKey()
      .references(() => subject.id),
    /** Adopted exactly where there is an agenda item: see the migrations. */
    origin: text('origin', { enum: ['adopted', 'brand', 'collaboration'] })
      .notNull()
      .default('adopted'),
    agendaItemId: ref('agenda_item_id').references(() => agendaItem.id),
    departmentId: ref('department_id').references(() => department.id),
    institutionId: ref('institution_id').references(() => institution.id),
    /** The field of a collaboration task. */
    fieldId: ref('field_id').references(() => taskField.id),
    /** The grant programme that pays for it, and from which year to which. */
    grantProgramme: text('grant_programme'),
    grantFrom: smallint('grant_from'),
    grantTo: smallint('grant_to'),
    /** One of those that were announced together, whose number is known. */
    announced: boolean('announced').notNull().default(false),
    /** Where its facts come from, and which of them are made up for a demonstration. */
    source: text('source'),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    pillars: text('pillars').array().notNull().default(sql`'{}'`),
    state: text('state', { enum: ['planned', 'running', 'delayed', 'done', 'stopped'] }).notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    /** The end first promised; `endsOn` moves with a reasoned delay, this one does not. */
    promisedEnd: date('promised_end').notNull(),
    createdBy: ref('created_by')
      .notNull()
      .references(() => member.id),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
    search: text('search').generatedAlwaysAs(sql`normalize(lower(title || ' ' || summary), NFD)`),
  },
  (t) => [
    uniqueIndex('project_agenda_item_uq').on(t.agendaItemId),
    uniqueIndex('project_task_uq').on(t.institutionId, t.title),
    index('project_department_idx').on(t.departmentId, t.state),
    index('project_field_idx').on(t.fieldId),
    index('project_state_idx').on(t.state, t.changedAt, t.id),
    index('project_search_idx').using('gin', sql`${t.search} gin_trgm_ops`),
    check('project_dates', sql`${t.endsOn} >= ${t.startsOn}`),
    check('project_owner', sql`(${t.departmentId} is null) <> (${t.institutionId} is null)`),
    check('project_field', sql`(${t.origin} = 'collaboration') = (${t.fieldId} is not null)`),
    check(
      'project_grant',
      sql`(${t.grantFrom} is null) = (${t.grantTo} is null) and ${t.grantTo} >= ${t.grantFrom} and (${t.grantFrom} is null or ${t.grantProgramme} is not null)`,
    ),
  ],
);

export const projectDong = pgTable(
  'project_dong',
  {
    projectId: ref('project_id')
      .notNull()
      .references(() => project.id),
    dongCode: char('dong_code', { length: 10 })
      .notNull()
      .references(() => dong.code),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.dongCode] }), index('project_dong_dong_idx').on(t.dongCode)],
);

export const milestone = pgTable(
  'milestone',
  {
    id: id(),
    projectId: ref('project_id')
      .notNull()
      .references(() => project.id),
    position: smallint('position').notNull(),
    title: text('title').notNull(),
    dueOn: date('due_on').notNull(),
    doneAt: instant('done_at'),
    doneBy: ref('done_by').references(() => member.id),
    /** What shows that it was done: a sentence, with files beside it. */
    evidence: text('evidence'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    uniqueIndex('milestone_position_uq').on(t.projectId, t.position),
    check('milestone_evidence', sql`${t.doneAt} is null or ${t.evidence} is not null`),
  ],
);

/** Money by where it comes from, in whole won. */
export const budgetLine = pgTable(
  'budget_line',
  {
    id: id(),
    projectId: ref('project_id')
      .notNull()
      .references(() => project.id),
    source: text('source', { enum: ['national', 'city', 'district', 'other'] }).notNull(),
    year: smallint('year').notNull(),
    amountWon: ref('amount_won').notNull(),
    note: text('note'),
  },
  (t) => [index('budget_line_project_idx').on(t.projectId), check('budget_line_amount', sql`${t.amountWon} > 0`)],
);

/** A spreadsheet of tasks that was read and shown, and is applied as it was shown or not at all. */
export const projectImport = pgTable(
  'project_import',
  {
    id: id(),
    memberId: ref('member_id')
      .notNull()
      .references(() => member.id),
    createdAt: instant('created_at').notNull(),
    fileName: text('file_name').notNull(),
    /** What was read; null once it was applied. */
    file: jsonb('file').$type<unknown>(),
    /** Hash of every change that was shown. */
    fingerprint: char('fingerprint', { length: 64 }).notNull(),
    appliedAt: instant('applied_at'),
  },
  (t) => [index('project_import_member_idx').on(t.memberId)],
);
