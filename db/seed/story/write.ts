import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from '@/db/client';
import { agendaItem, agendaProposal, decision, opinion, reExamination } from '@/db/schema/agenda';
import { comment, commentReport } from '@/db/schema/comment';
import { answer, complaint } from '@/db/schema/complaint';
import { gatheringRound } from '@/db/schema/district';
import { notification } from '@/db/schema/notification';
import { budgetLine, milestone, project, projectDong } from '@/db/schema/project';
import { proposal, support } from '@/db/schema/proposal';
import { clock, event, subject } from '@/db/schema/subject';
import { dayOf, yearOf } from '@/lib/platform/calendar/day';
import { hashText } from '@/lib/platform/ledger/entry';
import { remedy } from '../content/agenda';
import { spots } from '../content/places';
import type { ItemCase } from './agenda';
import type { ComplaintCase } from './complaints';
import type { Notice } from './notices';
import type { ProjectCase } from './projects';
import type { ProposalCase } from './proposals';
import { random } from './random';
import type { Round } from './rounds';
import type { CommentRow } from './voices';
import type { Case, Place, World } from './world';

/** Everything that was told. */
export interface Story {
  world: World;
  rounds: Round[];
  comments: CommentRow[];
  notices: Notice[];
}

const casesOf = <C extends Case>(world: World, noun: C['noun']): C[] =>
  world.cases.filter((c): c is C => c.noun === noun);
const existing = <T>(value: T | undefined | null): T => {
  if (value === undefined || value === null) throw new Error('a row of the story is missing');
  return value;
};

/** Inserts in parts: one statement takes at most 65,535 values. */
async function insert<T extends PgTable>(tx: Tx, table: T, rows: T['$inferInsert'][]): Promise<void> {
  for (let start = 0; start < rows.length; start += 1000) {
    const part = rows.slice(start, start + 1000);
    if (part.length > 0) await tx.insert(table).values(part);
  }
}

/** Writes the story: numbers first, in the order of the days; then every table, then history. */
export async function write(tx: Tx, story: Story): Promise<void> {
  const { world } = story;
  await number(tx, world);
  await writeRounds(tx, story.rounds);
  await writeComplaintsAndProposals(tx, world);
  await writeItems(tx, casesOf<ItemCase>(world, 'agenda'));
  await writeProjects(tx, casesOf<ProjectCase>(world, 'project'));
  await writeVoices(tx, story);
  for (const rows of world.rows) await rows(tx);
  await insert(tx, clock, world.clocks.rows(world.times.now));
  await writeHistory(tx, world);
  await insert(
    tx,
    notification,
    story.notices.map((n) => ({
      memberId: n.memberId,
      eventId: n.event.id,
      subjectId: n.event.subject.id,
      because: n.because,
      createdAt: n.at,
      readAt: n.readAt,
    })),
  );
}

async function number(tx: Tx, world: World): Promise<void> {
  world.cases.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const numbers = await tx.execute<{ n: string }>(
    sql`select to_char(nextval('subject_number'), 'FM9999990000') as n from generate_series(1, ${world.cases.length}::int)`,
  );
  world.cases.forEach((c, i) => {
    c.number = `${yearOf(dayOf(c.createdAt))}-${existing(numbers[i]).n}`;
  });
  const ids = await tx
    .insert(subject)
    .values(world.cases.map(({ kind, number, createdAt }) => ({ kind, number, createdAt })))
    .returning({ id: subject.id, number: subject.number });
  const byNumber = new Map(ids.map((row) => [row.number, row.id]));
  for (const c of world.cases) c.id = existing(byNumber.get(c.number));
}

async function writeRounds(tx: Tx, rounds: Round[]): Promise<void> {
  const ids = await tx
    .insert(gatheringRound)
    .values(
      rounds.map(({ id: _, closedBy, ...row }) => ({ ...row, closedBy: row.closedAt ? closedBy.memberId : null })),
    )
    .returning({ id: gatheringRound.id });
  rounds.forEach((round, i) => {
    round.id = existing(ids[i]).id;
  });
}

const shared = ({ id, changedAt, version }: { id: number; changedAt: Date; version: number }) => ({
  id,
  changedAt,
  version,
});

/** Words for the spot and, for those, a point some steps from the middle of the dong; the same for the same title. */
function spotOf(title: string, place: Place) {
  const words = spots[title];
  if (!words || place.longitude === null || place.latitude === null) return { place: words ?? null };
  const near = random([...title].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7));
  const step = () => (near.next() - 0.5) * 0.005;
  return { place: words, longitude: place.longitude + step(), latitude: place.latitude + step() };
}

