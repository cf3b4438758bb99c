'use server';

import { startComplaint } from '@/lib/complaint/mutations-desk';
import { action } from '@/lib/platform/action';
import { ok } from '@/lib/platform/result';
import { deskCopy } from './copy';
import { isOfficer } from './rules';
import { takeSchema } from './schema';

/** Takes several complaints on at once: all of them, or none and the number of the one that cannot. */
export const takeOn = action({
  name: 'complaint.start',
  input: takeSchema,
  may: isOfficer,
  run: async (work, input) => {
    for (const number of input.numbers.toSorted()) {
      const started = await startComplaint(work, { number });
      if (!started.ok) return { ...started, detail: { ...started.detail, number } };
    }
    return ok({ n: input.numbers.length });
  },
  done: ({ n }, _, lang) => ({ message: deskCopy[lang].taken(n) }),
});
