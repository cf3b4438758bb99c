import type { Day } from '@/lib/platform/calendar/day';
import { overlap, sameCharge, whenIs } from './rules';
import { type FileRow, type NamedPlace, type WantedRow, wantedOf } from './rules-file';
import type { Charge } from './schema';

interface HeldRow extends Charge {
  id: number;
  memberId: number;
  isHead: boolean;
  source: 'office' | 'provider';
  validFrom: Day;
  validTo: Day | null;
}

/** What is known before the file: the list of staff, everybody's charges, and the places of the district. */
export interface Known {
  people: readonly { memberId: number; staffNo: string; name: string }[];
  held: readonly HeldRow[];
  dongs: readonly NamedPlace[];
  departments: readonly NamedPlace[];
  institutions: readonly NamedPlace[];
  /** The administrator who imports. */
  actorId: number | null;
  today: Day;
}

type Term = { validFrom: Day; validTo: Day | null; isHead: boolean };
type Who = { staffNo: string; name: string };
export type StaffChange =
  | (Who & { kind: 'person' })
  | (Who & { kind: 'renamed'; memberId: number; before: string })
  | (Who & { kind: 'new'; charge: Charge; after: Term })
  | (Who & { kind: 'changed'; assignmentId: number; memberId: number; charge: Charge; before: Term; after: Term })
  | (Who & { kind: 'ended'; assignmentId: number; memberId: number; charge: Charge; before: Term });

export interface ImportPlan {
  changes: StaffChange[];
  errors: { line: number; code: string }[];
  unchanged: number;
}

/**
 * What a file would change, line by line. Past charges, administrators and what the sign-in provider gives are left alone; in a list of all, what the office
 * gave and the file does not say ends today.
 */
export function planImport(rows: readonly FileRow[], mode: 'part' | 'whole', known: Known): ImportPlan {
  const plan: ImportPlan = { changes: [], errors: [], unchanged: 0 };
  const wanted = validRows(rows, known, plan);
  const people = new Map(known.people.map((person) => [person.staffNo, person]));
  const kept = new Set<number>();
  const seen = new Set<string>();
  for (const row of wanted) {
    const person = people.get(row.staffNo);
    if (!seen.has(row.staffNo)) planPerson(row, person, plan);
    seen.add(row.staffNo);
    if (row.charge) planCharge(row, row.charge, person?.memberId ?? null, { known, plan, kept });
  }
  if (mode === 'whole') endTheRest(known, kept, plan);
  return plan;
}

function validRows(rows: readonly FileRow[], known: Known, plan: ImportPlan): WantedRow[] {
  const own = known.people.find((person) => person.memberId === known.actorId)?.staffNo;
  const good: WantedRow[] = [];
  for (const row of rows) {
    const read = wantedOf(row, known);
    const code = read.ok ? clash(read.value, good, own) : read.code;
    if (read.ok && code === null) good.push(read.value);
    else plan.errors.push({ line: Number(row.line), code: code ?? 'role' });
  }
  return good;
}

/** What one line cannot be beside those before it. */
function clash(row: WantedRow, before: readonly WantedRow[], own: string | undefined): string | null {
  if (row.staffNo === own) return 'own_powers';
  const same = before.filter((other) => other.staffNo === row.staffNo);
  if (same.some((other) => other.name !== row.name)) return 'name_differs';
  const days = (r: WantedRow) => ({ validFrom: r.from ?? '0000-01-01', validTo: r.validTo });
  const twice = same.some(
    (other) =>
      other.charge === row.charge ||
      (other.charge && row.charge && sameCharge(other.charge, row.charge) && overlap(days(other), days(row))),
  );
  return twice ? 'twice' : null;
}

function planPerson(row: WantedRow, person: Known['people'][number] | undefined, plan: ImportPlan): void {
  const { staffNo, name } = row;
  if (!person) plan.changes.push({ kind: 'person', staffNo, name });
  else if (person.name !== name)
    plan.changes.push({ kind: 'renamed', staffNo, name, memberId: person.memberId, before: person.name });
  else if (!row.charge) plan.unchanged += 1;
}

type Planning = { known: Known; plan: ImportPlan; kept: Set<number> };

function planCharge(row: WantedRow, charge: Charge, memberId: number | null, { known, plan, kept }: Planning): void {
  const { today } = known;
  const { staffNo, name, isHead, validTo } = row;
  const from = row.from ?? today;
  const term = { validFrom: from, validTo };
  const there = known.held.find(
    (a) =>
      a.memberId === memberId &&
      !kept.has(a.id) &&
      sameCharge(a, charge) &&
      whenIs(a, today) !== 'past' &&
      (overlap(a, term) || row.from === null),
  );
  if (there) {
    kept.add(there.id);
    const before = { validFrom: there.validFrom, validTo: there.validTo, isHead: there.isHead };
    const begun = there.validFrom <= today;
    const after = { validFrom: begun || row.from === null ? there.validFrom : notBefore(from, today), validTo, isHead };
    if (after.validTo !== null && after.validTo < today) after.validTo = today;
    if (there.source === 'provider' || sameTerm(before, after)) plan.unchanged += 1;
    else
      plan.changes.push({
        kind: 'changed',
        staffNo,
        name,
        assignmentId: there.id,
        memberId: there.memberId,
        charge,
        before,
        after,
      });
    return;
  }
  if (validTo !== null && validTo <= today) plan.unchanged += 1;
  else
    plan.changes.push({
      kind: 'new',
      staffNo,
      name,
      charge,
      after: { validFrom: notBefore(from, today), validTo, isHead },
    });
}

const notBefore = (day: Day, today: Day): Day => (day < today ? today : day);

const sameTerm = (a: Term, b: Term): boolean =>
  a.validFrom === b.validFrom && a.validTo === b.validTo && a.isHead === b.isHead;

function endTheRest({ people, held, today, actorId }: Known, kept: Set<number>, plan: ImportPlan): void {
  const listed = new Map(people.map((person) => [person.memberId, person]));
  for (const a of held) {
    const person = listed.get(a.memberId);
    const ends =
      person &&
      a.memberId !== actorId &&
      a.source === 'office' &&
      a.role !== 'admin' &&
      !kept.has(a.id) &&
      whenIs(a, today) !== 'past';
    if (!ends) continue;
    const { staffNo, name } = person;
    const charge = { role: a.role, dongCode: a.dongCode, departmentId: a.departmentId, institutionId: a.institutionId };
    const before = { validFrom: a.validFrom, validTo: a.validTo, isHead: a.isHead };
    plan.changes.push({ kind: 'ended', staffNo, name, assignmentId: a.id, memberId: a.memberId, charge, before });
  }
}
