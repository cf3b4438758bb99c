'use server';

import { action } from '@/lib/platform/action';
import { memberIdOf } from '@/lib/platform/actor';
import { keepReturnCode } from '@/lib/platform/auth/door/return-code';
import { signInProven } from '@/lib/platform/auth/sign-in';
import { now } from '@/lib/platform/clock/now';
import { attach, readUploads } from '@/lib/platform/files/files';
import { saveDraft, wipeDraft } from '@/lib/platform/form/draft';
import { paths } from '@/lib/platform/paths';
import { ok, refuse } from '@/lib/platform/result';
import { filingCopy } from './copy/filing';
import { fileInOwnName, fileNameless } from './mutations/file';
import { mayFile, mayKeepDraft } from './policy';
import { defaultVisibility } from './rules';
import { isNameless } from './rules/nameless';
import { complaintDraftSchema, draftFields, newComplaintSchema, noFields } from './schema';

export const fileComplaint = action({
  name: 'complaint.submit',
  input: newComplaintSchema,
  visitors: true,
  may: mayFile,
  run: async (work, { dong, files, name, contact, harmless: _, _lang: lang, ...input }, _subject, key) => {
    const uploads = await readUploads(files);
    if (!uploads.ok) return uploads;
    const visibility = input.visibility ?? defaultVisibility(input.kind);
    const given = { ...input, dongCode: dong, visibility };
    const filed = isNameless(work.actor)
      ? await fileNameless(work, { ...given, name, contact, lang }, key)
      : await fileInOwnName(work, given);
    if (!filed.ok || filed.value.again) return filed;
    await attach(work, filed.value.id, uploads.value, { public: visibility === 'public' && !filed.value.held });
    return filed;
  },
  after: async ({ number, way }) => {
    if (!way) return;
    await keepReturnCode(number, way.code);
    await signInProven(way.guestId, 'return_code', now());
  },
  done: ({ number }, _, lang) => ({ redirect: paths(lang).receipt(number) }),
});

export const saveComplaintDraft = action({
  name: 'complaint.save_draft',
  input: complaintDraftSchema,
  may: mayKeepDraft,
  run: async (work, input) => {
    const memberId = memberIdOf(work.actor);
    if (memberId === null) return refuse('not_allowed');
    const kept = await saveDraft(work.tx, memberId, 'complaint', input, draftFields, work.now);
    return kept ? ok() : refuse('too_large');
  },
  done: (_, __, lang) => ({ message: filingCopy[lang].draftKept }),
});

export const discardComplaintDraft = action({
  name: 'complaint.discard_draft',
  input: noFields,
  may: mayKeepDraft,
  run: async (work) => {
    const memberId = memberIdOf(work.actor);
    if (memberId === null) return refuse('not_allowed');
    await wipeDraft(work.tx, memberId, 'complaint');
    return ok();
  },
  done: (_, __, lang) => ({ redirect: paths(lang).newComplaint }),
});