async function writeComplaintsAndProposals(tx: Tx, world: World): Promise<void> {
  const complaints = casesOf<ComplaintCase>(world, 'complaint');
  // Rows that others point to come first.
  const proposals = casesOf<ProposalCase>(world, 'proposal').sort(
    (a, b) => Number(a.mergedInto !== null) - Number(b.mergedInto !== null),
  );
  await insert(
    tx,
    proposal,
    proposals.map((p) => ({
      ...shared(p),
      authorId: p.authorId,
      dongCode: p.place.code,
      title: p.text.title,
      problem: p.text.problem,
      improvement: p.text.improvement,
      effect: p.text.effect,
      pillars: p.text.pillars,
      ...spotOf(p.text.title, p.place),
      state: p.state,
      submittedAt: p.submittedAt,
      publishedAt: p.publishedAt,
      mergedIntoId: p.mergedInto?.id ?? null,
      redirectedToId: p.redirectedTo?.id ?? null,
      supportCount: p.supportCount,
      commentCount: p.commentCount,
    })),
  );
  complaints.sort((a, b) => Number(a.mergedInto !== null) - Number(b.mergedInto !== null));
  await insert(
    tx,
    complaint,
    complaints.map((c) => ({
      ...shared(c),
      authorId: c.authorId,
      dongCode: c.place.code,
      kind: c.text.kind,
      title: c.text.title,
      text: c.text.text,
      visibility: c.text.visibility,
      ...spotOf(c.text.title, c.place),
      state: c.state,
      departmentId: c.departmentId,
      ownerId: c.ownerId,
      receivedAt: c.receivedAt,
      answeredAt: c.answeredAt,
      closedAt: c.closedAt,
      rating: c.rating,
      ratingComment: c.ratingComment,
      reopenCount: c.reopenCount,
      transferredTo: c.state === 'transferred' ? existing(c.text.turns.transfer)[0] : null,
      mergedIntoId: c.mergedInto?.id ?? null,
      fromProposalId: c.fromProposal?.id ?? null,
    })),
  );
  await insert(
    tx,
    answer,
    complaints
      .flatMap((c) =>
        c.answers.map((a) => ({ ...a, complaintId: c.id, memberId: existing(a.by.memberId), deliveredAt: a.at })),
      )
      .sort((a, b) => a.at.getTime() - b.at.getTime())
      .map(({ by: _, ...row }) => row),
  );
}

async function writeItems(tx: Tx, items: ItemCase[]): Promise<void> {
  await insert(
    tx,
    agendaItem,
    items.map((item) => ({
      ...shared(item),
      zoneId: item.zoneId,
      hubDong: item.hubDong,
      roundId: item.round?.id ?? null,
      title: item.text.title,
      summary: item.text.summary,
      why: item.text.why,
      state: item.state,
      outcome: item.outcome,
      createdBy: existing(item.hub.memberId),
      createdAt: item.createdAt,
      submittedAt: item.submittedAt,
      decidedAt: item.decidedAt,
      supportCount: item.supportCount,
    })),
  );
  const held = items.flatMap((item) =>
    item.held.map((h) => ({
      agendaItemId: item.id,
      proposalId: h.proposal.id,
      gatheredAt: h.at,
      gatheredBy: existing(item.hub.memberId),
      takenOutAt: h.takenOutAt,
      takenOutBy: h.takenOutAt ? item.hub.memberId : null,
    })),
  );
  await insert(tx, agendaProposal, held);
  await insert(
    tx,
    opinion,
    items.flatMap((item) =>
      item.opinions.map((o) => ({
        agendaItemId: item.id,
        departmentId: o.departmentId,
        question: o.question,
        askedBy: existing(o.askedBy),
        askedAt: o.askedAt,
        dueAt: o.dueAt,
        stance: o.answered?.text.stance ?? null,
        text: o.answered?.text.text ?? null,
        costWon: o.answered?.text.costWon ?? null,
        answeredBy: o.answered?.by.memberId ?? null,
        answeredAt: o.answered?.at ?? null,
        cancelledAt: o.cancelledAt,
      })),
    ),
  );
  await writeDecisions(tx, items);
}

async function writeDecisions(tx: Tx, items: ItemCase[]): Promise<void> {
  for (const item of items) {
    for (const r of item.reExaminations) {
      const [row] = await tx
        .insert(reExamination)
        .values({
          agendaItemId: item.id,
          proposalId: r.proposal.id,
          requestedBy: r.proposal.authorId,
          requestedAt: r.at,
          reason: r.reason,
          answeredAt: r.answeredAt,
        })
        .returning({ id: reExamination.id });
      r.id = existing(row).id;
    }
  }
  const leads = await tx.execute<{ id: string; slug: string }>(sql`select id, slug from department`);
  const lead = new Map(leads.map((row) => [row.slug, Number(row.id)]));
  await insert(
    tx,
    decision,
    items.flatMap((item) =>
      item.decisions.map(({ text, plannedFor, again, prepared, published }) => ({
        agendaItemId: item.id,
        outcome: text.outcome,
        reasons: text.reasons,
        remedy: text.outcome === 'adopted' ? null : remedy,
        plannedFor,
        leadDepartmentId: text.outcome === 'not_adopted' ? null : existing(lead.get(text.lead)),
        reExaminationId: again?.id ?? null,
        preparedBy: existing(prepared.by.memberId),
        preparedAt: prepared.at,
        publishedBy: published?.by.memberId ?? null,
        publishedAt: published?.at ?? null,
      })),
    ),
  );
}

