import type { Resident } from '@/lib/platform/actor';

/** What somebody is, in the word that people read: hub officers are dong officers whose dong is a hub today. */
export const memberRoles = [
  'resident',
  'dong_officer',
  'hub_officer',
  'department_officer',
  'department_head',
  'institution_officer',
  'planner',
  'mayor',
  'admin',
] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Who is signed in, as the header shows it. */
export interface SessionSummary {
  kind: 'resident' | 'officer';
  name: string;
  role: MemberRole;
  unread: number;
}

/** A demo account on the sign-in page. Names of places are kept in both languages. */
export interface DemoAccount {
  key: string;
  name: string;
  role: MemberRole;
  verification: Resident['verification'];
  place: { nameKo: string; nameEn: string } | null;
}
