import type { Actor, Assignment, Officer } from '@/lib/platform/actor';

/** The case is of dong A, in zone 1, whose hub is dong B; department 1 has it or was asked, institution 1 has its task; member 1 wrote it. */
const officer = (role: Assignment['role'], more: Partial<Assignment> = {}, hub: Partial<Officer> = {}): Officer => ({
  kind: 'officer',
  memberId: 100,
  name: '',
  assignments: [{ role, dongCode: null, departmentId: null, ...more }],
  hubZones: [],
  linkedDongs: [],
  ...hub,
});
const resident = (memberId: number): Actor => ({
  kind: 'resident',
  memberId,
  name: '',
  homeDong: null,
  verification: 'residence',
});

/** Everyone there is, by what they are to one case. The tests over HTTP sign in somebody for each of them (e2e/safety/cast.ts). */
export const actors = {
  visitor: { kind: 'visitor' },
  resident: resident(2),
  author: resident(1),
  'dong officer': officer('dong_officer', { dongCode: 'A' }),
  'officer of another dong': officer('dong_officer', { dongCode: 'C' }),
  'hub officer': officer('dong_officer', { dongCode: 'B' }, { hubZones: [1], linkedDongs: ['A', 'B'] }),
  'officer of another hub': officer('dong_officer', { dongCode: 'D' }, { hubZones: [2], linkedDongs: ['C', 'D'] }),
  'department officer': officer('department_officer', { departmentId: 1 }),
  'officer of another department': officer('department_officer', { departmentId: 2 }),
  'institution officer': officer('institution_officer', { institutionId: 1 }),
  'officer of another institution': officer('institution_officer', { institutionId: 2 }),
  planner: officer('planner'),
  mayor: officer('mayor'),
  admin: officer('admin'),
} as const satisfies Record<string, Actor>;

export type Who = keyof typeof actors;
export const everyone = Object.keys(actors) as Who[];
