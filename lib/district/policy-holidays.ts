import { type Actor, hasRole } from '@/lib/platform/actor';

/** The calendar moves every promise of the office: only an administrator changes it. */
export const mayKeepCalendar = (actor: Actor): boolean => hasRole(actor, 'admin');
