import { mayComeBack } from '@/lib/complaint/policy';
import { mayConfirmAt, mayConfirmResidence, mayEndSessions, mayKeepAccount } from '@/lib/member/policy';
import { mayManageOwn } from '@/lib/privacy/policy';
import type { Permissions } from './row';

const door = 'lib/member/actions/sign-in.ts';
const account = 'lib/member/actions/account.ts';
const keep = 'keep one’s own contacts';
const ownRow = {
  open: 'touches rows of whoever asks and no others, whatever the form says (lib/member/account.db.test.ts)',
};
const residence = 'confirm who lives in a dong';
const onTheWayIn = {
  open: 'on the way in; a code, a sealed cookie of this browser and their limits decide (lib/member/sign-in.db.test.ts)',
};

const own = 'agree, take back, ask to be forgotten';

/** Accounts of residents: how one gets in, and what one does with one's own. */
export const member: Permissions = {
  sections: {
    Account: {
      'keep one’s own contacts': mayKeepAccount,
      'end one’s own sessions': mayEndSessions,
      'come back to a case by its return code': mayComeBack,
      'confirm who lives in a dong': mayConfirmResidence,
      'confirm who lives in dong A': (actor) => mayConfirmAt(actor, 'A'),
    },
    'Own data': { [own]: mayManageOwn },
  },
  acts: {
    'lib/privacy/actions/own.ts#agree': { on: ['Own data'], asks: own, form: () => ({ purpose: 'messages' }) },
    'lib/privacy/actions/own.ts#takeConsentBack': {
      on: ['Own data'],
      asks: own,
      form: () => ({ purpose: 'messages' }),
    },
    'lib/privacy/actions/own.ts#askToBeForgotten': { on: ['Own data'], asks: own, form: () => ({}) },
    'lib/privacy/actions/own.ts#stayAfterAll': { on: ['Own data'], asks: own, form: () => ({}) },
    [`${door}#askSignInCode`]: onTheWayIn,
    [`${door}#askSignInCodeAgain`]: onTheWayIn,
    [`${door}#enterSignInCode`]: onTheWayIn,
    [`${door}#askSecondCode`]: onTheWayIn,
    [`${door}#enterSecondCode`]: onTheWayIn,
    [`${door}#beginAnew`]: onTheWayIn,
    [`${door}#joinAsResident`]: onTheWayIn,
    'lib/complaint/actions/come-back.ts#comeBack': onTheWayIn,
    [`${account}#object`]: onTheWayIn,
    [`${account}#askContactCode`]: {
      on: ['Account'],
      asks: keep,
      form: () => ({ contact: `${crypto.randomUUID()}@example.kr` }),
    },
    [`${account}#enterContactCode`]: { on: ['Account'], asks: keep, form: () => ({ code: '000000' }) },
    [`${account}#enterOwnCode`]: { on: ['Account'], asks: keep, form: () => ({ code: '000000' }) },
    [`${account}#askResidence`]: { on: ['Account'], asks: keep, form: ({ dong }) => ({ dong }) },
    [`${account}#giveContactUp`]: ownRow,
    [`${account}#keepGivenUp`]: ownRow,
    [`${account}#partAccounts`]: ownRow,
    [`${account}#endOneSession`]: ownRow,
    [`${account}#endOthers`]: ownRow,
    'lib/member/actions/residence.ts#confirm': {
      on: ['Account'],
      asks: residence,
      form: () => ({ code: '00000000', method: 'id_card' }),
    },
    'lib/member/actions/residence.ts#revoke': ownRow,
  },
};
