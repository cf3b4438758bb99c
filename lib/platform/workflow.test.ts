import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaWorkflow } from '@/lib/agenda/states';
import { complaintWorkflow } from '@/lib/complaint/states';
import { projectWorkflow } from '@/lib/project/states';
import { proposalWorkflow } from '@/lib/proposal/states';
import type { Role } from './actor';
import { decideTransition, eventsFor, isTerminal, mermaid, type Workflow } from './workflow';

const tables: Workflow<string, string>[] = [proposalWorkflow, complaintWorkflow, agendaWorkflow, projectWorkflow];
const roles: Role[] = [
  'author',
  'dong_officer',
  'hub_officer',
  'department_officer',
  'planner',
  'mayor',
  'admin',
  'system',
];

/** All states that can be reached from `start`, itself among them. */
function reachable(workflow: Workflow<string, string>, start: string): Set<string> {
  const seen = new Set([start]);
  for (const state of seen) for (const t of workflow.transitions) if (t.from.includes(state)) seen.add(t.to);
  return seen;
}

describe.each(tables.map((table) => [table.noun, table] as const))('the table of %s', (_noun, table) => {
  test('names only states it has, and every one can be reached', () => {
    const named = table.transitions.flatMap((t) => [...t.from, t.to]);
    expect(named.filter((state) => !table.states.includes(state))).toEqual([]);
    expect([...reachable(table, table.initial)].sort()).toEqual([...table.states].sort());
  });

  test('lets every case come to an end: no circle without a way out', () => {
    const stuck = table.states.filter((state) => ![...reachable(table, state)].some((s) => isTerminal(table, s)));
    expect(stuck).toEqual([]);
  });

  test('gives one answer to each question: an event leads from a state to one place', () => {
    const asked = table.transitions.flatMap((t) => t.from.map((from) => `${from} ${t.event}`));
    expect(asked.filter((question, index) => asked.indexOf(question) !== index)).toEqual([]);
  });

  test('names someone who may take each step', () => {
    expect(table.transitions.filter((t) => t.by.length === 0)).toEqual([]);
  });

  test('is walked at random without ever leaving the table, and a terminal state refuses everything', () => {
    const step = fc.record({
      event: fc.constantFrom(...table.transitions.map((t) => t.event), 'invented'),
      roles: fc.subarray(roles),
      reason: fc.constantFrom(null, '', '  ', 'because'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state = table.initial;
        for (const { event, roles: mine, reason } of steps) {
          const offered = eventsFor(table, state, mine).includes(event);
          const answer = decideTransition(table, { state, event, roles: mine, reason });
          const unsaid = !answer.ok && answer.code === 'reason_required';
          expect(offered).toBe(answer.ok || unsaid);
          if (isTerminal(table, state)) expect(answer.ok).toBe(false);
          if (!answer.ok) continue;
          expect(answer.value.from).toContain(state);
          if (answer.value.reason === 'required') expect(reason?.trim()).toBeTruthy();
          state = answer.value.to;
          expect(table.states).toContain(state);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is drawn completely', () => {
    const arrows = table.transitions.flatMap((t) => t.from.map((from) => `${from} --> ${t.to}: ${t.event}`));
    const drawing = mermaid(table)
      .split('\n')
      .map((line) => line.trim());
    expect(arrows.filter((arrow) => !drawing.includes(arrow))).toEqual([]);
  });
});

test('a refusal says why: wrong state, not allowed, no reason', () => {
  const ask = { state: 'submitted', event: 'return', roles: ['dong_officer'] } as const;
  const code = (change: object) => {
    const answer = decideTransition(proposalWorkflow, { ...ask, ...change });
    return answer.ok ? answer.value.to : answer.code;
  };
  expect(code({ state: 'published', reason: 'x' })).toBe('wrong_state');
  expect(code({ roles: ['author'], reason: 'x' })).toBe('not_allowed');
  expect(code({ reason: ' ' })).toBe('reason_required');
  expect(code({ reason: 'x' })).toBe('returned');
});

test('a complaint is closed after an answer or as a repeat, never past them (Civil Petitions Treatment Act, art. 23)', () => {
  const ways = complaintWorkflow.transitions.filter((t) => t.to === 'closed').map((t) => [t.event, ...t.from]);
  expect(ways).toEqual([
    ['close', 'answered'],
    ['close_repeat', 'received', 'routed', 'in_progress'],
  ]);
});
