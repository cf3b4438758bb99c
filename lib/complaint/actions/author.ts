'use server';

import { action } from '@/lib/platform/action';
import { readUploads } from '@/lib/platform/files/files';
import { paths } from '@/lib/platform/paths';
import { loadCaseFor } from '../loaders/case';
import { closeComplaint, rateComplaint, reopenComplaint } from '../mutations/answer';
import { supplementComplaint, withdrawComplaint } from '../mutations/author';
import { answerExtension } from '../mutations/extend';
import { mayAnswerAsAuthor, mayCause } from '../policy';
import {
  acceptSchema,
  extensionAnswerSchema,
  rateSchema,
  reopenSchema,
  supplementSchema,
  withdrawSchema,
} from '../schema/author';

export const supplementCase = action({
  name: 'complaint.supplement',
  input: supplementSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'supplement'),
  run: async (work, { files, ...input }) => {
    const uploads = await readUploads(files);
    return uploads.ok ? supplementComplaint(work, { ...input, uploads: uploads.value }) : uploads;
  },
  done: (_, input, lang) => ({ redirect: `${paths(lang).complaint(input.number)}?done=supplement` }),
});

export const rateAnswer = action({
  name: 'complaint.rate',
  input: rateSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayAnswerAsAuthor(actor, c),
  run: (work, input) => rateComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).complaint(input.number)}?done=rate` }),
});

export const reopenCase = action({
  name: 'complaint.reopen',
  input: reopenSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'reopen'),
  run: (work, input) => reopenComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).complaint(input.number)}?done=reopen` }),
});

export const acceptAnswer = action({
  name: 'complaint.close',
  input: acceptSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'close'),
  run: (work, input) => closeComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).complaint(input.number)}?done=close` }),
});

export const withdrawCase = action({
  name: 'complaint.withdraw',
  input: withdrawSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayCause(actor, c, 'withdraw'),
  run: (work, input) => withdrawComplaint(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).complaint(input.number)}?done=withdraw` }),
});

export const answerExtensionRequest = action({
  name: 'complaint.answer_extension',
  input: extensionAnswerSchema,
  subject: loadCaseFor,
  may: (actor, c) => mayAnswerAsAuthor(actor, c),
  run: (work, input) => answerExtension(work, input),
  done: (_, input, lang) => ({ redirect: `${paths(lang).complaint(input.number)}?done=${input.answer}` }),
});
