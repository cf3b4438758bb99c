import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/db/client';
import { brandRevision } from '@/db/schema/brand';
import { dong } from '@/db/schema/district';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer } from '@/db/testing-world';
import type { Officer } from '@/lib/platform/actor';
import { transact } from '@/lib/platform/transact';
import { beginBrand, discardBrand, publishBrand, submitBrand, withdrawPerson } from './mutations';
import { restoreBrand, saveBrand } from './mutations-draft';
import { getBrand, getRevision, listPublished, listRevisions } from './queries';
import type { SaveInput } from './schema';

const now = new Date('2026-11-23T01:00:00Z');
let database: TestDatabase;
let writer: Officer;
let colleague: Officer;
let number: string;

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  writer = await officer({ role: 'dong_officer', dongCode: dongs.dongcheon }, now);
  colleague = await officer({ role: 'dong_officer', dongCode: dongs.dongcheon }, now);
  const begun = await transact(writer, now, (work) => beginBrand(work, { dong: dongs.dongcheon }));
  if (!begun.ok) throw new Error(begun.code);
  number = begun.value.number;
});
afterAll(() => database.close());

const stored = async () => {
  const row = await getBrand(number);
  if (!row) throw new Error('the brand is gone');
  return row;
};

const words = (story: string, version: number, more: Partial<SaveInput> = {}): SaveInput => ({
  number,
  version,
  identity: '책마을',
  identityEn: null,
  story,
  storyEn: null,
  colour: '#1e40af',
  ink: '#ffffff',
  ownNight: [],
  nightColour: '#1e40af',
  nightInk: '#ffffff',
  personKind: ['person'],
  personName: ['이금옥'],
  personAbout: ['책을 읽어 드립니다.'],
  personConsent: ['2026-11-01'],
  pictureId: [],
  pictureAlt: [],
  dropPicture: [],
  files: [],
  newAlt: null,
  ...more,
});

const save = async (who: Officer, story: string, more: Partial<SaveInput> = {}) => {
  const { version } = await stored();
  return transact(who, now, (work) => saveBrand(work, words(story, version, more)));
};
const asked = async () => ({ number, version: (await stored()).version });

describe('a dong’s brand', () => {
  it('is begun once, however many begin', async () => {
    const again = await transact(colleague, now, (work) => beginBrand(work, { dong: dongs.dongcheon }));
    expect(again).toMatchObject({ ok: false, code: 'conflict' });
  });

  it('is published by somebody else than who wrote it last, and then says the same everywhere', async () => {
    await save(writer, '함께 읽는 마을입니다.');
    await transact(writer, now, async (work) => submitBrand(work, await asked()));
    const ask = await asked();
    const own = await transact(writer, now, (work) => publishBrand(work, ask));
    expect(own).toMatchObject({ ok: false, code: 'second_person' });
    expect(await listPublished()).toEqual([]);
    expect(await transact(colleague, now, (work) => publishBrand(work, ask))).toMatchObject({ ok: true });
    expect(await listPublished()).toMatchObject([{ identity: '책마을', story: '함께 읽는 마을입니다.' }]);
    const [row] = await db.select().from(dong).where(eq(dong.code, dongs.dongcheon));
    expect(row?.brandIdentity).toBe('책마을');
    const lines = await database.sql`select step from ledger where number = ${number}`;
    expect(lines.map(({ step }) => step)).toEqual(['brand.publish']);
  });

  it('the database itself refuses a publisher who is the editor', async () => {
    const { publishedId } = await stored();
    const set = { publishedBy: writer.memberId };
    await expect(
      db
        .update(brandRevision)
        .set(set)
        .where(eq(brandRevision.id, publishedId ?? 0)),
    ).rejects.toThrow();
  });

  it('tells the later of two who write at once, who loses nothing and may save on top', async () => {
    const { version } = await stored();
    const write = (who: Officer, story: string, over?: number) =>
      transact(who, now, (work) => saveBrand(work, { ...words(story, version), over: over ?? null }));
    const answers = await Promise.all([
      write(writer, '먼저 적은 이야기입니다.'),
      write(colleague, '나중 적은 이야기입니다.'),
    ]);
    const refused = answers.find((answer) => !answer.ok);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refused).toMatchObject({ code: 'stale', detail: { version: version + 1 } });
    const [later, story] = answers[0]?.ok
      ? ([colleague, '나중 적은 이야기입니다.'] as const)
      : ([writer, '먼저 적은 이야기입니다.'] as const);
    expect(await write(later, story, version + 1)).toMatchObject({ ok: true });
    const saved = (await listRevisions((await stored()).id)).map(({ story }) => story);
    expect(saved).toEqual(expect.arrayContaining(['먼저 적은 이야기입니다.', '나중 적은 이야기입니다.']));
  });

  it('goes back to an earlier revision as a new draft', async () => {
    const brand = await stored();
    const restored = await transact(writer, now, (work) =>
      restoreBrand(work, { number, version: brand.version, revision: brand.publishedId ?? 0 }),
    );
    expect(restored).toMatchObject({ ok: true });
    const draft = await getRevision((await stored()).draftId);
    expect(draft).toMatchObject({ story: '함께 읽는 마을입니다.', restoredFrom: brand.publishedId, publishedAt: null });
    expect(draft?.people.map(({ name }) => name)).toEqual(['이금옥']);
    await transact(writer, now, async (work) => discardBrand(work, await asked()));
    expect(await stored()).toMatchObject({ state: 'resting', draftId: null, publishedId: brand.publishedId });
  });

  it('refuses a consent that is still ahead', async () => {
    const ahead = await save(writer, '함께 읽는 마을입니다.', { personConsent: ['2026-11-24'] });
    expect(ahead).toMatchObject({ code: 'consent_ahead', field: 'personConsent' });
  });

  it('takes whoever no longer agrees off every revision at once', async () => {
    const published = await getRevision((await stored()).publishedId);
    const person = published?.people[0]?.id ?? 0;
    expect(await transact(writer, now, (work) => withdrawPerson(work, { number, person }))).toMatchObject({ ok: true });
    const names = (await listRevisions((await stored()).id)).flatMap(({ people }) => people);
    expect(names).toEqual([]);
    expect(await transact(writer, now, (work) => withdrawPerson(work, { number, person }))).toMatchObject({
      code: 'already_done',
    });
  });
});
