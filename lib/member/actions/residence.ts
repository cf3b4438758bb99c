'use server';

import { action } from '@/lib/platform/action';
import { paths } from '@/lib/platform/paths';
import { residenceCopy } from '../copy/residence';
import { confirmResidence, revokeResidence } from '../mutations/residence';
import { mayConfirmResidence } from '../policy';
import { confirmResidenceSchema, revokeResidenceSchema } from '../schema/account';

export const confirm = action({
  name: 'member.confirm_residence',
  input: confirmResidenceSchema,
  may: mayConfirmResidence,
  run: (work, input) => confirmResidence(work, input),
  done: (_, __, lang) => ({ message: residenceCopy[lang].confirmed }),
});

export const revoke = action({
  name: 'member.revoke_residence',
  input: revokeResidenceSchema,
  may: mayConfirmResidence,
  run: (work, input) => revokeResidence(work, input.confirmation, input.reason),
  done: (_, __, lang) => ({ redirect: paths(lang).deskResidents }),
});
