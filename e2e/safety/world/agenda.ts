import { and, eq, isNull } from 'drizzle-orm';
import { db } from '@/db/client';
import { agendaItem, opinion } from '@/db/schema/agenda';
import { subject } from '@/db/schema/subject';
import { prepareDecision, publishDecision } from '@/lib/agenda/mutations-decision';
import { gatherProposals, submitItem } from '@/lib/agenda/mutations-hub';
import { askOpinions, reviewItem } from '@/lib/agenda/mutations-review';
import type { Cast } from '../cast';
import { publishedProposal } from './published';
import { as, type Maker, usual } from './world';

const texts = {
  title: 'Shade on the way up',
  summary: 'Proposals ask for places to rest.',
  why: 'The whole zone walks up this hill.',
};

async function draftedItem(cast: Cast): Promise<{ item: string; proposal: string }> {
  const proposal = await publishedProposal(cast);
  const input = { ...texts, zone: cast.zone, proposals: [proposal] };
  const { number } = await as(cast.hubOfficer, (work) => gatherProposals(work, input));
  return { item: number, proposal };
}

/** An item that the district has taken up. */
async function reviewedItem(cast: Cast) {
  const made = await draftedItem(cast);
  await as(cast.hubOfficer, (work) => submitItem(work, made.item));
  await as(cast.planner, (work) => reviewItem(work, made.item));
  return made;
}

async function askDepartment(cast: Cast, item: string): Promise<void> {
  const ask = { item, departments: [cast.department], question: 'Can this be done?', dueOn: usual(cast).day };
  await as(cast.planner, (work) => askOpinions(work, ask));
}

async function prepare(cast: Cast, item: string, outcome: 'adopted' | 'not_adopted'): Promise<void> {
  const decision = {
    item,
    outcome,
    reasons: 'We have looked at it with care.',
    remedy: 'You can ask for it to be looked at again.',
    plannedFor: usual(cast).day,
    leadDepartment: cast.department,
  };
  await as(cast.secondPlanner, (work) => prepareDecision(work, decision));
}

/** An item on which the district has decided. */
export async function decidedItem(cast: Cast, outcome: 'adopted' | 'not_adopted') {
  const made = await reviewedItem(cast);
  await prepare(cast, made.item, outcome);
  await as(cast.planner, (work) => publishDecision(work, made.item));
  return made;
}

export const makeItem: Maker = async (cast, state = 'reviewing') => {
  const { item, proposal } = state === 'reviewing' ? await reviewedItem(cast) : await draftedItem(cast);
  if (state === 'submitted') await as(cast.hubOfficer, (work) => submitItem(work, item));
  if (state === 'reviewing') {
    await askDepartment(cast, item);
    await prepare(cast, item, 'adopted');
  }
  const [row] = await db
    .select({ version: agendaItem.version, opinion: opinion.id })
    .from(agendaItem)
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .leftJoin(opinion, and(eq(opinion.agendaItemId, agendaItem.id), isNull(opinion.answeredAt)))
    .where(eq(subject.number, item));
  return {
    number: item,
    version: String(row?.version),
    part: String(row?.opinion ?? ''),
    otherPart: proposal,
    twin: await publishedProposal(cast),
  };
};
