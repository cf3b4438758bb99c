'use server';

import { action } from '@/lib/platform/action';
import { deskPath } from '@/lib/platform/paths';
import { placeCopy } from './copy';
import { addPlace, closePlace, editPlace, liftClosure, showPlace } from './mutations';
import { mayKeepPlace, mayKeepPlaces } from './policy';
import { getPlace } from './queries';
import { closePlaceSchema, editPlaceSchema, liftClosureSchema, newPlaceSchema, whichPlace } from './schema';

const subject = (input: { number: string }) => getPlace(input.number);

export const add = action({
  name: 'place.add',
  input: newPlaceSchema,
  may: mayKeepPlaces,
  run: addPlace,
  done: ({ number }, _, lang) => ({ redirect: deskPath(lang, 'place', number) }),
});

export const edit = action({
  name: 'place.edit',
  input: editPlaceSchema,
  subject,
  may: mayKeepPlace,
  run: editPlace,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'place', number)}?done=edit` }),
});

export const show = action({
  name: 'place.show',
  input: whichPlace,
  subject,
  may: mayKeepPlace,
  run: (work, input) => showPlace(work, input, true),
  done: (_, _input, lang) => ({ message: placeCopy[lang].done.show }),
});

export const hide = action({
  name: 'place.hide',
  input: whichPlace,
  subject,
  may: mayKeepPlace,
  run: (work, input) => showPlace(work, input, false),
  done: (_, _input, lang) => ({ message: placeCopy[lang].done.hide }),
});

export const close = action({
  name: 'place.close',
  input: closePlaceSchema,
  subject,
  may: mayKeepPlace,
  run: closePlace,
  done: (_, _input, lang) => ({ message: placeCopy[lang].done.close }),
});

export const lift = action({
  name: 'place.open',
  input: liftClosureSchema,
  subject,
  may: mayKeepPlace,
  run: liftClosure,
  done: (_, _input, lang) => ({ message: placeCopy[lang].done.open }),
});
