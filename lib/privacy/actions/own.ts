'use server';

import { action } from '@/lib/platform/action';
import { memberIdOf } from '@/lib/platform/actor';
import { paths } from '@/lib/platform/paths';
import { refuse } from '@/lib/platform/result';
import { giveConsent, withdrawConsent } from '../mutations/consent';
import { askErasure, cancelErasure } from '../mutations/erasure';
import { mayManageOwn } from '../policy';
import { consentForm, nothing } from '../schema';

const back = (done: string) => (_: unknown, __: unknown, lang: 'ko' | 'en') => ({
  redirect: `${paths(lang).myPrivacy}?done=${done}`,
});

export const agree = action({
  name: 'privacy.agree',
  input: consentForm,
  may: mayManageOwn,
  run: async (work, { purpose }) => {
    const memberId = memberIdOf(work.actor);
    return memberId === null ? refuse('not_allowed') : giveConsent(work, memberId, [purpose]);
  },
  done: back('agreed'),
});

export const takeConsentBack = action({
  name: 'privacy.take_back',
  input: consentForm,
  may: mayManageOwn,
  run: async (work, { purpose }) => {
    const memberId = memberIdOf(work.actor);
    return memberId === null ? refuse('not_allowed') : withdrawConsent(work, memberId, purpose);
  },
  done: back('taken_back'),
});

export const askToBeForgotten = action({
  name: 'privacy.ask_erasure',
  input: nothing,
  may: mayManageOwn,
  run: askErasure,
  done: back('asked'),
});

export const stayAfterAll = action({
  name: 'privacy.cancel_erasure',
  input: nothing,
  may: mayManageOwn,
  run: cancelErasure,
  done: back('stayed'),
});
