import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makers } from '@/e2e/safety/world/makers';
import { mayCause, mayOpenAtDesk } from '@/lib/complaint/policy';
import { complaintWorkflow } from '@/lib/complaint/states';
import { projectWorkflow } from '@/lib/project/states';
import { mayMoveProposal } from '@/lib/proposal/policy';
import { proposalWorkflow } from '@/lib/proposal/states';
import { actors, type Who } from '@/lib/quality/permissions/actors';
import { pages, routes } from '@/lib/quality/permissions/addresses';
import { fields } from '@/lib/quality/permissions/fields';
import { acts, allowed, printTable, table } from '@/lib/quality/permissions/table';
import { tablesOf } from '@/lib/quality/permissions/written/columns';
import { howToAdd, serverActions } from '@/lib/quality/permissions/written/found';
import { readHouse } from '@/lib/quality/source';

describe('who may do what', () => {
  it('is printed as one table, which is not stale', async () => {
    await expect(printTable()).toMatchFileSnapshot('../decisions/permissions.md');
  });

  it('knows every server action', () => {
    const written = serverActions(readHouse(process.cwd()).sources);
    expect(written.length, 'the sources were read').toBeGreaterThan(60);
    const unknown = written.filter((action) => !(action in acts));
    expect(unknown, unknown.map(howToAdd).join('\n')).toEqual([]);
    expect(Object.keys(acts).filter((action) => !written.includes(action))).toEqual([]);
  });

  it('every action and every page asks a row that there is', () => {
    const asked = [...Object.values(acts), ...Object.values(pages).flat()];
    for (const each of asked)
      if (typeof each === 'object' && 'on' in each)
        for (const section of each.on) expect(() => allowed(section, each.asks)).not.toThrow();
  });

  it('can try every section over HTTP', () => {
    const teach = 'say in e2e/safety/world/makers.ts how a case of it is made';
    expect(
      Object.keys(table).filter((section) => !(section in makers)),
      teach,
    ).toEqual([]);
  });

  it('knows every page and every route', () => {
    const { files } = readHouse(process.cwd());
    const written = (name: string) => files.filter((path) => path.startsWith('app/') && path.endsWith(`/${name}`));
    const teach = 'say in lib/quality/permissions/addresses.ts who gets it';
    expect(Object.keys(pages).sort(), teach).toEqual(written('page.tsx'));
    expect(Object.keys(routes).sort(), teach).toEqual(written('route.ts'));
  });

  it('knows of every column that holds text whether it is private', async () => {
    const written = (await tablesOf('db/schema')).flatMap(({ table, columns }) =>
      columns.map((name) => `${table}.${name}`),
    );
    const known = Object.entries(fields).flatMap(([table, columns]) =>
      Object.keys(columns).map((name) => `${table}.${name}`),
    );
    const teach = "say in lib/quality/permissions/fields.ts what it is: 'public', 'code', 'sealed', or who may read it";
    expect(known.sort(), teach).toEqual(written.sort());
  });

  it('names a test for every route, which exists', () => {
    for (const where of Object.values(routes)) expect(existsSync(where.split('; ')[1] ?? ''), where).toBe(true);
  });

  it('a visitor reads what is public and nothing else', () => {
    const rows = Object.entries(table).flatMap(([section, acts]) =>
      Object.keys(acts)
        .filter((act) => allowed(section, act).includes('visitor'))
        .map((act) => `${section}: ${act}`),
    );
    expect(new Set(rows)).toEqual(
      new Set([
        'Takedown of public words: ask for it',
        'Proposal: read once published',
        'Complaint (private, at the dong): file one',
        'Complaint (public): read',
        'Agenda item: read once submitted',
        'Project: read',
        'Task of an institution: read',
        'Account: come back to a case by its return code',
        'Practice: read once published',
        'Brand of a dong: read once published',
        'Meeting: read',
        'Place: read one that is shown',
        'Programme: read once published',
        'Evaluation: read once opened',
        'Course: read once it is open',
        'Research call: read once opened',
        'Research team: read once selected',
        'Score of an office: read once published',
      ]),
    );
  });

  it('an institution officer works on the own tasks, and is a person like any other beside', () => {
    const rows = (who: Who) =>
      Object.entries(table).flatMap(([section, acts]) =>
        Object.keys(acts)
          .filter((act) => allowed(section, act).includes(who) && !allowed(section, act).includes('visitor'))
          .map((act) => `${section}: ${act}`),
      );
    const beside = [
      'Proposal: report a comment',
      'Account: end one’s own sessions',
      'Messages: choose how they come',
      'Messages: read own',
      'Following: follow, stop following',
      'Hour of advice: look at one',
      'Desks: have one',
      'Powers of officers: see own',
      'Programme: look at the form',
      'List of projects: see own at the desk',
      'Evaluation: see at the desk',
    ];
    expect(rows('officer of another institution').toSorted()).toEqual(beside.toSorted());
    const own = ['open at the desk', 'report milestones and money', ...projectWorkflow.transitions.map((t) => t.event)];
    const wanted = [...beside, ...own.map((act) => `Task of an institution: ${act}`)];
    expect(rows('institution officer').toSorted()).toEqual(wanted.toSorted());
  });

  it('a private complaint is not there for other residents, other desks, the mayor and the admin', () => {
    expect(allowed('Complaint (private, at the dong)', 'read')).toEqual(['author', 'dong officer', 'planner']);
    expect(allowed('Complaint (private, at a department)', 'read')).toEqual([
      'author',
      'department officer',
      'planner',
    ]);
  });

  it('a text to the mayor is not there for residents, dongs and other departments', () => {
    expect(allowed('Text to the mayor (at a department)', 'open')).toEqual(['department officer', 'planner', 'mayor']);
    expect(allowed('Text to the mayor (nobody has it yet)', 'open')).toEqual(['planner', 'mayor']);
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
    for (const [section, acts] of Object.entries(table)) {
      if (!/^(Proposal|Complaint|Agenda|Project)/.test(section)) continue;
      for (const act of Object.keys(acts))
        if (!/read|hide|open|report a comment|objection/.test(act))
          for (const who of ['mayor', 'admin'] as const)
            expect(allowed(section, act), `${who}: ${section}, ${act}`).not.toContain(who);
    }
  });

  it('an officer meets their own case as its author only', () => {
    const own = { ...actors['dong officer'], memberId: 1 };
    const proposal = { authorId: 1, dongCode: 'A', state: 'submitted', publishedAt: null } as const;
    const complaint = { ...proposal, departmentId: null, visibility: 'private', state: 'in_progress' } as const;
    expect(mayMoveProposal(own, proposal, 'publish')).toBe(false);
    expect(mayOpenAtDesk(own, complaint)).toBe(false);
    expect(mayCause(own, complaint, 'answer')).toBe(false);
  });
});
