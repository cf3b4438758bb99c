import { and, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { comment, commentReport } from '@/db/schema/comment';
import { measure, takedown } from '@/db/schema/moderation';
import { proposal, supportHold } from '@/db/schema/proposal';
import { countAlerts } from '@/lib/privacy/queries/alerts';
import { none } from './queries';
import type { Scope, WorkRow } from './rules';

/** The proposals whose public talk a desk keeps decent: of its dongs, of those linked to its hub, or of the whole district. */
function keptDecent(scope: Scope): SQL | undefined {
  const dongs = [...new Set([...scope.dongs, ...scope.linkedDongs])];
  return scope.planner ? undefined : dongs.length > 0 ? inArray(proposal.dongCode, dongs) : sql`false`;
}

/** Objections to measures that this officer may answer: those of others. */
export async function listAppeals(scope: Scope): Promise<WorkRow[]> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(measure)
    .leftJoin(proposal, eq(proposal.id, measure.subjectId))
    .where(and(eq(measure.state, 'appealed'), ne(measure.imposedBy, scope.memberId), keptDecent(scope)));
  if (!row || row.n === 0) return [];
  return [{ ...none, key: 'appeals', task: 'appeal', kind: 'proposal', number: null, title: '', count: row.n }];
}

/** Requests to take words down that wait for a decision, and objections that this officer may answer. */
export async function listTakedownWork(scope: Scope): Promise<WorkRow[]> {
  const dongs = [...new Set([...scope.dongs, ...scope.linkedDongs])];
  const reach = scope.planner ? undefined : dongs.length > 0 ? inArray(takedown.dongCode, dongs) : sql`false`;
  const mine = or(
    eq(takedown.state, 'asked'),
    and(eq(takedown.state, 'objected'), ne(takedown.decidedBy, scope.memberId)),
  );
  const n = await db.$count(takedown, and(mine, reach));
  if (n === 0) return [];
  return [{ ...none, key: 'takedowns', task: 'takedown', kind: 'proposal', number: null, title: '', count: n }];
}

/** Bursts of voices that wait to be looked at, as one heap. */
export async function listBursts(scope: Scope): Promise<WorkRow[]> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(supportHold)
    .innerJoin(proposal, eq(proposal.id, supportHold.proposalId))
    .where(and(isNull(supportHold.settledAt), keptDecent(scope)));
  if (!row || row.n === 0) return [];
  return [{ ...none, key: 'supports', task: 'supports', kind: 'proposal', number: null, title: '', count: row.n }];
}

/** Comments that were reported or wait to be looked at, as one heap. */
export async function listReports(scope: Scope): Promise<WorkRow[]> {
  const [row] = await db
    .select({ n: sql<number>`count(distinct ${comment.id})::int` })
    .from(comment)
    .leftJoin(commentReport, and(eq(commentReport.commentId, comment.id), isNull(commentReport.handledAt)))
    .innerJoin(proposal, eq(proposal.id, comment.subjectId))
    .where(
      and(
        or(isNotNull(commentReport.id), isNotNull(comment.heldAt)),
        isNull(comment.hiddenAt),
        isNull(comment.withdrawnAt),
        keptDecent(scope),
      ),
    );
  if (!row || row.n === 0) return [];
  return [{ ...none, key: 'reports', task: 'report', kind: 'proposal', number: null, title: '', count: row.n }];
}

/** Unusual looks at masked data that no administrator has gone over, as one heap. */
export async function listLookWork(scope: Scope): Promise<WorkRow[]> {
  const n = scope.admin ? await countAlerts() : 0;
  if (n === 0) return [];
  return [{ ...none, key: 'looks', task: 'looks', kind: 'proposal', number: null, title: '', count: n }];
}
