import { notFound } from 'next/navigation';
import { listDepartments, listDongs } from '@/lib/district/queries';
import { listInstitutions } from '@/lib/district/queries/institutions';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { factorOf } from '@/lib/platform/auth/second-factor/store';
import { listSessions } from '@/lib/platform/auth/session-list';
import { type Day, dayOf } from '@/lib/platform/calendar/day';
import { now as clockNow } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { currentSessionId } from '@/lib/platform/session';
import { mayManageStaff } from './policy';
import {
  type AssignmentRow,
  getOfficer,
  listAssignments,
  listColleagues,
  listDeputies,
  listOfficers,
  listOpenGrants,
} from './queries';
import { areColleagues, whenIs } from './rules';

type Params = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

async function requireAdmin(lang: Lang, here: string) {
  const actor = await requireOfficer(lang, here);
  return mayManageStaff(actor) ? actor : notFound();
}

const perPage = 50;

/** The officers with what each is in charge of now, and what waits for another administrator. 404 for all but administrators. */
export async function loadStaff(lang: Lang, params: Params) {
  const { memberId } = await requireAdmin(lang, paths(lang).deskStaff);
  const search = one(params.q).normalize('NFC').trim().slice(0, 60);
  const page = Math.min(Math.max(Number.parseInt(one(params.page), 10) || 1, 1), 1000);
  const [found, grants] = await Promise.all([
    listOfficers({ search, limit: perPage, offset: (page - 1) * perPage }),
    listOpenGrants(),
  ]);
  const officers = found.slice(0, perPage);
  const today = dayOf(clockNow());
  const held = await listAssignments(officers.map((officer) => officer.id));
  const current = held.filter((a) => whenIs(a, today) === 'now');
  return {
    officers: officers.map((officer) => ({ ...officer, charges: current.filter((a) => a.memberId === officer.id) })),
    grants,
    search,
    page,
    more: found.length > perPage,
    memberId,
    done: one(params.done),
  };
}

export type StaffPage = Awaited<ReturnType<typeof loadStaff>>;

/** One officer: charges past, present and to come, deputies, second factor, sessions. 404 for all but administrators. */
export async function loadOfficer(lang: Lang, id: string, params: Params) {
  const number = /^\d{1,15}$/.test(id) ? Number(id) : 0;
  const admin = await requireAdmin(lang, paths(lang).deskOfficer(number));
  const officer = await getOfficer(number);
  if (!officer) notFound();
  const now = clockNow();
  const today = dayOf(now);
  const [held, deputies, sessions, factor, charges] = await Promise.all([
    listAssignments([officer.id]),
    listDeputies(officer.id, today),
    currentSessionId().then((own) => listSessions(officer.id, now, own)),
    factorOf(officer.id, now),
    chargeOptions(lang, today),
  ]);
  return {
    officer: { ...officer, codesLeft: factor.codesLeft },
    held: byTime(held, today),
    deputies,
    sessions,
    charges,
    today,
    now,
    own: officer.id === admin.memberId,
    done: one(params.done),
  };
}

export type OfficerPage = Awaited<ReturnType<typeof loadOfficer>>;

/** An officer's own page: what they are in charge of, who stands in, and the second factor. */
export async function loadAccount(lang: Lang, params: Params) {
  const actor = await requireOfficer(lang, paths(lang).deskAccount);
  const now = clockNow();
  const today = dayOf(now);
  const [officer, held, deputies, colleagues, factor] = await Promise.all([
    getOfficer(actor.memberId),
    listAssignments([actor.memberId]),
    listDeputies(actor.memberId, today),
    listColleagues(today),
    factorOf(actor.memberId, now),
  ]);
  if (!officer) notFound();
  const chargesOf = (id: number) => colleagues.filter((each) => each.id === id);
  const fit = colleagues.filter(
    ({ id }) => id !== actor.memberId && areColleagues(chargesOf(actor.memberId), chargesOf(id)),
  );
  const others = new Map(fit.map((each) => [each.id, each]));
  return {
    officer,
    factor: { enrolled: factor.enrolled, codesLeft: factor.codesLeft },
    held: byTime(held, today),
    deputies: deputies.map((each) => ({ ...each, own: each.member.id === actor.memberId })),
    colleagues: [...others.values()].map((each) => ({
      value: String(each.id),
      label: [each.name, place(each, lang)].filter(Boolean).join(' · '),
    })),
    today,
    done: one(params.done),
  };
}

type Placed = Pick<AssignmentRow, 'dong' | 'department' | 'institution'>;

const byTime = (held: AssignmentRow[], today: Day) => {
  const during = (part: 'now' | 'future' | 'past') => held.filter((a) => whenIs(a, today) === part);
  return { now: during('now'), future: during('future'), past: during('past') };
};

const place = ({ dong, department, institution }: Placed, lang: Lang): string => {
  const at = department ?? dong ?? institution;
  return at ? nameIn(at, lang) : '';
};

async function chargeOptions(lang: Lang, today: Day) {
  const [dongs, departments, institutions] = await Promise.all([
    listDongs(today),
    listDepartments(today),
    listInstitutions(today),
  ]);
  return {
    institutions: institutions.map((i) => ({ value: `institution:${i.id}`, label: nameIn(i, lang) })),
    dongs: dongs.map((d) => ({ value: `dong:${d.code}`, label: nameIn(d, lang) })),
    departments: departments.map((d) => ({ value: `department:${d.id}`, label: nameIn(d, lang) })),
  };
}
