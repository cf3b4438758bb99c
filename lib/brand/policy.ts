import { type Actor, hasRole, rolesOn } from '@/lib/platform/actor';
import { type BrandEvent, brandWorkflow } from './states';

interface OfDong {
  dongCode: string;
}

/** A dong's brand is written by the officers of that dong and by nobody else. */
export const mayWriteBrand = (actor: Actor, brand: OfDong): boolean => rolesOn(actor, brand).includes('dong_officer');

/** What is not published yet is for them, and for the planners, who stand in where a dong has no second officer. */
export const mayReadDraft = (actor: Actor, brand: OfDong): boolean =>
  mayWriteBrand(actor, brand) || hasRole(actor, 'planner');

/** By role alone; whether it is the time for it, and whether it is a second person, is settled when it is done. */
export const mayBrand = (actor: Actor, brand: OfDong, event: BrandEvent): boolean =>
  brandWorkflow.transitions.some((t) => t.event === event && t.by.some((role) => rolesOn(actor, brand).includes(role)));

/** Whoever works on some dong's brand. */
export const mayKeepBrands = (actor: Actor): boolean => hasRole(actor, 'dong_officer') || hasRole(actor, 'planner');
