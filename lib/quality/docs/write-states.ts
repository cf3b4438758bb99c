import { writeFileSync } from 'node:fs';
import { readHouse } from '../source';
import { docs } from './stale';
import { statesAsMarkdown, statesDocument, workflowsOf } from './states';

/** `npm run docs:states` writes the page of lifecycles; with `--check` it only says whether the page is stale. */
async function main(): Promise<void> {
  const house = readHouse(process.cwd());
  if (process.argv.includes('--check')) {
    const { findings } = await docs.run(house);
    for (const { at, wrong, instead } of findings) console.log(`${at} ${wrong}: ${instead}`);
    process.exitCode = findings.length;
    return;
  }
  const workflows = await workflowsOf(house);
  writeFileSync(statesDocument, statesAsMarkdown(workflows));
  console.log(`${workflows.length} lifecycles written to ${statesDocument}`);
}

void main();
