import { mayBrand, mayKeepBrands, mayReadDraft, mayWriteBrand } from '@/lib/brand/policy';
import { brandWorkflow } from '@/lib/brand/states';
import type { Act, Form, Made, Permissions } from './row';
import { steps } from './steps';

const section = 'Brand of a dong';
const on = [section];
const ofA = { dongCode: 'A' };
const which = ({ number, version }: Made): Form => ({ number, version });
const act = (asks: string, state: string, form: Act['form'] = which): Act => ({ on, asks, state, form });

/** What a dong stands for; `part` is a revision of it, the other part somebody it shows. */
export const brand: Permissions = {
  sections: {
    [section]: {
      'read a draft': (a) => mayReadDraft(a, ofA),
      'read once published': () => true,
      'enter the room': mayKeepBrands,
      'begin one, take off somebody who no longer agrees': (a) => mayWriteBrand(a, ofA),
      ...steps(brandWorkflow.transitions, (a, _, event) => mayBrand(a, ofA, event)),
    },
  },
  acts: {
    'lib/brand/actions.ts#begin': act('begin one, take off somebody who no longer agrees', 'draft', ({ dong }) => ({
      dong,
    })),
    'lib/brand/actions.ts#save': act('save', 'draft', (made) => ({
      ...which(made),
      identity: 'A village of books',
      story: 'Everyone here reads something.',
      colour: '#1f6b30',
      ink: '#ffffff',
      nightColour: '#1f6b30',
      nightInk: '#ffffff',
    })),
    'lib/brand/actions.ts#restore': act('restore', 'draft', (made) => ({ ...which(made), revision: made.part })),
    'lib/brand/actions.ts#submit': act('submit', 'draft'),
    'lib/brand/actions.ts#giveBack': act('return', 'waiting', (made) => ({
      ...which(made),
      reason: 'The story says nothing of the market.',
    })),
    'lib/brand/actions.ts#publish': act('publish', 'waiting'),
    'lib/brand/actions.ts#discard': act('discard', 'draft'),
    'lib/brand/actions.ts#withdraw': act(
      'begin one, take off somebody who no longer agrees',
      'draft',
      ({ number, otherPart }) => ({ number, person: otherPart }),
    ),
  },
};
