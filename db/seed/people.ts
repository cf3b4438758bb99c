import type { Tx } from '@/db/client';
import { department, dong, institution } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { assignment } from '@/db/schema/staff';
import { maskName } from '@/lib/format/masking';
import { seal } from '@/lib/platform/crypto/seal';

type Role = typeof assignment.$inferInsert.role;
type Verification = 'none' | 'phone' | 'residence';
type Account = {
  key: string | null;
  name: string;
  role: 'resident' | Role;
  dong?: string;
  department?: string;
  institution?: string;
  /** Leads the desk. */
  head?: boolean;
  verification?: Verification;
};

/** The demo accounts, in the order of the sign-in page, and the heads of their departments. Names are invented. `hub` officers are officers of a dong that is a hub. */
const accounts: Account[] = [
  { key: 'resident', name: '이하나', role: 'resident', dong: 'dongcheon', verification: 'residence' },
  { key: 'resident-2', name: '박두리', role: 'resident', dong: 'yang3', verification: 'residence' },
  { key: 'dong', name: '오소담', role: 'dong_officer', dong: 'yang3' },
  { key: 'dong-3', name: '윤가람', role: 'dong_officer', dong: 'yang3' },
  { key: 'dong-2', name: '하늘찬', role: 'dong_officer', dong: 'nongseong2' },
  { key: 'hub', name: '서누리', role: 'dong_officer', dong: 'dongcheon' },
  { key: 'hub-2', name: '민들레', role: 'dong_officer', dong: 'pungam' },
  { key: 'department', name: '문다온', role: 'department_officer', department: 'library' },
  { key: 'department-2', name: '차가람', role: 'department_officer', department: 'parks' },
  { key: 'department-3', name: '노을빛', role: 'department_officer', department: 'cleaning' },
  { key: 'department-4', name: '고운장', role: 'department_officer', department: 'economy' },
  { key: 'head', name: '나지음', role: 'department_officer', department: 'library', head: true },
  { key: null, name: '반디', role: 'department_officer', department: 'parks', head: true },
  { key: null, name: '한마당', role: 'department_officer', department: 'economy', head: true },
  { key: null, name: '해오름', role: 'department_officer', department: 'cleaning', head: true },
  { key: 'institution', name: '윤마중', role: 'institution_officer', institution: 'tourism' },
  { key: 'institution-2', name: '배어진', role: 'institution_officer', institution: 'women-family' },
  { key: 'planner', name: '정한결', role: 'planner', head: true },
  { key: 'planner-2', name: '유이음', role: 'planner' },
  { key: 'mayor', name: '강나라', role: 'mayor' },
  { key: 'admin', name: '도우리', role: 'admin' },
  { key: 'admin-2', name: '한빛나', role: 'admin' },
];

const surnames = [...'김이박최정강조윤장임한오서신권황안송류홍'];
const givenNames = [
  ...[
    '가람',
    '가온',
    '다솜',
    '다온',
    '라온',
    '마루',
    '미르',
    '바다',
    '벼리',
    '보담',
    '새론',
    '소담',
    '슬기',
    '아라',
    '아름',
    '여울',
    '예솔',
    '우람',
  ],
  ...[
    '윤슬',
    '은별',
    '이든',
    '재인',
    '지안',
    '찬솔',
    '초롱',
    '하람',
    '하율',
    '한별',
    '해솔',
    '현서',
    '혜윰',
    '효림',
    '희망',
    '나래',
    '도담',
    '로운',
  ],
];

/** Ids by what they stand for: `residents` in a stable order, officers by dong, department or institution slug; a department with one officer is led by that one. */
export interface People {
  demo: Record<string, number>;
  residents: { id: number; dongCode: string }[];
  dongOfficers: Record<string, number>;
  departmentOfficers: Record<string, number>;
  departmentHeads: Record<string, number>;
  institutionOfficers: Record<string, number>;
  planners: number[];
  mayor: number;
  admin: number;
}

/**
 * The people of the demo district: the demo accounts, one officer for every other dong, department and institution, and `residents` background
 * residents spread over the dongs. The same numbers give the same people. Assignments begin on `validFrom` (`YYYY-MM-DD`).
 */
