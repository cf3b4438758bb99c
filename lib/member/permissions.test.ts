import { describe, expect, it } from 'vitest';
import {
  type AgendaSubject,
  mayAgenda,
  mayAnswerOpinion,
  mayEditItem,
  mayGather,
  mayPlan,
  mayReadItem,
  mayReadWork,
} from '@/lib/agenda/policy';
import { type AgendaState, agendaWorkflow } from '@/lib/agenda/states';
import { mayModerate, mayWriteComment } from '@/lib/comment/policy';
import {
  type Guarded,
  mayAnswerAsAuthor,
  mayCause,
  mayExtend,
  mayFile,
  mayOpenAtDesk,
  mayRead,
} from '@/lib/complaint/policy';
import { complaintWorkflow } from '@/lib/complaint/states';
import { mayReadMessages } from '@/lib/notification/policy';
import type { Actor, Assignment, Officer } from '@/lib/platform/actor';
import { mayCreateProject, mayProject, mayReport } from '@/lib/project/policy';
import { projectWorkflow } from '@/lib/project/states';
import {
  mayFileProposal,
  mayMoveProposal,
  mayReadInternalSteps,
  mayReadProposal,
  type ProposalCase,
} from '@/lib/proposal/policy';
import { proposalWorkflow } from '@/lib/proposal/states';

/** The case is of dong A, in zone 1, whose hub is dong B; department 1 has it or was asked; member 1 wrote it. */
const officer = (role: Assignment['role'], more: Partial<Assignment> = {}, hub: Partial<Officer> = {}): Officer => ({
  kind: 'officer',
  memberId: 100,
  name: '',
  assignments: [{ role, dongCode: null, departmentId: null, ...more }],
  hubZones: [],
  linkedDongs: [],
  ...hub,
});
const resident = (memberId: number): Actor => ({
  kind: 'resident',
  memberId,
  name: '',
  homeDong: null,
  verification: 'residence',
});

const actors = {
  visitor: { kind: 'visitor' },
  resident: resident(2),
  author: resident(1),
  'dong officer': officer('dong_officer', { dongCode: 'A' }),
  'officer of another dong': officer('dong_officer', { dongCode: 'C' }),
  'hub officer': officer('dong_officer', { dongCode: 'B' }, { hubZones: [1], linkedDongs: ['A', 'B'] }),
  'officer of another hub': officer('dong_officer', { dongCode: 'D' }, { hubZones: [2], linkedDongs: ['C', 'D'] }),
  'department officer': officer('department_officer', { departmentId: 1 }),
  'officer of another department': officer('department_officer', { departmentId: 2 }),
  planner: officer('planner'),
  mayor: officer('mayor'),
  admin: officer('admin'),
} as const satisfies Record<string, Actor>;
type Who = keyof typeof actors;
const everyone = Object.keys(actors) as Who[];

const proposal: ProposalCase = { authorId: 1, dongCode: 'A', state: 'submitted', publishedAt: null };
const published = { ...proposal, publishedAt: new Date(0) };
const complaint: Guarded = {
  authorId: 1,
  dongCode: 'A',
  departmentId: null,
  visibility: 'private',
  state: 'in_progress',
};
const routed = { ...complaint, departmentId: 1 };
const item = (state: AgendaState): AgendaSubject => ({ zoneId: 1, state });
const project = { departmentId: 1, state: 'running' } as const;

type Rule = (actor: Actor) => boolean;
/** Every step of a workflow, asked in each state it may start from. */
function steps<S extends string, E extends string>(
  transitions: readonly { event: E; from: readonly S[] }[],
  may: (actor: Actor, state: S, event: E) => boolean,
): Record<string, Rule> {
  const rules = transitions.map(({ event, from }): [string, Rule] => [
    event,
    (actor) => from.some((state) => may(actor, state, event)),
  ]);
  return Object.fromEntries(rules);
}

