import { neededLevels } from '@/lib/platform/auth/levels';
import { abuse } from './abuse';
import { actors, everyone, type Who } from './actors';
import { agenda } from './agenda';
import { brand } from './brand';
import { complaint } from './complaint';
import { course } from './course';
import { evaluation } from './evaluation';
import { follow } from './follow';
import { hotline } from './hotline';
import { meeting } from './meeting';
import { member } from './member';
import { office } from './office';
import { place } from './place';
import { practice } from './practice';
import { programmes } from './programme';
import { project } from './project';
import { proposal } from './proposal';
import { research } from './research';
import type { Act, Open, Permissions, Rule } from './row';
import { score } from './score';
import { staff } from './staff';

const parts: readonly Permissions[] = [
  proposal,
  complaint,
  agenda,
  project,
  hotline,
  member,
  abuse,
  brand,
  course,
  meeting,
  office,
  evaluation,
  score,
  place,
  practice,
  research,
  follow,
  programmes,
  staff,
];

/** The one table: kinds of case, what can be done with them, and by whom. Printed to lib/decisions/permissions.md. */
export const table: Readonly<Record<string, Record<string, Rule>>> = Object.assign(
  {},
  ...parts.map((part) => part.sections),
);

/** Every server action by its file and name, `lib/proposal/actions.ts#addSupport`. */
export const acts: Readonly<Record<string, Act | Open>> = Object.assign({}, ...parts.map((part) => part.acts));

/** Who may, by the policies. Throws when the table has no such row. */
export function allowed(section: string, act: string): Who[] {
  const rule = table[section]?.[act];
  if (!rule) throw new Error(`The table of permissions has no row "${section}: ${act}" (lib/quality/permissions)`);
  return everyone.filter((who) => rule(actors[who]));
}

/** What residents need to have proved, from the one table that the pipeline asks. */
function printLevels(): string {
  const rows = Object.entries(neededLevels).map(([act, level]) => `| ${act} | ${level} |`);
  const lead =
    'Levels: visitor, guest (one case without an account), account, phone, residence. What is not here needs an account.';
  return ['## What residents need', '', lead, '', '| act | level |', '| --- | --- |', ...rows].join('\n');
}

export function printTable(): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const printed = Object.entries(table).map(([section, rows]) =>
    [
      `## ${section}`,
      '',
      line(['', ...everyone]),
      line(['---', ...everyone.map(() => ':-:')]),
      ...Object.keys(rows).map((act) =>
        line([act, ...everyone.map((who) => (allowed(section, act).includes(who) ? '●' : ''))]),
      ),
    ].join('\n'),
  );
  return `# Who may do what\n\nMade by \`lib/member/permissions.test.ts\` from the policies of all nouns; \`npm run test:unit -- lib/member -u\` makes it anew.
The rows are in \`lib/quality/permissions/\`, with the row that each server action asks; \`npm run test:safety\` tries each action as each of these people.
A step of a lifecycle stands for any of the states it may start from. The case is the author's, of the dong officer's dong, in the hub officer's zone;
the department officer's department has it, or was asked.\n\n${printed.join('\n\n')}\n\n${printLevels()}\n`;
}
