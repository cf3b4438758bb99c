import { and, eq, isNotNull, lt, ne, sql } from 'drizzle-orm';
import { complaint } from '@/db/schema/complaint';
import { department, dong } from '@/db/schema/district';
import { memberIdOf } from '@/lib/platform/actor';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { type DeskRef, decideRepeat, decideRoute, deskFromKey, deskKey, deskOfCase } from '../rules';
import { pauseCaseClock, stopCaseClock } from './clock';
import { type LockedComplaint, type Named, takeStep } from './step';

type Done = Promise<Result<{ number: string }>>;
type Reasoned = Named & { reason?: string | null };

const numberOf = (taken: Awaited<ReturnType<typeof takeStep>>): Result<{ number: string }> =>
  taken.ok ? ok({ number: taken.value.before.number }) : taken;

/** Gives the case to a desk. The clock runs on: a resident waits for the office, not for a desk (see the clock's own record). */
export async function routeComplaint(work: Work, ask: Reasoned & { desk: string }, again = false): Done {
  const to = deskFromKey(ask.desk);
  const taken = await takeStep(work, ask, again ? 'reroute' : 'route', {
    reason: ask.reason,
    along: async (c) => {
      const decided = decideRoute(c, to);
      if (!decided.ok) return decided;
      const name = await deskName(work, to);
      if (!name) return refuse('choose_one', { field: 'desk' });
      const set = 'dong' in to ? { dongCode: to.dong, departmentId: null } : { departmentId: to.department };
      return ok({
        set: { ...set, ownerId: null },
        data: { fromDesk: deskKey(deskOfCase(c)), toDesk: deskKey(to), toKo: name.ko, toEn: name.en },
      });
    },
  });
  return numberOf(taken);
}

/** The name of a desk as the history keeps it: what it was called on that day. Null when there is none. */
async function deskName(work: Work, desk: DeskRef): Promise<{ ko: string; en: string } | null> {
  const [row] =
    'dong' in desk
      ? await work.tx.select({ ko: dong.nameKo, en: dong.nameEn }).from(dong).where(eq(dong.code, desk.dong))
      : await work.tx
          .select({ ko: department.nameKo, en: department.nameEn })
          .from(department)
          .where(eq(department.id, desk.department));
  return row ?? null;
}

/** The officer takes the case into their own hands. */
export async function startComplaint(work: Work, ask: Named): Done {
  return numberOf(
    await takeStep(work, ask, 'start', { along: () => ok({ set: { ownerId: memberIdOf(work.actor) } }) }),
  );
}

/** Asks the resident for something; until they answer, the clock stands still. */
export async function requestSupplement(work: Work, ask: Named & { reason: string }): Done {
  const taken = await takeStep(work, ask, 'request_supplement', {
    reason: ask.reason,
    along: async (c) => {
      const paused = await pauseCaseClock(work, c, ask.reason);
      return paused.ok ? ok({}) : paused;
    },
  });
  return numberOf(taken);
}

/** Another agency is responsible. The case ends here, and the resident is told where it went. */
export async function transferComplaint(work: Work, ask: Named & { agency: string; reason: string }): Done {
  const taken = await takeStep(work, ask, 'transfer', {
    reason: ask.reason,
    along: async (c) => {
      const stopped = await stopCaseClock(work, c);
      return stopped.ok ? ok({ set: { transferredTo: ask.agency }, data: { agency: ask.agency } }) : stopped;
    },
  });
  return numberOf(taken);
}

/** Ends a repeat without a further answer, when the law lets the office (see `decideRepeat`). */
export async function closeRepeat(work: Work, ask: Named & { reason: string }): Done {
  const taken = await takeStep(work, ask, 'close_repeat', {
    reason: ask.reason,
    along: async (c) => {
      const repeat = decideRepeat(await listEarlierAnswered(work, c));
      if (!repeat.ok) return repeat;
      const stopped = await stopCaseClock(work, c);
      return stopped.ok ? ok({ set: { closedAt: work.now }, data: { earlier: repeat.value } }) : stopped;
    },
  });
  return numberOf(taken);
}

async function listEarlierAnswered(work: Work, c: LockedComplaint) {
  return work.tx
    .select({
      likeness: sql<number>`similarity(${complaint.search}, normalize(lower(${`${c.title} ${c.text}`}), NFD))`,
      answeredAt: complaint.answeredAt,
    })
    .from(complaint)
    .where(
      and(
        eq(complaint.authorId, c.authorId),
        ne(complaint.id, c.id),
        lt(complaint.receivedAt, c.receivedAt),
        isNotNull(complaint.answeredAt),
      ),
    );
}
