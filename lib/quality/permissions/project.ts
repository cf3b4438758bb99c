import { mayCreateProject, mayKeepProjects, mayOpenAtDesk, mayProject, mayReport } from '@/lib/project/policy';
import { projectWorkflow } from '@/lib/project/states';
import type { Act, Made, Permissions } from './row';
import { steps } from './steps';

const running = { departmentId: 1, institutionId: null, state: 'running' } as const;
const task = { departmentId: null, institutionId: 1, state: 'running' } as const;
const both = ['Project', 'Task of an institution'] as const;
const act = (asks: string, state: string, form: Act['form'] = named): Act => ({ on: both, asks, state, form });
const words = {
  summary: 'Buses that come when they are called.',
  grantProgramme: '',
  grantFrom: '',
  grantTo: '',
  source: '',
};
/** What only the district's own projects have. */
const only = (of: Act): Act => ({ ...of, on: ['Project'] });
const named = ({ number }: Made) => ({ project: number });
const reporting = 'report milestones and money';
const reason = 'The ground is still frozen.';

/** What was promised and is reported on. `part` is a milestone of it, the other part a line of money; the twin, an agenda item that was adopted. */
export const project: Permissions = {
  sections: {
    Project: {
      read: () => true,
      'open at the desk': (a) => mayOpenAtDesk(a, running),
      create: mayCreateProject,
      'put on record, name, hand over': mayCreateProject,
      [reporting]: (a) => mayReport(a, running),
      ...steps(projectWorkflow.transitions, (a, state, event) => mayProject(a, { ...running, state }, event)),
    },
    'Task of an institution': {
      read: () => true,
      'open at the desk': (a) => mayOpenAtDesk(a, task),
      [reporting]: (a) => mayReport(a, task),
      ...steps(projectWorkflow.transitions, (a, state, event) => mayProject(a, { ...task, state }, event)),
    },
    'Import of tasks': { 'read in, apply': mayCreateProject },
    'List of projects': { 'see own at the desk': mayKeepProjects },
  },
  acts: {
    'lib/project/actions.ts#plan': only(
      act('create', 'planned', ({ twin, department, day }) => ({
        item: twin,
        title: 'Five benches with roofs',
        summary: 'Benches along the way up, one every hundred metres.',
        department,
        startsOn: day,
        endsOn: day,
        milestoneTitle: ['The first bench stands'],
        milestoneDue: [day],
      })),
    ),
    'lib/project/actions/task.ts#register': only(
      act('put on record, name, hand over', 'planned', ({ department, dong, day, number }) => ({
        ...words,
        origin: 'brand',
        title: `A market of its own ${number}`,
        owner: `department:${department}`,
        dongs: [dong],
        startsOn: day,
        endsOn: day,
      })),
    ),
    'lib/project/actions/task.ts#arrange': only(
      act('put on record, name, hand over', 'running', ({ number, version, department }) => ({
        project: number,
        version,
        title: 'Seven benches with roofs',
        owner: `department:${department}`,
      })),
    ),
    'lib/project/actions/import.ts#preview': {
      open: 'takes a file, which the forms of this table do not carry, and asks the row of "apply"; lib/project/import.db.test.ts',
    },
    'lib/project/actions/import.ts#apply': {
      on: ['Import of tasks'],
      asks: 'read in, apply',
      state: 'read',
      form: ({ part }) => ({ import: part }),
    },
    'lib/project/actions/task.ts#edit': act(reporting, 'running', ({ number, version }) => ({
      ...words,
      project: number,
      version,
    })),
    'lib/project/actions.ts#start': act('start', 'planned'),
    'lib/project/actions.ts#delay': act('delay', 'running', (made) => ({ ...named(made), reason, endsOn: made.day })),
    'lib/project/actions.ts#resume': act('resume', 'delayed'),
    'lib/project/actions.ts#finish': act('finish', 'running'),
    'lib/project/actions.ts#stop': act('stop', 'running', (made) => ({ ...named(made), reason })),
    'lib/project/actions.ts#complete': act(reporting, 'running', ({ part }) => ({
      milestone: part,
      evidence: 'The bench stands and is used.',
    })),
    'lib/project/actions.ts#reopen': act(reporting, 'running', ({ part }) => ({ milestone: part, reason })),
    'lib/project/actions.ts#move': act(reporting, 'running', ({ part, day }) => ({
      milestone: part,
      dueOn: day,
      reason,
    })),
    'lib/project/actions.ts#newMilestone': act(reporting, 'running', (made) => ({
      ...named(made),
      title: 'The second bench stands',
      dueOn: made.day,
    })),
    'lib/project/actions.ts#newBudget': act(reporting, 'running', (made) => ({
      ...named(made),
      source: 'district',
      year: made.day.slice(0, 4),
      amountWon: '1000000',
    })),
    'lib/project/actions.ts#dropBudget': act(reporting, 'running', ({ otherPart }) => ({ line: otherPart })),
  },
};
