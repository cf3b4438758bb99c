import { posix } from 'node:path';
import type { Check, Finding } from '../finding';
import type { Source } from '../source';

const longest = 300;
const usual = 180;
const middle = 60;
const fullFolder = 16;

/** These have one file a decision, a noun or a journey, and grow with the portal. */
const grows = ['lib/decisions', 'lib/quality/permissions', 'db/schema', 'e2e'];

/** Generated files and demo data are as long as they are. */
const aside = /^db\/(migrations|seed)\/|^next-env/;

/** Tests stand beside what they test and do not make a folder full. */
const beside = /\.test\.tsx?$/;
const inOurRooms = /^(app|components|lib|db|e2e)\//;

/** Small files, small folders: median ≤ 60 lines, 95 % ≤ 180, none over 300, at most 16 files in a folder besides tests. */
export const sizes: Check = {
  name: 'sizes',
  why: 'What separates code that stays readable from tired code is the tail: the one file that everybody adds to.',
  unit: 'files',
  atLeast: 100,
  run(house) {
    const ours = house.sources.filter((source) => !aside.test(source.path));
    const code = house.files.filter((path) => inOurRooms.test(path) && !aside.test(path) && !beside.test(path));
    return { read: ours.length, findings: [...tooLong(ours), ...spread(ours), ...crowded(code)] };
  },
};

function tooLong(sources: Source[]): Finding[] {
  return sources
    .filter((source) => source.lines > longest)
    .map((source) => ({
      at: source.path,
      wrong: `has ${source.lines} lines (at most ${longest})`,
      instead: 'split it by what its parts are about',
    }));
}

function spread(sources: Source[]): Finding[] {
  const sorted = sources.toSorted((a, b) => a.lines - b.lines);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.lines ?? 0;
  const long = sorted.filter((source) => source.lines > usual).map((source) => `${source.path} ${source.lines}`);
  return [
    ...(at(0.95) > usual
      ? [
          {
            at: 'the house',
            wrong: `95 % of the files have up to ${at(0.95)} lines (at most ${usual})`,
            instead: `shorten some of: ${long.join(', ')}`,
          },
        ]
      : []),
    ...(at(0.5) > middle
      ? [
          {
            at: 'the house',
            wrong: `half of the files have more than ${at(0.5)} lines (at most ${middle})`,
            instead: 'give each thing a file of its own',
          },
        ]
      : []),
  ];
}

function crowded(paths: string[]): Finding[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > fullFolder && !grows.includes(folder))
    .map(([folder, count]) => ({
      at: `${folder}/`,
      wrong: `holds ${count} files (at most ${fullFolder})`,
      instead: 'group what belongs together in a folder',
    }));
}
