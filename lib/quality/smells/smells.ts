import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Finding } from '../finding';
import type { Smell } from './smell';
import { smellsIn } from './syntax';
import { commentSmells, phoneSmells } from './text';

const written = /\.(tsx?|mjs|cjs|js|css|json|sql|svg|md|ya?ml|sh)$/;
const ofThisCheck = /^lib\/quality\/smells\//;

/** Nothing unfinished, nothing switched off, no swallowed error, no hidden clock or setting, no real phone number. */
export const smells: Check = {
  name: 'no smells',
  why: 'Each of these is where a later bug hides: a check that is off, an error nobody saw, a clock a test cannot set.',
  unit: 'files',
  atLeast: 100,
  run(house) {
    const texts = house.files.filter(
      (path) => written.test(path) && path !== 'package-lock.json' && !ofThisCheck.test(path),
    );
    const findings = [
      ...house.sources
        .filter((source) => !ofThisCheck.test(source.path))
        .flatMap((source) => [...smellsIn(source), ...commentSmells(source)].map((smell) => at(source.path, smell))),
      ...texts.flatMap((path) =>
        phoneSmells(readFileSync(join(house.root, path), 'utf8')).map((smell) => at(path, smell)),
      ),
    ];
    return { read: texts.length, findings };
  },
};

function at(path: string, { line, ...smell }: Smell): Finding {
  return { at: `${path}:${line}`, ...smell };
}
