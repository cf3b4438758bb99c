import { mayKeepPlace, mayKeepPlaces } from '@/lib/place/policy';
import type { Made, Permissions } from './row';

const keep = 'change, close, take off the list';
const on = ['Place'];
const which = ({ number }: Made) => ({ number });
const words = ({ dong }: Made) => ({
  kind: 'trail',
  dong,
  name: 'A trail of red earth',
  summary: 'Red earth to walk on without shoes.',
  address: 'Behind the library',
  contact: 'The park department',
  longitude: '126.85',
  latitude: '35.15',
  lengthM: '',
  seasonFrom: '',
  seasonTo: '',
});

/** The directory of places; the dong is the dong officer's. */
export const place: Permissions = {
  sections: {
    Place: {
      'read one that is hidden': () => false,
      'read one that is shown': () => true,
      'add one': mayKeepPlaces,
      'add one in this dong': (a) => mayKeepPlace(a, { dongCode: 'A' }),
      [keep]: (a) => mayKeepPlace(a, { dongCode: 'A' }),
    },
  },
  acts: {
    'lib/place/actions.ts#add': { on, asks: 'add one in this dong', form: words, says: 'other_dong' },
    'lib/place/actions.ts#edit': {
      on,
      asks: keep,
      form: (made) => ({ ...words(made), ...which(made), version: made.version }),
    },
    'lib/place/actions.ts#show': { on, asks: keep, state: 'hidden', form: which },
    'lib/place/actions.ts#hide': { on, asks: keep, form: which },
    'lib/place/actions.ts#close': {
      on,
      asks: keep,
      form: (made) => ({ ...which(made), firstDay: made.day, lastDay: made.day, reason: 'New earth is put down.' }),
    },
    'lib/place/actions.ts#lift': { on, asks: keep, form: (made) => ({ ...which(made), closure: made.part }) },
  },
};
