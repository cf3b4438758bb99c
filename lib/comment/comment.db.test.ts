import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commentReport } from '@/db/schema/comment';
import { proposal } from '@/db/schema/proposal';
import { subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must, publishedProposal } from '@/db/testing-rise';
import { dongs } from '@/db/testing-world';
import type { Actor, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { moderateComment, reportComment } from './mutations/moderate';
import { withdrawComment, writeComment } from './mutations/write';
import { listComments, listReported } from './queries';

const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let cast: Cast;
let number: string;
beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(now, 4);
  number = await publishedProposal(cast, person(0), dongs.yang3);
});
afterAll(() => database.close());

const person = (n: number): Resident => cast.supporters[n] as Resident;
const as = <T>(actor: Actor, run: (work: Work) => Promise<Result<T>>) => transact(actor, now, run);
const say = (n: number, text: string, parent?: number) =>
  must(as(person(n), (work) => writeComment(work, { number, text, parent })));
const stored = async () => {
  const [row] = await database.db
    .select({ id: proposal.id, count: proposal.commentCount })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(eq(subject.number, number));
  return row ?? { id: 0, count: -1 };
};

it('threads are two levels deep, and counted as they are written and taken back', async () => {
  const top = await say(1, '좋습니다');
  const reply = await say(2, '저도요', top.id);
  const deeper = await say(1, '고맙습니다', reply.id);
  const { id, count } = await stored();
  expect(count).toBe(3);
  const rows = await listComments(id, null);
  expect(rows.find((row) => row.id === deeper.id)?.parentId).toBe(top.id);
  await must(as(person(1), (work) => withdrawComment(work, top.id)));
  expect((await stored()).count).toBe(2);
  expect((await listComments(id, null)).find((row) => row.id === top.id)).toMatchObject({
    gone: 'withdrawn',
    text: null,
    author: null,
  });
});

it('many at once are all counted', async () => {
  const before = (await stored()).count;
  await Promise.all(Array.from({ length: 12 }, (_, n) => say(n % 4, `댓글 ${n}`)));
  expect((await stored()).count).toBe(before + 12);
});

it('what looks like personal data, though its writer says it is none, waits for an officer and is shown when kept', async () => {
  const { id, held } = await say(2, '안내판에 적힌 번호는 010-0000-0001 입니다.');
  expect(held).toBe(true);
  const subjectId = (await stored()).id;
  const shown = async () => (await listComments(subjectId, null)).find((row) => row.id === id);
  expect((await shown())?.text ?? null).toBeNull();
  expect(await listReported([dongs.yang3])).toMatchObject([{ id, held: true, heldFor: ['personal'] }]);
  await must(as(cast.hub, (work) => moderateComment(work, { id, outcome: 'kept', reason: null })));
  expect((await shown())?.text).toContain('010-0000-0001');
});

it('a report counts once a person; hiding needs a reason, which the writer alone sees', async () => {
  const { id } = await say(1, '나쁜 말');
  const report = () => must(as(person(2), (work) => reportComment(work, { id, reason: 'insult' })));
  await Promise.all([report(), report()]);
  await must(as(person(3), (work) => reportComment(work, { id, reason: 'privacy' })));
  expect(await database.db.$count(commentReport, eq(commentReport.commentId, id))).toBe(2);
  expect(await listReported([dongs.yang3])).toMatchObject([{ id, reasons: ['insult', 'privacy'] }]);
  expect(await listReported([dongs.dongcheon])).toEqual([]);

  const hide = (reason: string | null) =>
    as(cast.hub, (work) => moderateComment(work, { id, outcome: 'hidden', reason }));
  expect(await hide(null)).toMatchObject({ ok: false, code: 'reason_required', field: 'reason' });
  await must(hide('깎아내리는 말입니다.'));
  expect(await listReported(null)).toEqual([]);
  const subjectId = (await stored()).id;
  const shown = async (reader: number | null) =>
    (await listComments(subjectId, reader)).find((row) => row.id === id) ?? null;
  expect(await shown(null)).toMatchObject({ gone: 'hidden', text: null, hiddenReason: null });
  expect(await shown(person(1).memberId)).toMatchObject({ text: '나쁜 말', hiddenReason: '깎아내리는 말입니다.' });
});
