'use server';

import { action } from '@/lib/platform/action';
import { open, seal } from '@/lib/platform/crypto/seal';
import { unmaskCopy } from '../copy/unmask';
import { unmask } from '../mutations/unmask';
import { mayUnmask } from '../policy';
import { type Behind, getMasked } from '../queries/unmask';
import { unmaskForm } from '../schema';

/** The answer of a press is kept for its repetition, so it is kept sealed. */
const context = 'unmask.answer';

export const unmaskCase = action({
  name: 'privacy.unmask',
  input: unmaskForm,
  subject: ({ number }) => getMasked(number),
  may: mayUnmask,
  run: async (work, { reason }, masked) => {
    const shown = await unmask(work, masked, reason);
    return shown.ok ? { ok: true, value: seal(JSON.stringify(shown.value), context) } : shown;
  },
  done: (sealed, _input, lang) => {
    const { left, ...behind } = JSON.parse(open(sealed, context)) as Behind & { left: number };
    return { message: unmaskCopy[lang].shown(behind, left) };
  },
});
