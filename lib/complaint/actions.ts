'use server';

import { action } from '@/lib/platform/action';
import { memberIdOf } from '@/lib/platform/actor';
import { attach, readUploads } from '@/lib/platform/files/files';
import { saveDraft, wipeDraft } from '@/lib/platform/form/draft';
import { paths } from '@/lib/platform/paths';
import { ok, refuse } from '@/lib/platform/result';
import { filingCopy } from './copy/filing';
import { createComplaint } from './mutations';
import { mayFile } from './policy';
import { defaultVisibility } from './rules';
import { complaintDraftSchema, draftFields, newComplaintSchema, noFields } from './schema';

export const fileComplaint = action({
  name: 'complaint.submit',
  input: newComplaintSchema,
  may: mayFile,
  run: async (work, { dong, files, ...input }) => {
    const authorId = memberIdOf(work.actor);
    if (authorId === null) return refuse('not_allowed');
    const uploads = await readUploads(files);
    if (!uploads.ok) return uploads;
    const visibility = input.visibility ?? defaultVisibility(input.kind);
    const made = await createComplaint(work, { ...input, authorId, dongCode: dong, visibility });
    if (!made.ok) return made;
    await attach(work, made.value.id, uploads.value, { public: visibility === 'public' });
    await wipeDraft(work.tx, authorId, 'complaint');
    return made;
  },
  done: ({ number }, _, lang) => ({ redirect: paths(lang).receipt(number) }),
});

export const saveComplaintDraft = action({
  name: 'complaint.save_draft',
  input: complaintDraftSchema,
  may: mayFile,
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
  may: mayFile,
  run: async (work) => {
    const memberId = memberIdOf(work.actor);
    if (memberId === null) return refuse('not_allowed');
    await wipeDraft(work.tx, memberId, 'complaint');
    return ok();
  },
  done: (_, __, lang) => ({ redirect: paths(lang).newComplaint }),
});