export async function seedPeople(
  tx: Tx,
  options: { residents: number; validFrom: string; now: Date },
): Promise<People> {
  const dongs = await tx.select({ code: dong.code, slug: dong.slug }).from(dong).orderBy(dong.position);
  const departments = await tx
    .select({ id: department.id, slug: department.slug })
    .from(department)
    .orderBy(department.id);
  const institutions = await tx
    .select({ id: institution.id, slug: institution.slug })
    .from(institution)
    .orderBy(institution.id);
  const plan = [...accounts, ...officersOfTheOthers(dongs, departments, institutions)];
  const ids = await insertMembers(tx, plan, dongs, options.now);
  await tx.insert(assignment).values(
    plan.flatMap((a, i) => {
      if (a.role === 'resident') return [];
      const dongCode = a.role === 'dong_officer' ? codeOf(dongs, a.dong) : null;
      const departmentId = a.role === 'department_officer' ? idOf(departments, a.department) : null;
      const institutionId = a.role === 'institution_officer' ? idOf(institutions, a.institution) : null;
      return [
        {
          memberId: at(ids, i),
          role: a.role,
          dongCode,
          departmentId,
          institutionId,
          isHead: a.head ?? false,
          validFrom: options.validFrom,
          validTo: null,
        },
      ];
    }),
  );
  const who = (role: Account['role']) => plan.flatMap((a, i) => (a.role === role ? [{ ...a, id: at(ids, i) }] : []));
  return {
    demo: Object.fromEntries(accounts.flatMap((a, i) => (a.key === null ? [] : [[a.key, at(ids, i)]]))),
    residents: await seedResidents(tx, options.residents, dongs, options.now),
    dongOfficers: Object.fromEntries(
      who('dong_officer')
        .toReversed()
        .map((a) => [a.dong, a.id]),
    ),
    departmentOfficers: Object.fromEntries(
      who('department_officer')
        .toReversed()
        .map((a) => [a.department, a.id]),
    ),
    departmentHeads: Object.fromEntries(
      who('department_officer').flatMap((a) => (a.head ? [[a.department, a.id]] : [])),
    ),
    institutionOfficers: Object.fromEntries(who('institution_officer').map((a) => [a.institution, a.id])),
    planners: who('planner').map((a) => a.id),
    mayor: at(
      who('mayor').map((a) => a.id),
      0,
    ),
    admin: at(
      who('admin').map((a) => a.id),
      0,
    ),
  };
}

/** A resident is known to others by the masked name; the name itself is kept sealed. */
export const residentName = (name: string) => ({
  name: maskName(name),
  legalName: seal(name, 'member.legal_name'),
});

/** An invented name, the same for the same number: 720 different ones before they repeat. */
export function inventedName(n: number): string {
  return `${at(surnames, n % surnames.length)}${at(givenNames, Math.floor(n / surnames.length + n * 7) % givenNames.length)}`;
}

type Named = { slug: string }[];

function officersOfTheOthers(dongs: Named, departments: Named, institutions: Named): Account[] {
  const taken = new Set(accounts.flatMap((a) => (a.role === 'resident' ? [] : [a.dong, a.department])));
  const bodies = new Set(accounts.map((a) => a.institution));
  const dongOfficers = dongs
    .filter((d) => !taken.has(d.slug))
    .map((d): Account => ({ key: null, name: '', role: 'dong_officer', dong: d.slug }));
  const others = departments
    .filter((d) => !taken.has(d.slug))
    .map((d): Account => ({ key: null, name: '', role: 'department_officer', department: d.slug, head: true }));
  const beside = institutions
    .filter((i) => !bodies.has(i.slug))
    .map((i): Account => ({ key: null, name: '', role: 'institution_officer', institution: i.slug }));
  return [...dongOfficers, ...others, ...beside].map((a, i) => ({ ...a, name: inventedName(900 + i) }));
}

async function insertMembers(tx: Tx, plan: Account[], dongs: Dong[], now: Date): Promise<number[]> {
  const rows = plan.map((a) => ({
    kind: a.role === 'resident' ? ('resident' as const) : ('officer' as const),
    ...(a.role === 'resident' ? residentName(a.name) : { name: a.name }),
    demoKey: a.key,
    homeDong: a.role === 'resident' ? codeOf(dongs, a.dong) : null,
    verification: a.verification ?? 'none',
    createdAt: now,
  }));
  const written = await tx.insert(member).values(rows).returning({ id: member.id });
  return written.map((row) => row.id);
}

async function seedResidents(tx: Tx, count: number, dongs: Dong[], now: Date): Promise<People['residents']> {
  const plan = Array.from({ length: count }, (_, n) => ({
    key: null,
    name: inventedName(n),
    role: 'resident' as const,
    dong: at(dongs, n % dongs.length).slug,
    verification: n % 5 === 0 ? ('phone' as const) : ('residence' as const),
  }));
  const residents: People['residents'] = [];
  for (let start = 0; start < plan.length; start += 500) {
    const part = plan.slice(start, start + 500);
    const ids = await insertMembers(tx, part, dongs, now);
    residents.push(...ids.map((id, i) => ({ id, dongCode: codeOf(dongs, at(part, i).dong) })));
  }
  return residents;
}

type Dong = { code: string; slug: string };

const codeOf = (dongs: Dong[], slug: string | undefined): string =>
  found(
    dongs.find((d) => d.slug === slug),
    `dong ${slug}`,
  ).code;
const idOf = (among: { id: number; slug: string }[], slug: string | undefined): number =>
  found(
    among.find((each) => each.slug === slug),
    `office ${slug}`,
  ).id;
const at = <T>(list: T[], i: number): T => found(list[i], `row ${i}`);

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The demo people need ${what}, which the district file does not have.`);
  return value;
}
