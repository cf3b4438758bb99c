import { describe, expect, it } from 'vitest';
import { decideComment, decideCommentEdit, decideCommentWithdrawal, decideModeration, decideReport } from './rules';

const createdAt = new Date('2026-11-23T01:00:00Z');
const written = { authorId: 1, createdAt, withdrawnAt: null, hiddenAt: null, heldAt: null, takenDownAt: null };
const gone = { ...written, hiddenAt: createdAt };
const minutesLater = (minutes: number) => new Date(createdAt.getTime() + minutes * 60_000);

describe('a comment', () => {
  it('stands under what is public', () => {
    expect(decideComment({ state: 'published', publishedAt: createdAt }).ok).toBe(true);
    expect(decideComment({ state: 'submitted', publishedAt: null })).toMatchObject({ code: 'not_found' });
    expect(decideComment({ state: 'merged', publishedAt: createdAt })).toMatchObject({ code: 'comments_closed' });
  });

  it('can be changed by its writer for ten minutes, and taken back at any time', () => {
    expect(decideCommentEdit(written, 1, minutesLater(10)).ok).toBe(true);
    expect(decideCommentEdit(written, 1, minutesLater(10.1))).toMatchObject({ code: 'edit_too_late' });
    expect(decideCommentEdit(written, 2, minutesLater(1))).toMatchObject({ code: 'not_allowed' });
    expect(decideCommentWithdrawal(written, 1).ok).toBe(true);
    expect(decideCommentWithdrawal(gone, 1)).toMatchObject({ code: 'comment_gone' });
  });

  it('is reported by others', () => {
    expect(decideReport(written, 2).ok).toBe(true);
    expect(decideReport(written, 1)).toMatchObject({ code: 'own_comment' });
  });

  it('is hidden with a reason only, and not by its writer', () => {
    expect(decideModeration(written, 9, { outcome: 'hidden', reason: null })).toMatchObject({ field: 'reason' });
    expect(decideModeration(written, 9, { outcome: 'kept', reason: null }).ok).toBe(true);
    expect(decideModeration(written, 1, { outcome: 'kept', reason: null })).toMatchObject({ code: 'own_case' });
    expect(decideModeration(gone, 9, { outcome: 'hidden', reason: '욕설' })).toMatchObject({ code: 'comment_gone' });
  });
});
