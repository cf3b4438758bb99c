'use server';

import { action } from '@/lib/platform/action';
import { reportCopy } from '../copy/report';
import { reviewLooks } from '../mutations/looks';
import { mayReviewLooks } from '../policy';
import { lookReview } from '../schema';

export const review = action({
  name: 'privacy.review_looks',
  input: lookReview,
  may: mayReviewLooks,
  run: (work, { upTo }) => reviewLooks(work, upTo),
  done: (_value, _input, lang) => ({ message: reportCopy[lang].reviewed }),
});
