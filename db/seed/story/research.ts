import type { Tx } from '@/db/client';
import { proposalOrigin } from '@/db/schema/proposal';
import { researchCall, researchMember, researchSelection, researchTeam } from '@/db/schema/research';
import { researchBudget, researchEntry, researchReceipt } from '@/db/schema/research-work';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import { type CallState, callWorkflow, type TeamState, teamWorkflow } from '@/lib/research/states';
import { type CallText, calls, type TeamText } from '../content/research';
import type { ProposalCase } from './proposals';
import {
  blank,
  type Case,
  type Department,
  departmentOf,
  neighbour,
  newCase,
  note,
  placeOf,
  resident,
  step,
  type World,
} from './world';

interface ToldTeam {
  text: TeamText;
  made: Case<TeamState>;
  people: number[];
  decidedAt: Date | null;
  entries: { at: Date; memberId: number }[];
  receipts: { at: Date; decidedAt: Date | null }[];
  reportedAt: Date | null;
  endedAt: Date | null;
}

/** Calls of the office and the teams that answered them, each as far as its text says. */
export function tellResearch(world: World): void {
  const told = calls.map((text) => {
    const department = departmentOf(world, text.department);
    const openedOn = dayOf(world.times.office(text.opened));
    const call = newCase<Case<CallState>>(world, {
      ...blank(world.times.office(text.opened + 3)),
      kind: 'research',
      noun: 'research',
      state: 'draft',
    });
    const data = () => ({ department: department.id });
    const words = [text.title, text.area, text.about].join('\n');
    note(world, call, 'write', department.who, call.createdAt, { to: 'draft', data });
    const openedAt = step(world, call, callWorkflow, 'open', department.who, world.times.office(text.opened), {
      text: words,
      data,
    });
    const teams = text.teams.map((team) => tellTeam(world, team, department));
    if (text.takes < text.opened)
      step(world, call, callWorkflow, 'close', department.who, world.times.office(text.opened - text.takes - 1), {
        data,
      });
    return { text, department, openedOn, call, openedAt, teams };
  });
  world.rows.push(async (tx) => {
    for (const { text, department, openedOn, call, openedAt, teams } of told) {
      const { kind, title, area, about, eligibility, grantWon, teamCount } = text;
      await tx.insert(researchCall).values({
        kind,
        title,
        area,
        about,
        eligibility,
        grantWon,
        teamCount,
        id: call.id,
        state: call.state,
        departmentId: department.id,
        firstDay: openedOn,
        lastDay: addDays(openedOn, text.takes),
        runsUntil: addDays(openedOn, text.takes + text.runs),
        createdBy: department.who.memberId ?? 0,
        openedAt,
        changedAt: call.changedAt,
        version: call.version,
      });
      for (const team of teams) await writeTeam(tx, world, text, call.id, department, team);
    }
  });
}

/** Steps of one team in the order in which they happened. */
function tellTeam(world: World, text: TeamText, department: Department): ToldTeam {
  const { times } = world;
  const place = placeOf(world, text.dong);
  const lead = (text.lead && world.demo[text.lead]) || neighbour(world, place.code);
  const people = [lead];
  while (people.length < text.people) people.push(neighbour(world, place.code, people));
  const leads = resident(lead);
  const office = department.who;
  const data = () => ({ department: department.id });
  const at = times.resident(text.applied);
  const made = newCase<Case<TeamState>>(world, { ...blank(at), kind: 'research', noun: 'research', state: 'applied' });
  note(world, made, 'apply', leads, at, { to: 'applied', data });
  let joined = at;
  for (const memberId of people.slice(1)) {
    joined = times.after(joined, times.resident(text.applied - 1));
    note(world, made, 'join', resident(memberId), joined, { data });
  }
  const told: ToldTeam = {
    text,
    made,
    people,
    decidedAt: null,
    entries: [],
    receipts: [],
    reportedAt: null,
    endedAt: null,
  };
  if (!text.verdict) return told;
  const reason = text.verdict;
  note(world, made, 'prepare', world.planners[0], times.office(118), { data });
  const selected = text.state !== 'not_selected';
  told.decidedAt = step(world, made, teamWorkflow, selected ? 'select' : 'not_select', office, times.office(115), {
    reason,
    text: [text.title, text.question, reason].join('\n'),
    data,
  });
  if (!selected) return told;
  step(world, made, teamWorkflow, 'start', leads, times.resident(110), { data });
  for (const [n, [ago, title, words, inside]] of (text.diary ?? []).entries()) {
    const memberId = people[n % people.length] ?? lead;
    const wrote = times.resident(ago);
    told.entries.push({ at: wrote, memberId });
    note(world, made, 'write_entry', resident(memberId), wrote, {
      public: !inside,
      text: inside ? null : [title, words].join('\n'),
      data,
    });
  }
  for (const [ago, , , , state, why] of text.receipts ?? []) {
    const handed = times.resident(ago);
    note(world, made, 'hand_in', leads, handed, { data });
    const decidedAt = state === 'handed_in' ? null : times.later(handed, 14);
    if (decidedAt)
      note(world, made, state === 'approved' ? 'approve' : 'return', office, decidedAt, { reason: why ?? null, data });
    told.receipts.push({ at: handed, decidedAt });
  }
  if (text.report) {
    const { ago, findings, suggestion } = text.report;
    const words = [findings, suggestion].join('\n');
    told.reportedAt = step(world, made, teamWorkflow, 'report', leads, times.resident(ago), { text: words, data });
  }
  if (text.answer) {
    note(world, made, 'refund', office, times.office(text.answer.ago + 3), { data });
    told.endedAt = step(world, made, teamWorkflow, 'finish', office, times.office(text.answer.ago), {
      reason: text.answer.text,
      data,
    });
  }
  return told;
}

