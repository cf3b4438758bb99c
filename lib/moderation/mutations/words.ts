import type { takedown } from '@/db/schema/moderation';
import { putReasonsBack, sayReasonsGone, takeReasonsDown } from '@/lib/agenda/mutations/words';
import { putCommentBack, sayCommentGone, takeCommentDown } from '@/lib/comment/mutations/words';
import {
  putAnswersBack,
  putComplaintBack,
  sayAnswersGone,
  sayComplaintGone,
  takeAnswersDown,
  takeComplaintDown,
} from '@/lib/complaint/mutations/words';
import { putReplyBack, sayReplyGone, takeReplyDown } from '@/lib/evaluation/mutations/words';
import { open, seal } from '@/lib/platform/crypto/seal';
import type { Work } from '@/lib/platform/transact';
import { putProposalBack, sayProposalGone, takeProposalDown } from '@/lib/proposal/mutations/words';
import { takedownCopy } from '../copy/takedown';

type Target = Pick<typeof takedown.$inferSelect, 'kind' | 'subjectId' | 'commentId' | 'taskId'>;
type Said = { title: string; text: string };
const context = 'takedown.original';

interface Words {
  take: (work: Work, target: Target, said: Said) => Promise<object | null>;
  /** `kept` is what `take` answered, as JSON. */
  put: (work: Work, target: Target, kept: string) => Promise<void>;
  gone: (work: Work, target: Target, said: Said) => Promise<void>;
}

/** How each kind of words goes and comes back. */
const ways: Record<Target['kind'], Words> = {
  proposal: {
    take: (work, { subjectId }, said) => takeProposalDown(work, subjectId, said),
    put: (work, { subjectId }, kept) => putProposalBack(work, subjectId, JSON.parse(kept)),
    gone: (work, { subjectId }, said) => sayProposalGone(work, subjectId, said),
  },
  complaint: {
    take: (work, { subjectId }, said) => takeComplaintDown(work, subjectId, said),
    put: (work, { subjectId }, kept) => putComplaintBack(work, subjectId, JSON.parse(kept)),
    gone: (work, { subjectId }, said) => sayComplaintGone(work, subjectId, said),
  },
  answer: {
    take: (work, { subjectId }, said) => takeAnswersDown(work, subjectId, said),
    put: (work, _, kept) => putAnswersBack(work, JSON.parse(kept)),
    gone: (work, { subjectId }, said) => sayAnswersGone(work, subjectId, said),
  },
  decision: {
    take: (work, { subjectId }, said) => takeReasonsDown(work, subjectId, said),
    put: (work, _, kept) => putReasonsBack(work, JSON.parse(kept)),
    gone: (work, { subjectId }, said) => sayReasonsGone(work, subjectId, said),
  },
  reply: {
    take: takeReplyDown,
    put: (work, target, kept) => putReplyBack(work, target, JSON.parse(kept)),
    gone: sayReplyGone,
  },
  comment: {
    take: (work, { commentId }, said) => takeCommentDown(work, commentId ?? 0, said),
    put: (work, { commentId }, kept) => putCommentBack(work, commentId ?? 0, JSON.parse(kept)),
    gone: (work, { commentId }, said) => sayCommentGone(work, commentId ?? 0, said),
  },
};

/** Takes the words down and answers with the originals, sealed; null when there is nothing to take down. */
export async function takeDown(work: Work, target: Target): Promise<string | null> {
  // What stands in their place is read where Korean is written, like the words themselves.
  const words = await ways[target.kind].take(work, target, takedownCopy.ko.inPlace.hidden);
  return words ? seal(JSON.stringify(words), context) : null;
}

/** Puts the sealed originals back where they stood. */
export async function putBack(work: Work, target: Target, original: string): Promise<void> {
  await ways[target.kind].put(work, target, open(original, context));
}

/** From now on it says that the words were removed for good. */
export async function sayGone(work: Work, target: Target): Promise<void> {
  await ways[target.kind].gone(work, target, takedownCopy.ko.inPlace.removed);
}
