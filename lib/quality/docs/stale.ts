import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../finding';
import { statesAsMarkdown, statesDocument, workflowsOf } from './states';

/** The page of lifecycles says what the tables say. */
export const docs: Check = {
  name: 'lifecycles on paper',
  why: 'A councillor proof-reads the printed table; what they approved must be what the program does.',
  unit: 'tables',
  atLeast: 4,
  async run(house) {
    const workflows = await workflowsOf(house);
    const path = join(house.root, statesDocument);
    const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const stale = written !== statesAsMarkdown(workflows);
    const finding = {
      at: statesDocument,
      wrong: 'differs from the tables',
      instead: 'run npm run docs:states and read the difference',
    };
    return { read: workflows.length, findings: stale ? [finding] : [] };
  },
};
