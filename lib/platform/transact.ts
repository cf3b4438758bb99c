import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { event, subject } from '@/db/schema/subject';
import { inScope } from '@/db/scope';
import { type Actor, memberIdOf, onBehalfOf } from './actor';
import { scopeOf } from './auth/scope';
import { dayOf } from './calendar/day';
import { hashText } from './ledger/entry';
import { type Refusal, type Result, refuse } from './result';

/** A step of a case, as mutations record it. */
export interface NewEvent {
  subjectId: number;
  number: string;
  /** `noun.event`, by the words of the workflow table (`proposal.publish`); other steps likewise (`proposal.submit`, `complaint.extend`). */
  type: string;
  from?: string | null;
  to?: string | null;
  reason?: string | null;
  public: boolean;
  desk?: string | null;
  /** The public text whose hash the ledger keeps (an answer, a decision's reasons). The reason when absent. */
  text?: string | null;
  data?: Record<string, string | number | boolean | null>;
}

/** One unit of work: a transaction, who does it, and the moment it is done at. */
export interface Work {
  tx: Tx;
  actor: Actor;
  now: Date;
  /** Adds the step to the case's history and, when public, to the ledger; tells the worker. All in this transaction. */
  record: (event: NewEvent) => void;
}

class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** A statement takes 65,535 parameters; a declared day off can move more promises than fit in one. */
const rowsAtOnce = 1000;

/** How often a transaction is tried when it and another waited for each other. */
const attempts = 3;

/**
 * Runs `run` in one database transaction. A refusal it returns rolls everything back and is handed on; so does anything thrown, which is thrown on.
 * Unique and exclusion violations that a rule could not foresee become the refusal `conflict`, a reference to what is not there `not_found`. When the database ended a deadlock by giving
 * this one up, nothing of it is left and it is run again.
 */
export async function transact<T>(
  actor: Actor,
  now: Date,
  run: (work: Work) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inScope(scopeOf(actor), () => inTransaction(actor, now, run));
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal;
      const { code, constraint } = databaseFault(error);
      if (code === '23505' || code === '23P01') return refuse('conflict', { detail: { constraint } });
      if (code === '23503') return refuse('not_found', { detail: { constraint } });
      const deadlock = code === '40P01' || code === '40001';
      if (!deadlock || attempt === attempts) throw error;
    }
  }
}

async function inTransaction<T>(actor: Actor, now: Date, run: (work: Work) => Promise<Result<T>>): Promise<Result<T>> {
  return db.transaction(async (tx) => {
    const events: NewEvent[] = [];
    const result = await run({ tx, actor, now, record: (e) => void events.push(e) });
    if (!result.ok) throw new RolledBack(result);
    await writeEvents(tx, actor, now, events);
    return result;
  });
}

/** The SQLSTATE of the database's own error behind `error`, and the constraint it names; empty when it is none. */
function databaseFault(error: unknown): { code: string; constraint: string } {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ('code' in e && typeof e.code === 'string' && /^[0-9A-Z]{5}$/.test(e.code)) {
      return { code: e.code, constraint: 'constraint_name' in e ? String(e.constraint_name) : 'unknown' };
    }
  }
  return { code: '', constraint: '' };
}

/** The ledger needs nothing here: when the transaction ends, the database chains what is public. */
async function writeEvents(tx: Tx, actor: Actor, now: Date, events: NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((e) => {
    const salt = randomBytes(16).toString('hex');
    return {
      subjectId: e.subjectId,
      type: e.type,
      at: now,
      actorKind: actor.kind,
      memberId: memberIdOf(actor),
      desk: e.desk ?? null,
      onBehalfOf: onBehalfOf(actor, e.desk),
      from: e.from ?? null,
      to: e.to ?? null,
      reason: e.reason ?? null,
      public: e.public,
      data: e.data ?? {},
      salt,
      textHash: e.public ? hashText(salt, e.text ?? e.reason ?? '') : null,
    };
  });
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const written = await tx
      .insert(event)
      .values(rows.slice(at, at + rowsAtOnce))
      .returning({ id: event.id });
    await tx.execute(
      sql`select graphile_worker.add_job('react', json_build_object('eventId', id)) from unnest(${sql.param(written.map(({ id }) => id))}::bigint[]) as id`,
    );
  }
}

/** A new case in the shared space of ids, with its public number. */
export async function createSubject(
  work: Work,
  kind: typeof subject.$inferInsert.kind,
): Promise<{ id: number; number: string }> {
  const year = dayOf(work.now).slice(0, 4);
  const [row] = await work.tx
    .insert(subject)
    .values({
      kind,
      createdAt: work.now,
      number: sql`${year} || '-' || to_char(nextval('subject_number'), 'FM9999990000')`,
    })
    .returning({ id: subject.id, number: subject.number });
  if (!row) throw new Error('a subject was not created');
  return row;
}
