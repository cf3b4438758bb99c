'use server';

import { actionAtDoor } from '@/lib/platform/auth/door/action-at-door';
import { signInProven } from '@/lib/platform/auth/sign-in';
import { paths } from '@/lib/platform/paths';
import { ok, refuse } from '@/lib/platform/result';
import { claimReturn } from '../mutations/claim';
import { mayComeBack } from '../policy';
import { findReturn } from '../queries/return';
import { isNameless } from '../rules/nameless';
import { comeBackSchema } from '../schema/return';

/** Number and code lead back to one case: as its guest, or, for who is signed in, into their own account. */
export const comeBack = actionAtDoor({
  name: 'complaint.come_back',
  input: comeBackSchema,
  may: mayComeBack,
  run: async ({ input, actor, now }) => {
    const found = await findReturn(input.number, input.code);
    if (!found) return refuse('return_wrong');
    if (!isNameless(actor)) return claimReturn(actor, found, now);
    await signInProven(found.guestId, 'return_code', now);
    return ok({ number: found.number });
  },
  done: ({ number }, { lang }) => ({ redirect: paths(lang).complaint(number) }),
});
