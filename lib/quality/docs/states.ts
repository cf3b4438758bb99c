import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mermaid, type Workflow } from '../../platform/workflow';
import type { House } from '../source';

type AnyWorkflow = Workflow<string, string>;

export const statesDocument = 'lib/decisions/states.md';

/** Every workflow table of the house, by noun. */
export async function workflowsOf(house: House): Promise<AnyWorkflow[]> {
  const paths = house.files.filter((path) => /^lib\/[a-z]+\/states(-[a-z]+)?\.ts$/.test(path));
  const modules = await Promise.all(
    paths.map(async (path): Promise<object> => import(/* @vite-ignore */ pathToFileURL(join(house.root, path)).href)),
  );
  return modules.flatMap((module) => Object.values(module).filter(isWorkflow));
}

function isWorkflow(value: unknown): value is AnyWorkflow {
  return typeof value === 'object' && value !== null && 'noun' in value && 'initial' in value && 'transitions' in value;
}

/** The tables as Markdown: a diagram, and one line a step with who may take it. */
export function statesAsMarkdown(workflows: readonly AnyWorkflow[]): string {
  const head = [
    '# The lifecycles',
    '',
    'Written by `npm run docs:states` from the tables in `lib/<noun>/states.ts`; change the table, never this page.',
  ];
  return `${[...head, ...workflows.flatMap(section)].join('\n')}\n`;
}

function section(workflow: AnyWorkflow): string[] {
  const rows = workflow.transitions.map((step) =>
    [
      step.event,
      step.from.join(', '),
      step.to,
      step.by.join(', '),
      step.reason,
      step.public ? 'public' : 'internal',
    ].join(' | '),
  );
  return [
    '',
    `## ${workflow.noun}`,
    '',
    '```mermaid',
    mermaid(workflow),
    '```',
    '',
    '| event | from | to | who | reason | seen by |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ];
}
