import type { Actor } from '@/lib/platform/actor';
import { dongsToConfirm } from './rules/residence';

/** Everybody may try to sign in, also who is signed in as somebody else. */
export const maySignIn = (_actor: Actor): boolean => true;

/** One's own account is a resident's; officers' are kept by the administrators, and a guest has none. */
export const mayKeepAccount = (actor: Actor): boolean => actor.kind === 'resident' && !actor.guest;

/** Whoever is signed in sees and ends their own sessions. */
export const mayEndSessions = (actor: Actor): boolean => actor.kind === 'resident' || actor.kind === 'officer';

/** Officers of a dong confirm who lives there, and nowhere else. */
export const mayConfirmResidence = (actor: Actor): boolean => dongsToConfirm(actor).length > 0;
export const mayConfirmAt = (actor: Actor, dongCode: string): boolean => dongsToConfirm(actor).includes(dongCode);
