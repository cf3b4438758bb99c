import type { takedown } from '@/db/schema/moderation';
import { putCommentBack, sayCommentGone, takeCommentDown } from '@/lib/comment/mutations/words';
import { putComplaintBack, sayComplaintGone, takeComplaintDown } from '@/lib/complaint/mutations/words';
import { open, seal } from '@/lib/platform/crypto/seal';
import type { Work } from '@/lib/platform/transact';
import { putProposalBack, sayProposalGone, takeProposalDown } from '@/lib/proposal/mutations/words';
import { takedownCopy } from '../copy/takedown';

type Target = Pick<typeof takedown.$inferSelect, 'kind' | 'subjectId' | 'commentId'>;
const context = 'takedown.original';

/** Takes the words down and answers with the originals, sealed; null when there is nothing to take down. */
export async function takeDown(work: Work, target: Target): Promise<string | null> {
  // What stands in their place is read where Korean is written, like the words themselves.
  const said = takedownCopy.ko.inPlace.hidden;
  const words =
    target.kind === 'proposal'
      ? await takeProposalDown(work, target.subjectId, said)
      : target.kind === 'complaint'
        ? await takeComplaintDown(work, target.subjectId, said)
        : await takeCommentDown(work, target.commentId ?? 0, said);
  return words ? seal(JSON.stringify(words), context) : null;
}

/** Puts the sealed originals back where they stood. */
export async function putBack(work: Work, target: Target, original: string): Promise<void> {
  const words = JSON.parse(open(original, context));
  if (target.kind === 'proposal') await putProposalBack(work, target.subjectId, words);
  else if (target.kind === 'complaint') await putComplaintBack(work, target.subjectId, words);
  else await putCommentBack(work, target.commentId ?? 0, words);
}

/** From now on it says that the words were removed for good. */
export async function sayGone(work: Work, target: Target): Promise<void> {
  const said = takedownCopy.ko.inPlace.removed;
  if (target.kind === 'proposal') await sayProposalGone(work, target.subjectId, said);
  else if (target.kind === 'complaint') await sayComplaintGone(work, target.subjectId, said);
  else await sayCommentGone(work, target.commentId ?? 0, said);
}
