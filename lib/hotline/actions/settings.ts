'use server';

import { action } from '@/lib/platform/action';
import { paths } from '@/lib/platform/paths';
import { setQuietHours } from '../mutations/meaning/quiet';
import { mayKeepQuietHours } from '../policy';
import { quietSchema } from '../schema/quiet';

export const keepQuietHours = action({
  name: 'hotline.set_quiet_hours',
  input: quietSchema,
  may: mayKeepQuietHours,
  run: (work, { from, to, replies }) => setQuietHours(work, { from, to, holdReplies: replies === 'held' }),
  done: (_, __, lang) => ({ redirect: `${paths(lang).deskSettings}?quiet=kept#quiet` }),
});
