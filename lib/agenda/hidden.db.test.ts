import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Cast, castOf, must, publishedProposal, versionOf } from '@/db/testing-rise';
import { dongs, officer } from '@/db/testing-world';
import { createComplaint } from '@/lib/complaint/mutations';
import { extendComplaint } from '@/lib/complaint/mutations/extend';
import { takeOnComplaints } from '@/lib/desk/mutations';
import type { Officer, Resident } from '@/lib/platform/actor';
import { transact } from '@/lib/platform/transact';
import { fileProposal } from '@/lib/proposal/mutations/file';
import { mergeProposal } from '@/lib/proposal/mutations/merge';
import { loadItems } from './loaders';
import { loadItemFor, loadOpinionFor, loadOwnProposal } from './loaders-find';
import { gatherProposals } from './mutations-hub';

/** Numbers of all cases come from one sequence, so they can be tried out: what someone may not see has to answer exactly like what is not there. */
const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let cast: Cast;
let author: Resident;
let elsewhere: Officer;
let unpublished: string;
let complaint: string;
const absent = '2026-999999';

beforeAll(async () => {
  database = await freshDatabase();
  cast = await castOf(now, 1);
  author = cast.authors[0] as Resident;
  elsewhere = await officer({ role: 'dong_officer', dongCode: dongs.dongcheon, departmentId: null }, now);
  const words = { title: '아직 공개 전', problem: '가', improvement: '나', effect: '다', pillars: [], files: [] };
  const nowhere = { place: null, longitude: null, latitude: null };
  unpublished = (
    await must(transact(author, now, (work) => fileProposal(work, { ...words, ...nowhere, dongCode: dongs.dongcheon })))
  ).number;
  complaint = (
    await must(
      transact(author, now, (work) =>
        createComplaint(work, {
          authorId: author.memberId,
          dongCode: dongs.yang3,
          kind: 'grievance',
          title: '비공개',
          text: '내용',
          visibility: 'private',
        }),
      ),
    )
  ).number;
});
afterAll(() => database.close());

test('a draft item is there for its hub and the district, and for nobody else', async () => {
  const number = await publishedProposal(cast, author, dongs.yang3);
  const words = { title: '그늘막을 모아', summary: '여러 동이 함께 바랍니다.', why: '같은 바람이 모였습니다.' };
  const made = await must(
    transact(cast.hub, now, (work) => gatherProposals(work, { zone: cast.zone, proposals: [number], ...words })),
  );
  for (const reader of [cast.hub, cast.planner]) expect(await loadItemFor(made.number, reader)).not.toBeNull();
  for (const other of [author, elsewhere, { kind: 'visitor' } as const])
    expect(await loadItemFor(made.number, other)).toBeNull();
});

test('a question to a department and a proposal of somebody else cannot be found by trying', async () => {
  expect(await loadOpinionFor(1, elsewhere)).toBeNull();
  expect(await loadOwnProposal(unpublished, author)).not.toBeNull();
  for (const other of [cast.authors[1] as Resident, elsewhere])
    expect(await loadOwnProposal(unpublished, other)).toBeNull();
});

test('a hub that gathers an unpublished proposal, and a desk that merges into one, hear what they hear of an absent one', async () => {
  const number = await publishedProposal(cast, author, dongs.yang3);
  const words = { zone: cast.zone, title: '모아 봅니다', summary: '요약을 적습니다.', why: '이유를 적습니다.' };
  const gather = (other: string) =>
    transact(cast.hub, now, (work) => gatherProposals(work, { ...words, proposals: [other] }));
  const said = async (other: string) => JSON.stringify(await gather(other)).replace(other, 'N');
  expect(await said(unpublished)).toBe(await said(absent));
  const version = await versionOf(number);
  const merge = (into: string) =>
    transact(cast.hub, now, (work) => mergeProposal(work, { number, version, reason: '같은 내용', into }));
  expect(await merge(unpublished)).toEqual(await merge(absent));
  expect(await merge(absent)).toMatchObject({ code: 'unknown_proposal', field: 'into' });
});

test('an officer of another dong hears of a private complaint what they hear of an absent one', async () => {
  const take = async (number: string) => {
    const said = await transact(elsewhere, now, (work) => takeOnComplaints(work, [number]));
    return JSON.stringify(said).replace(number, 'N');
  };
  expect(await take(complaint)).toBe(await take(absent));
  const extend = (number: string) =>
    transact(elsewhere, now, (work) => extendComplaint(work, { number, version: 1, n: 1, reason: '더 걸립니다' }));
  expect(await extend(complaint)).toEqual(await extend(absent));
});

test.each(['1e400', '1.5', '1e20', '-1', '99999999999999999999', 'NaN', "1' or 1=1", '９'])(
  'a cursor that is none (%s) begins at the front',
  async (before) => {
    expect((await loadItems({ before })).filter.before).toBeUndefined();
  },
);
