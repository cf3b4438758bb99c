import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../finding';
import { lineAt, type Source } from '../source';

const korean = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;
const read = /\.(tsx?|mjs|cjs|js|css|json|sql|svg)$/;
const atHome =
  /(^|\/)copy[^/]*\.ts$|\/copy\/|^db\/(seed\/|testing)|\.test\.tsx?$|^e2e\/|^lib\/(quality|decisions)\/|^db\/migrations\/|^package(-lock)?\.json$|^tsconfig/;

/** Korean letters live in copy.ts, demo data, tests and Markdown, nowhere else. */
export const hangul: Check = {
  name: 'Korean only in copy.ts',
  why: 'A sentence inside a component cannot be translated, proof-read or changed by someone who does not program.',
  unit: 'files',
  atLeast: 100,
  run(house) {
    const comments = new Map(house.sources.map((source) => [source.path, commentLines(source)]));
    const ours = house.files.filter((path) => read.test(path) && !atHome.test(path));
    const findings = ours.flatMap((path) =>
      readFileSync(join(house.root, path), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          korean.test(line) && !comments.get(path)?.has(index + 1)
            ? [
                {
                  at: `${path}:${index + 1}`,
                  wrong: `Korean text: ${line.trim().slice(0, 50)}`,
                  instead: 'move it to the copy.ts of its noun and read it by key',
                },
              ]
            : [],
        ),
    );
    return { read: ours.length, findings };
  },
};

/** A comment may quote what stands on the screen or a term of law. */
function commentLines(source: Source): Set<number> {
  return new Set(
    source.comments.flatMap((comment) => {
      const first = lineAt(source, comment.start);
      return Array.from({ length: comment.value.split('\n').length }, (_, index) => first + index);
    }),
  );
}
