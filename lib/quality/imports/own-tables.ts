import type { Check, Finding } from '../finding';
import { placeOf } from '../places';
import { lineAt, type Source } from '../source';
import { child, children, walk, word } from '../walk';

/** Tables that belong to no noun: cases in general, their history, files and clocks. */
const shared = new Set(['subject', 'columns']);

/** Only a noun's own mutations write its tables; others hand it their work. */
export const ownTables: Check = {
  name: 'each noun writes its own tables',
  why: 'A rule of a proposal holds only as long as one place writes proposals; a second one forgets the counter, the history or the ledger.',
  unit: 'writes',
  atLeast: 20,
  run(house) {
    const ours = house.sources.filter((source) => placeOf(source.path).kind === 'noun' && !source.isTest);
    const writes = ours.flatMap(writesIn);
    return { read: writes.length, findings: writes.flatMap((each) => each.finding ?? []) };
  },
};

type Write = { finding: Finding | null };

function writesIn(source: Source): Write[] {
  const place = placeOf(source.path);
  const noun = place.kind === 'noun' ? place.noun : '';
  const owners = tableOwners(source);
  const writes: Write[] = [];
  walk(source.program, (node) => {
    const callee = node.type === 'CallExpression' ? child(node, 'callee') : null;
    if (!callee || !/^(insert|update|delete)$/.test(word(child(callee, 'property'), 'name'))) return;
    const table = word(children(node, 'arguments')[0] ?? null, 'name');
    const owner = owners.get(table);
    if (!owner) return;
    const at = `${source.path}:${lineAt(source, node.start)}`;
    const foreign = owner !== noun && !owner.startsWith(`${noun}-`) && !shared.has(owner);
    const instead = `call a mutation of ${owner} and hand it the work`;
    writes.push({ finding: foreign ? { at, wrong: `${noun} writes ${table}, a table of ${owner}`, instead } : null });
  });
  return writes;
}

/** A noun's tables are in the file of its name, or in one that goes on with a topic: `member-contact` is of member. */
function tableOwners(source: Source): Map<string, string> {
  return new Map(
    source.module.staticImports.flatMap((each) => {
      const owner = /^@\/db\/schema\/([a-z]+)[a-z-]*$/.exec(each.moduleRequest.value)?.[1];
      return owner ? each.entries.map((entry): [string, string] => [entry.localName.value, owner]) : [];
    }),
  );
}
