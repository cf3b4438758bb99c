import type { Check } from '../finding';
import { lineAt } from '../source';

/** No file passes on what another file exports, and none is called index. */
export const barrels: Check = {
  name: 'no barrels',
  why: 'A barrel hides where a thing lives, loads ten files to give one, and is the usual start of an import cycle.',
  unit: 'files',
  atLeast: 100,
  run(house) {
    const findings = house.sources.flatMap((source) => [
      ...(/(^|\/)index\.tsx?$/.test(source.path)
        ? [{ at: source.path, wrong: 'is called index', instead: 'name the file after what it holds' }]
        : []),
      ...source.module.staticExports
        .filter((each) => each.entries.some((entry) => entry.moduleRequest))
        .map((each) => ({
          at: `${source.path}:${lineAt(source, each.start)}`,
          wrong: 'passes on what another file exports',
          instead: 'delete this line and import from the file that owns it',
        })),
    ]);
    return { read: house.sources.length, findings };
  },
};
