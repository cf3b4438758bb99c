import { and, eq, isNull, ne } from 'drizzle-orm';
import { db } from '@/db/client';
import { member } from '@/db/schema/member';
import { researchCall, researchInvitation, researchMember, researchTeam } from '@/db/schema/research';
import { researchBudget, researchEntry, researchReceipt } from '@/db/schema/research-work';
import { signLink } from '@/lib/platform/auth/signed-link';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import { closeCall, openCall, writeCall } from '@/lib/research/mutations/call';
import { writeEntry } from '@/lib/research/mutations/diary';
import { invite } from '@/lib/research/mutations/invite';
import { addLine } from '@/lib/research/mutations/money';
import { removeMember } from '@/lib/research/mutations/people';
import { reportTeam } from '@/lib/research/mutations/result';
import { prepareSelection, publishSelection } from '@/lib/research/mutations/select';
import { foundTeam, startTeam } from '@/lib/research/mutations/team';
import { getCall, getTeam } from '@/lib/research/queries';
import { invitationFor } from '@/lib/research/queries/team';
import type { Cast } from '../../cast';
import { as, type Maker } from '../world';

const grantWon = 500_000;

async function newCall(cast: Cast): Promise<string> {
  const today = dayOf(new Date());
  const { number } = await as(cast.planner, (work) =>
    writeCall(work, {
      kind: 'research',
      department: cast.department,
      title: 'Small research of the quarter',
      area: 'Streets',
      about: 'Questions about the streets we walk every day.',
      eligibility: 'phone',
      firstDay: addDays(today, -1),
      lastDay: addDays(today, 20),
      runsUntil: addDays(today, 200),
      grantWon,
      teamCount: 3,
    }),
  );
  return number;
}

/** A call of the department officer's department: a draft, open, or closed. */
export const makeCall: Maker = async (cast, state = 'draft') => {
  const number = await newCall(cast);
  if (state !== 'draft') await as(cast.planner, (work) => openCall(work, { number }));
  if (state === 'closed') await as(cast.planner, (work) => closeCall(work, { number }));
  const call = await getCall(number);
  return { number, version: String(call?.version ?? 1) };
};

/** A team that the author leads, with a second member, an open invitation, a day of its own, a line and a receipt. */
export const makeTeam: Maker = async (cast, state = 'running') => {
  const call = await newCall(cast);
  await as(cast.planner, (work) => openCall(work, { number: call }));
  const { number } = await as(cast.author, (work) =>
    foundTeam(work, {
      call,
      name: 'The counters',
      title: 'Who crosses the road here',
      question: 'Why does nobody use the crossing?',
      method: 'We count at the crossing.',
      plan: 'First we count, then we write.',
    }),
  );
  const [second, third] = await others(number);
  await as(cast.author, (work) => removeMember(work, { number, member: third, reason: 'Moved far away.' }));
  await as(cast.author, (work) => invite(work, { number, contact: null }));
  await as(cast.planner, (work) => closeCall(work, { number: call }));
  if (state !== 'applied') await select(cast, number);
  else await as(cast.planner, (work) => prepareSelection(work, { ...verdict, number }));
  if (state === 'running' || state === 'reported') await as(cast.author, (work) => startTeam(work, { number }));
  const parts = await fill(cast, number, state);
  if (state === 'reported')
    await as(cast.author, (work) =>
      reportTeam(work, {
        number,
        findings: 'Two of three cross elsewhere.',
        suggestion: 'Move the crossing.',
        files: [],
        description: null,
        licence: 'by',
      }),
    );
  const team = await getTeam(number);
  return { number, version: String(team?.version ?? 1), part: [second, ...parts].join(' ') };
};

const verdict = { outcome: 'select' as const, reason: 'A question that matters.', grantWon };

async function select(cast: Cast, number: string): Promise<void> {
  await as(cast.planner, (work) => prepareSelection(work, { ...verdict, number }));
  await as(cast.secondPlanner, (work) => publishSelection(work, { number }));
}

/** Two more residents come in; who they are is nobody's business here. */
async function others(number: string): Promise<[number, number]> {
  const team = await getTeam(number);
  const rows = await db
    .select({ id: member.id })
    .from(member)
    .where(
      and(
        eq(member.kind, 'resident'),
        isNull(member.demoKey),
        eq(member.guest, false),
        ne(member.verification, 'none'),
      ),
    )
    .limit(2);
  const ids = rows.map(({ id }) => id);
  const [call] = await db
    .select({ id: researchCall.id })
    .from(researchCall)
    .where(eq(researchCall.id, team?.callId ?? 0));
  await db.insert(researchMember).values(
    ids.map((memberId) => ({
      teamId: team?.id ?? 0,
      callId: call?.id ?? 0,
      memberId,
      role: 'member' as const,
      joinedAt: new Date(),
    })),
  );
  return [ids[0] ?? 0, ids[1] ?? 0];
}

/** What hangs on the team. Words that only some teams have stand in every one, so that a token can. */
async function fill(cast: Cast, number: string, state: string): Promise<(number | string)[]> {
  const team = await getTeam(number);
  const teamId = team?.id ?? 0;
  const [invitation] = await db
    .update(researchInvitation)
    .set({ sentTo: 'k***@example.com' })
    .where(eq(researchInvitation.teamId, teamId))
    .returning({ id: researchInvitation.id });
  const id = invitation?.id ?? 0;
  const token = signLink(invitationFor, id);
  if (state === 'applied' || state === 'selected') return [id, 0, 0, 0, token];
  await as(cast.author, (work) => addLine(work, { number, label: 'Paper', amountWon: 400_000 }));
  await as(cast.author, (work) =>
    writeEntry(work, { number, title: 'Among us', text: 'We met.', open: 'team', files: [] }),
  );
  const [entry] = await db.select({ id: researchEntry.id }).from(researchEntry).where(eq(researchEntry.teamId, teamId));
  const [line] = await db
    .select({ id: researchBudget.id })
    .from(researchBudget)
    .where(eq(researchBudget.teamId, teamId));
  const [receipt] = await db
    .insert(researchReceipt)
    .values({
      teamId,
      budgetId: line?.id ?? 0,
      memberId: cast.author.memberId,
      amountWon: 1,
      paidOn: '2026-01-05',
      vendor: 'The shop',
      note: 'Two pens',
      state: 'handed_in',
      reason: 'Once returned.',
      handedInAt: new Date(),
    })
    .returning({ id: researchReceipt.id });
  await db.update(researchTeam).set({ spentWon: 1 }).where(eq(researchTeam.id, teamId));
  return [id, entry?.id ?? 0, line?.id ?? 0, receipt?.id ?? 0, token];
}