async function writeTeam(tx: Tx, world: World, call: CallText, callId: number, department: Department, told: ToldTeam) {
  const { text, made, people, decidedAt } = told;
  const { state, name, title, question, method, plan } = text;
  const selected = decidedAt !== null && state !== 'not_selected';
  const spent = (text.receipts ?? []).reduce((sum, [, , won, , how]) => sum + (how === 'returned' ? 0 : won), 0);
  const grantWon = selected ? (text.budget ?? []).reduce((sum, [, won]) => sum + won, 0) || call.grantWon : 0;
  const { findings = null, suggestion = null } = text.report ?? {};
  await tx.insert(researchTeam).values({
    id: made.id,
    callId,
    state,
    name,
    title,
    question,
    method,
    plan,
    appliedAt: made.createdAt,
    selectedAt: selected ? decidedAt : null,
    grantWon,
    spentWon: spent,
    refundedWon: text.answer ? grantWon - spent : null,
    refundedAt: text.answer ? told.endedAt : null,
    findings,
    suggestion,
    reportedAt: told.reportedAt,
    outcome: text.answer?.outcome ?? null,
    answer: text.answer?.text ?? null,
    answeredBy: text.answer ? department.who.memberId : null,
    endedAt: told.endedAt,
    changedAt: made.changedAt,
    version: made.version,
  });
  await tx.insert(researchMember).values(
    people.map((memberId, n) => ({
      teamId: made.id,
      callId,
      memberId,
      role: n === 0 ? ('lead' as const) : ('member' as const),
      joinedAt: made.createdAt,
    })),
  );
  if (text.verdict && decidedAt)
    await tx.insert(researchSelection).values({
      teamId: made.id,
      outcome: selected ? 'select' : 'not_select',
      reason: text.verdict,
      grantWon,
      preparedBy: world.planners[0].memberId ?? 0,
      preparedAt: world.times.office(118),
      publishedBy: department.who.memberId,
      publishedAt: decidedAt,
    });
  await writeWork(tx, told, department);
  const begun = text.proposal && (world.cases as ProposalCase[]).find((c) => c.text?.title === text.proposal);
  if (begun) await tx.insert(proposalOrigin).values({ proposalId: begun.id, subjectId: made.id });
}

/** Diary, plan of the money and receipts. */
async function writeWork(tx: Tx, { text, made, people, entries, receipts }: ToldTeam, department: Department) {
  const teamId = made.id;
  for (const [n, [, title, words, inside]] of (text.diary ?? []).entries()) {
    const entry = entries[n];
    if (entry) await tx.insert(researchEntry).values({ ...entry, teamId, title, text: words, open: !inside });
  }
  const lines: number[] = [];
  for (const [label, amountWon] of text.budget ?? []) {
    const [line] = await tx
      .insert(researchBudget)
      .values({ teamId, label, amountWon })
      .returning({ id: researchBudget.id });
    lines.push(line?.id ?? 0);
  }
  for (const [n, [, at, amountWon, vendor, state, reason = null]] of (text.receipts ?? []).entries()) {
    const receipt = receipts[n];
    if (!receipt) continue;
    await tx.insert(researchReceipt).values({
      teamId,
      budgetId: lines[at] ?? 0,
      memberId: people[0] ?? 0,
      amountWon,
      paidOn: addDays(dayOf(receipt.at), -1),
      vendor,
      state,
      reason,
      handedInAt: receipt.at,
      decidedBy: receipt.decidedAt ? department.who.memberId : null,
      decidedAt: receipt.decidedAt,
    });
  }
}
