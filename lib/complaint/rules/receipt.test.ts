import { expect, it } from 'vitest';
import { nextOfComplaint, nextOfProposal } from './receipt';

it('a receipt that is opened late speaks of the step that comes now, not of the first one', () => {
  expect(
    (['received', 'routed', 'supplement_requested', 'answered', 'transferred'] as const).map(nextOfComplaint),
  ).toEqual(['received', 'working', 'asked', 'answered', 'over']);
  expect((['submitted', 'returned', 'under_review', 'not_adopted'] as const).map(nextOfProposal)).toEqual([
    'submitted',
    'toMend',
    'rising',
    'over',
  ]);
});