const table: Record<string, Record<string, Rule>> = {
  Proposal: {
    'file one': mayFileProposal,
    'read before it is published': (a) => mayReadProposal(a, proposal),
    'read once published': (a) => mayReadProposal(a, published),
    'read its internal steps': (a) => mayReadInternalSteps(a, published),
    ...steps(proposalWorkflow.transitions, (a, state, event) => mayMoveProposal(a, { ...published, state }, event)),
    comment: mayWriteComment,
    'hide a comment': (a) => mayModerate(a, published),
  },
  'Complaint (private, at the dong)': {
    'file one': mayFile,
    read: (a) => mayRead(a, complaint),
    'open at the desk': (a) => mayOpenAtDesk(a, complaint),
    extend: (a) => mayExtend(a, complaint),
    'rate, agree to an extension': (a) => mayAnswerAsAuthor(a, complaint),
    ...steps(complaintWorkflow.transitions, (a, state, event) => mayCause(a, { ...complaint, state }, event)),
  },
  'Complaint (private, at a department)': {
    read: (a) => mayRead(a, routed),
    'open at the desk': (a) => mayOpenAtDesk(a, routed),
    extend: (a) => mayExtend(a, routed),
    ...steps(complaintWorkflow.transitions, (a, state, event) => mayCause(a, { ...routed, state }, event)),
  },
  'Complaint (public)': { read: (a) => mayRead(a, { ...complaint, visibility: 'public' }) },
  'Agenda item': {
    'read a draft': (a) => mayReadItem(a, item('drafting')),
    'read once submitted': (a) => mayReadItem(a, item('reviewing')),
    'read opinions and prepared decisions': (a) => mayReadWork(a, item('reviewing'), [1]),
    'gather, take out, close the round': (a) => mayGather(a, 1),
    edit: (a) => mayEditItem(a, item('drafting')),
    'ask for opinions, prepare a decision': mayPlan,
    'give an opinion': (a) => mayAnswerOpinion(a, 1),
    ...steps(agendaWorkflow.transitions, (a, state, event) => mayAgenda(a, item(state), event)),
  },
  Project: {
    create: mayCreateProject,
    'report milestones and money': (a) => mayReport(a, project),
    ...steps(projectWorkflow.transitions, (a, state, event) => mayProject(a, { ...project, state }, event)),
  },
  Messages: { 'read own': mayReadMessages },
};

const allowed = (subject: string, act: string): Who[] => {
  const rule = table[subject]?.[act];
  if (!rule) throw new Error(`no row ${subject}, ${act}`);
  return everyone.filter((who) => rule(actors[who]));
};

function print(): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const parts = Object.entries(table).map(([subject, rows]) =>
    [
      `## ${subject}`,
      '',
      line(['', ...everyone]),
      line(['---', ...everyone.map(() => ':-:')]),
      ...Object.keys(rows).map((act) =>
        line([act, ...everyone.map((who) => (allowed(subject, act).includes(who) ? '●' : ''))]),
      ),
    ].join('\n'),
  );
  return `# Who may do what\n\nMade by \`lib/member/permissions.test.ts\` from the policies of all nouns; \`npm run test:unit -- lib/member -u\` makes it anew.
A step of a lifecycle stands for any of the states it may start from. The case is the author's, of the dong officer's dong, in the hub officer's zone;
the department officer's department has it, or was asked.\n\n${parts.join('\n\n')}\n`;
}

describe('who may do what', () => {
  it('is printed as one table, which is not stale', async () => {
    await expect(print()).toMatchFileSnapshot('../decisions/permissions.md');
  });

  it('a visitor reads what is public and nothing else', () => {
    const rows = Object.entries(table).flatMap(([subject, acts]) =>
      Object.keys(acts)
        .filter((act) => allowed(subject, act).includes('visitor'))
        .map((act) => `${subject}: ${act}`),
    );
    expect(rows).toEqual([
      'Proposal: read once published',
      'Complaint (public): read',
      'Agenda item: read once submitted',
    ]);
  });

  it('a private complaint is not there for other residents, other desks, the mayor and the admin', () => {
    expect(allowed('Complaint (private, at the dong)', 'read')).toEqual(['author', 'dong officer', 'planner']);
    expect(allowed('Complaint (private, at a department)', 'read')).toEqual([
      'author',
      'department officer',
      'planner',
    ]);
  });

  it('strangers to a case change nothing about it', () => {
    for (const who of [
      'resident',
      'officer of another dong',
      'officer of another hub',
      'officer of another department',
    ] as const)
      for (const { event } of proposalWorkflow.transitions)
        expect(allowed('Proposal', event), `${who} ${event}`).not.toContain(who);
    for (const who of ['officer of another dong', 'officer of another hub', 'officer of another department'] as const)
      for (const { event } of [...complaintWorkflow.transitions])
        expect(allowed('Complaint (private, at the dong)', event), `${who} ${event}`).not.toContain(who);
  });

  it('only the hub of the zone gathers, only planners decide, only departments asked give opinions', () => {
    expect(allowed('Proposal', 'gather')).toEqual(['hub officer']);
    expect(allowed('Agenda item', 'gather, take out, close the round')).toEqual(['hub officer']);
    expect(allowed('Agenda item', 'decide')).toEqual(['planner']);
    expect(allowed('Agenda item', 'give an opinion')).toEqual(['department officer']);
  });

  it('being admin or mayor gives no power over cases', () => {
    for (const [subject, acts] of Object.entries(table))
      for (const act of Object.keys(acts))
        if (!/read|hide/.test(act))
          for (const who of ['mayor', 'admin'] as const)
            expect(allowed(subject, act), `${who}: ${subject}, ${act}`).not.toContain(who);
  });

  it('an officer meets their own case as its author only', () => {
    const own = { ...actors['dong officer'], memberId: 1 };
    expect(mayMoveProposal(own, proposal, 'publish')).toBe(false);
    expect(mayOpenAtDesk(own, complaint)).toBe(false);
    expect(mayCause(own, complaint, 'answer')).toBe(false);
  });
});
