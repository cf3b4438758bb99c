'use server';

import { action } from '@/lib/platform/action';
import { deskPath } from '@/lib/platform/paths';
import { brandCopy } from './copy';
import { beginBrand, discardBrand, publishBrand, returnBrand, submitBrand, withdrawPerson } from './mutations';
import { restoreBrand, saveBrand } from './mutations-draft';
import { mayBrand, mayWriteBrand } from './policy';
import { getBrand } from './queries';
import { beginSchema, moveSchema, restoreSchema, returnSchema, saveSchema, withdrawSchema } from './schema';

const subject = (input: { number: string }) => getBrand(input.number);

export const begin = action({
  name: 'brand.begin',
  input: beginSchema,
  may: (actor, _, input) => mayWriteBrand(actor, { dongCode: input.dong }),
  run: beginBrand,
  done: ({ number }, _, lang) => ({ redirect: deskPath(lang, 'brand', number) }),
});

export const save = action({
  name: 'brand.save',
  input: saveSchema,
  subject,
  may: (actor, brand) => mayBrand(actor, brand, 'save'),
  run: saveBrand,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'brand', number)}?done=save` }),
});

export const restore = action({
  name: 'brand.restore',
  input: restoreSchema,
  subject,
  may: (actor, brand) => mayBrand(actor, brand, 'restore'),
  run: restoreBrand,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'brand', number)}?done=restore` }),
});

export const submit = action({
  name: 'brand.submit',
  input: moveSchema,
  subject,
  may: (actor, brand) => mayBrand(actor, brand, 'submit'),
  run: submitBrand,
  done: (_, _input, lang) => ({ message: brandCopy[lang].done.submit }),
});

export const giveBack = action({
  name: 'brand.return',
  input: returnSchema,
  subject,
  may: (actor, brand) => mayBrand(actor, brand, 'return'),
  run: returnBrand,
  done: (_, _input, lang) => ({ message: brandCopy[lang].done.return }),
});

export const publish = action({
  name: 'brand.publish',
  input: moveSchema,
  subject,
  may: (actor, brand) => mayBrand(actor, brand, 'publish'),
  run: publishBrand,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'brand', number)}?done=publish` }),
});

export const discard = action({
  name: 'brand.discard',
  input: moveSchema,
  subject,
  may: (actor, brand) => mayBrand(actor, brand, 'discard'),
  run: discardBrand,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'brand', number)}?done=discard` }),
});

export const withdraw = action({
  name: 'brand.withdraw_person',
  input: withdrawSchema,
  subject,
  may: mayWriteBrand,
  run: withdrawPerson,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'brand', number)}?done=withdraw` }),
});
