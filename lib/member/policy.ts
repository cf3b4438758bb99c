import type { Actor } from '@/lib/platform/actor';

/** Everybody may try to sign in, also who is signed in as somebody else. */
export const maySignIn = (_actor: Actor): boolean => true;
