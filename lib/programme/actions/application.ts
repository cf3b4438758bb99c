'use server';

import { action } from '@/lib/platform/action';
import { casePath } from '@/lib/platform/paths';
import { applicationCopy } from '../copy/application';
import { apply, supplement } from '../mutations/apply';
import {
  approve,
  askSupplement,
  cancelGrant,
  objectTo,
  overturn,
  refuseApplication,
  uphold,
  withdraw,
} from '../mutations/decide';
import { mayAskFor, mayMoveApplication } from '../policy';
import { getApplication } from '../queries/application';
import { getProgramme } from '../queries/programme';
import {
  applySchema,
  approveSchema,
  overturnSchema,
  reasonedSchema,
  supplementSchema,
  whichApplication,
} from '../schema/application';

const subject = (input: { number: string }) => getApplication(input.number);

/** What is not published cannot be asked for: to who tries it does not exist. */
async function published({ number }: { number: string }) {
  const programme = await getProgramme(number);
  return programme && programme.state !== 'draft' ? programme : null;
}

export const submit = action({
  name: 'application.submit',
  input: applySchema,
  subject: published,
  may: mayAskFor,
  run: apply,
  done: ({ number }, _, lang) => ({ redirect: `${casePath(lang, 'application', number)}?done=submit` }),
});

export const addSupplement = action({
  name: 'application.supplement',
  input: supplementSchema,
  subject,
  may: (actor, row) => mayMoveApplication(actor, row, 'supplement'),
  run: supplement,
  done: (_, _input, lang) => ({ message: applicationCopy[lang].done.supplement }),
});

export const withdrawOwn = action({
  name: 'application.withdraw',
  input: whichApplication,
  subject,
  may: (actor, row) => mayMoveApplication(actor, row, 'withdraw'),
  run: withdraw,
  done: (_, _input, lang) => ({ message: applicationCopy[lang].done.withdraw }),
});

export const object = action({
  name: 'application.object',
  input: reasonedSchema,
  subject,
  may: (actor, row) => mayMoveApplication(actor, row, 'object'),
  run: objectTo,
  done: (_, _input, lang) => ({ message: applicationCopy[lang].done.object }),
});

export const requestSupplement = action({
  name: 'application.request_supplement',
  input: reasonedSchema,
  subject,
  may: (actor, row) => mayMoveApplication(actor, row, 'request_supplement'),
  run: askSupplement,
  done: (_, _input, lang) => ({ message: applicationCopy[lang].done.request_supplement }),
});

export const grant = action({
  name: 'application.approve',
  input: approveSchema,
  subject,
  may: (actor, row) => mayMoveApplication(actor, row, 'approve'),
  run: approve,
  done: (_, _input, lang) => ({ message: applicationCopy[lang].done.approve }),
});

export const decline = action({
  name: 'application.refuse',
  input: reasonedSchema,
  subject,
  may: (actor, row) => mayMoveApplication(actor, row, 'refuse'),
  run: refuseApplication,
  done: (_, _input, lang) => ({ message: applicationCopy[lang].done.refuse }),
});

export const acceptObjection = action({
  name: 'application.overturn',
  input: overturnSchema,
  subject,
  may: (actor, row) => mayMoveApplication(actor, row, 'overturn'),
  run: overturn,
  done: (_, _input, lang) => ({ message: applicationCopy[lang].done.overturn }),
});

export const letStand = action({
  name: 'application.uphold',
  input: reasonedSchema,
  subject,
  may: (actor, row) => mayMoveApplication(actor, row, 'uphold'),
  run: uphold,
  done: (_, _input, lang) => ({ message: applicationCopy[lang].done.uphold }),
});

export const takeBack = action({
  name: 'application.cancel',
  input: reasonedSchema,
  subject,
  may: (actor, row) => mayMoveApplication(actor, row, 'cancel'),
  run: cancelGrant,
  done: (_, _input, lang) => ({ message: applicationCopy[lang].done.cancel }),
});
