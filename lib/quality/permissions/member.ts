import type { Permissions } from './row';

const door = 'lib/member/actions/sign-in.ts';
const onTheWayIn = {
  open: 'on the way in; a code, a sealed cookie of this browser and their limits decide (lib/member/sign-in.db.test.ts)',
};

/** Accounts of residents: how one gets in, and what one does with one's own. */
export const member: Permissions = {
  sections: {},
  acts: {
    [`${door}#askSignInCode`]: onTheWayIn,
    [`${door}#askSignInCodeAgain`]: onTheWayIn,
    [`${door}#enterSignInCode`]: onTheWayIn,
    [`${door}#askSecondCode`]: onTheWayIn,
    [`${door}#enterSecondCode`]: onTheWayIn,
    [`${door}#beginAnew`]: onTheWayIn,
    [`${door}#joinAsResident`]: onTheWayIn,
  },
};