/** The years of a grant programme count from the one in which the project begins. */
function grantOf({ text, startsOn }: ProjectCase) {
  const year = Number(yearOf(startsOn));
  const { grant, source = null } = text;
  return {
    source,
    grantProgramme: grant?.programme ?? null,
    grantFrom: grant ? year + grant.from : null,
    grantTo: grant ? year + grant.to : null,
  };
}

async function writeProjects(tx: Tx, projects: ProjectCase[]): Promise<void> {
  await insert(
    tx,
    project,
    projects.map((p) => ({
      ...shared(p),
      origin: p.item ? ('adopted' as const) : p.fieldId ? ('collaboration' as const) : ('brand' as const),
      agendaItemId: p.item?.id ?? null,
      departmentId: p.departmentId,
      institutionId: p.institutionId,
      fieldId: p.fieldId,
      announced: p.announced,
      ...grantOf(p),
      title: p.text.title,
      summary: p.text.summary,
      pillars: p.pillars,
      state: p.state,
      startsOn: p.startsOn,
      endsOn: p.endsOn,
      promisedEnd: p.promisedEnd,
      createdBy: existing(p.createdBy.memberId),
      createdAt: p.createdAt,
    })),
  );
  await insert(
    tx,
    projectDong,
    projects.flatMap((p) => p.dongs.map((dongCode) => ({ projectId: p.id, dongCode }))),
  );
  await insert(
    tx,
    milestone,
    projects.flatMap((p) =>
      p.milestones.map((m, i) => ({
        projectId: p.id,
        position: i + 1,
        title: m.title,
        dueOn: m.dueOn,
        doneAt: m.done?.at ?? null,
        doneBy: m.done ? p.lead.memberId : null,
        evidence: m.done?.evidence ?? null,
        version: m.done ? 2 : 1,
      })),
    ),
  );
  await insert(
    tx,
    budgetLine,
    projects.flatMap((p) =>
      p.text.budget.map(([source, amountWon, note]) => ({
        projectId: p.id,
        source,
        year: Number(yearOf(p.startsOn)),
        amountWon,
        note,
      })),
    ),
  );
}

async function writeVoices(tx: Tx, { world, comments }: Story): Promise<void> {
  const supports = casesOf<ProposalCase>(world, 'proposal').flatMap((p) =>
    [...p.supports].map(([memberId, createdAt]) => ({ proposalId: p.id, memberId, createdAt })),
  );
  await insert(
    tx,
    support,
    supports.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()),
  );
  const firsts = comments.filter((c) => !c.parent);
  for (const part of [firsts, comments.filter((c) => c.parent)]) {
    const ids = await tx
      .insert(comment)
      .values(
        part.map((c) => ({
          subjectId: c.subject.id,
          parentId: c.parent?.id ?? null,
          authorId: c.authorId,
          text: c.text,
          createdAt: c.at,
          hiddenAt: c.hidden?.at ?? null,
          hiddenBy: c.hidden?.by ?? null,
          hiddenReason: c.hidden?.reason ?? null,
        })),
      )
      .returning({ id: comment.id });
    part.forEach((c, i) => {
      c.id = existing(ids[i]).id;
    });
  }
  await insert(
    tx,
    commentReport,
    comments.flatMap((c) => {
      if (!c.report) return [];
      const { by, reason, at, outcome, handledBy, handledAt } = c.report;
      const handled = outcome ? { handledAt, handledBy, outcome } : {};
      return [{ commentId: c.id, memberId: by, reason, createdAt: at, ...handled }];
    }),
  );
}

/** Steps of all cases in the order they happened. */
async function writeHistory(tx: Tx, world: World): Promise<void> {
  world.events.sort((a, b) => a.row.at.getTime() - b.row.at.getTime());
  for (let start = 0; start < world.events.length; start += 1000) {
    const part = world.events.slice(start, start + 1000);
    const ids = await tx
      .insert(event)
      .values(
        part.map((e) => ({
          ...e.row,
          subjectId: e.subject.id,
          data: e.data(),
          textHash: e.row.public ? hashText(e.row.salt, e.text) : null,
        })),
      )
      .returning({ id: event.id });
    part.forEach((e, i) => {
      e.id = existing(ids[i]).id;
    });
  }
}
