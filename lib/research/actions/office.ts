'use server';

import { action } from '@/lib/platform/action';
import { researchDeskCopy } from '../copy/desk';
import { approveReceipt, recordRefund, returnReceipt } from '../mutations/money';
import { finishTeam, sendBackReport } from '../mutations/result';
import { prepareSelection, publishSelection } from '../mutations/select';
import { mayDecideTeam, mayMoveTeam } from '../policy';
import { getTeam } from '../queries';
import {
  receiptReturn,
  refund as refundInput,
  teamReason,
  teamResult,
  verdict,
  whichOne,
  whichReceipt,
} from '../schema';

const subject = (input: { number: string }) => getTeam(input.number);

export const prepare = action({
  name: 'research.prepare',
  input: verdict,
  subject,
  may: mayDecideTeam,
  run: prepareSelection,
  done: (_, _input, lang) => ({ message: researchDeskCopy[lang].done.prepare }),
});

export const publish = action({
  name: 'research.publish',
  input: whichOne,
  subject,
  may: mayDecideTeam,
  run: publishSelection,
  done: (_, _input, lang) => ({ message: researchDeskCopy[lang].done.publish }),
});

export const approve = action({
  name: 'research.approve_receipt',
  input: whichReceipt,
  subject,
  may: mayDecideTeam,
  run: approveReceipt,
  done: (_, _input, lang) => ({ message: researchDeskCopy[lang].done.approve }),
});

export const giveBack = action({
  name: 'research.return_receipt',
  input: receiptReturn,
  subject,
  may: mayDecideTeam,
  run: returnReceipt,
  done: (_, _input, lang) => ({ message: researchDeskCopy[lang].done.returned }),
});

export const refund = action({
  name: 'research.refund',
  input: refundInput,
  subject,
  may: mayDecideTeam,
  run: recordRefund,
  done: (_, _input, lang) => ({ message: researchDeskCopy[lang].done.refund }),
});

export const sendBack = action({
  name: 'research.send_back',
  input: teamReason,
  subject,
  may: (actor, team) => mayMoveTeam(actor, team, 'send_back'),
  run: sendBackReport,
  done: (_, _input, lang) => ({ message: researchDeskCopy[lang].done.sendBack }),
});

export const finish = action({
  name: 'research.finish',
  input: teamResult,
  subject,
  may: (actor, team) => mayMoveTeam(actor, team, 'finish'),
  run: finishTeam,
  done: (_, _input, lang) => ({ message: researchDeskCopy[lang].done.finish }),
});
