import { readFileSync } from 'node:fs';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '@/db/client';
import { dong, zone, zoneMembership } from '@/db/schema/district';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { loadDistrict } from './mutations';
import {
  getDong,
  getHubOf,
  listDepartments,
  listDongs,
  listLinkedDongs,
  listMemberships,
  listNeighbours,
  listZoneDongs,
  listZones,
} from './queries';
import type { DistrictFile } from './schema';

const seogu = (): DistrictFile => JSON.parse(readFileSync('db/seed/districts/seogu.json', 'utf8'));
const yang3 = '2914059000';
const hubs = { geumho1: '2914082100', pungam: '2914083000', chipyeong: '2914074500', dongcheon: '2914084000' };

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const load = (file: unknown) => database.db.transaction((tx: Tx) => loadDistrict(tx, file));
const counts =
  () => database.sql`select (select count(*)::int from dong) as dongs, (select count(*)::int from zone) as zones,
  (select count(*)::int from zone_membership) as memberships, (select sum(id)::int from zone_membership) as ids,
  (select count(*)::int from dong_neighbour) as neighbours, (select count(*)::int from department) as departments`;

describe('loading Seo-gu', () => {
  it('writes 18 dongs, 8 zones and 36 memberships, and a second load changes nothing', async () => {
    expect(await load(seogu())).toEqual({
      ok: true,
      dongs: 18,
      zones: 8,
      memberships: 36,
      departments: 14,
      institutions: 21,
    });
    const [first] = await counts();
    expect(first).toMatchObject({ dongs: 18, zones: 8, memberships: 36, departments: 14 });
    expect(await load(seogu())).toMatchObject({ ok: true });
    expect((await counts())[0]).toEqual(first);
  });

  it('knows whose hub it was on each day: Yang 3-dong moved from Geumho 1 to Pungam', async () => {
    expect(await getHubOf(yang3, '2022-10-05')).toBeNull();
    expect(await getHubOf(yang3, '2022-10-06')).toBe(hubs.geumho1);
    expect(await getHubOf(yang3, '2023-08-22')).toBe(hubs.geumho1);
    expect(await getHubOf(yang3, '2023-08-23')).toBe(hubs.pungam);
    expect(await getHubOf(hubs.pungam, '2026-11-23')).toBe(hubs.pungam);
  });

  it('gives a hub the dongs of that day, itself included, and a linked dong none', async () => {
    expect(await listLinkedDongs(hubs.dongcheon, '2023-01-01')).toEqual([
      '2914075100',
      '2914077000',
      '2914079000',
      '2914082400',
      hubs.dongcheon,
    ]);
    expect(await listLinkedDongs(hubs.dongcheon, '2024-01-01')).toEqual([
      '2914066000',
      '2914074000',
      '2914077000',
      '2914082400',
      hubs.dongcheon,
    ]);
    expect(await listLinkedDongs(yang3, '2024-01-01')).toEqual([]);
  });

  it('lists the dongs with the zone, role and hub of the day', async () => {
    const now = await listDongs('2026-11-23');
    expect(now).toHaveLength(18);
    expect(
      now
        .filter((d) => d.role === 'hub')
        .map((d) => d.slug)
        .sort(),
    ).toEqual(['chipyeong', 'dongcheon', 'geumho1', 'pungam']);
    expect(await getDong('yang3', '2026-11-23')).toMatchObject({
      role: 'linked',
      zone: { slug: 'happy' },
      hub: { slug: 'pungam' },
    });
    expect(await getDong('nowhere', '2026-11-23')).toBeNull();
    expect(await listMemberships(yang3)).toMatchObject([
      { zone: { slug: 'happy' }, validTo: null },
      { zone: { slug: 'revitalisation' }, validTo: '2023-08-23' },
    ]);
    expect((await listNeighbours(hubs.dongcheon)).sort()).toEqual(['2914073000', '2914074000']);
    expect(await listDepartments('2026-11-23')).toHaveLength(14);
  });

  it('shows a zone with its hub first', async () => {
    const growing = (await listZones()).find((z) => z.slug === 'growing');
    const dongs = await listZoneDongs(growing?.id ?? 0, '2026-11-23');
    expect(dongs.map((d) => d.role)).toEqual(['hub', 'linked', 'linked', 'linked', 'linked']);
    expect(dongs[0]?.slug).toBe('dongcheon');
  });
});

describe('regrouping', () => {
  it('follows the file: a dong changes its zone on a day, the past stays', async () => {
    const file = seogu();
    const happy = file.zones.find((z) => z.slug === 'happy');
    const growing = file.zones.find((z) => z.slug === 'growing');
    const moving = happy?.members.find((m) => m.dong === yang3);
    if (!moving || !growing) throw new Error('the file has changed');
    moving.validTo = '2027-01-01';
    growing.members.push({ dong: yang3, role: 'linked', validFrom: '2027-01-01', validTo: null });
    expect(await load(file)).toMatchObject({ ok: true, memberships: 37 });
    expect(await getHubOf(yang3, '2026-12-31')).toBe(hubs.pungam);
    expect(await getHubOf(yang3, '2027-01-01')).toBe(hubs.dongcheon);
    expect(await getHubOf(yang3, '2022-12-31')).toBe(hubs.geumho1);
    expect(await load(seogu())).toMatchObject({ ok: true, memberships: 36 });
  });

  it('is refused by the database too when a dong would be in two zones, or a zone have two hubs', async () => {
    const zones = await database.db.select().from(zone);
    const growing = zones.find((z) => z.slug === 'growing')?.id ?? 0;
    const insert = (role: 'hub' | 'linked', dongCode: string, validFrom: string, validTo: string | null) =>
      database.db.insert(zoneMembership).values({ zoneId: growing, role, dongCode, validFrom, validTo });
    const constraint = async (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'accepted',
        (error: { cause?: { constraint_name?: string } }) => error.cause?.constraint_name,
      );
    expect(await constraint(insert('linked', yang3, '2026-01-01', null))).toBe('zone_membership_one_zone');
    await database.db
      .update(zoneMembership)
      .set({ validTo: '2026-01-01' })
      .where(sql`dong_code = ${yang3} and valid_to is null`);
    expect(await constraint(insert('hub', yang3, '2026-01-01', null))).toBe('zone_membership_one_hub');
    expect(await load(seogu())).toMatchObject({ ok: true, memberships: 36 });
  });
});

describe('a file that cannot be loaded', () => {
  it.each<[string, (file: DistrictFile) => void, RegExp]>([
    [
      'has another shape',
      (f) => {
        (f.dongs[0] as { code: unknown }).code = 7;
      },
      /^dongs\.0\.code: /,
    ],
    ['has a field nobody knows', (f) => Object.assign(f.dongs[2] ?? {}, { mayor: 'x' }), /^dongs\.2: .*mayor/],
    [
      'names a category nobody knows',
      (f) => f.departments[0]?.categories.push('ufo' as 'park'),
      /^departments\.0\.categories\.3/,
    ],
    [
      'has a dong in two zones',
      (f) => f.zones[5]?.members.push({ dong: '2914066000', role: 'linked', validFrom: '2024-01-01', validTo: null }),
      /one zone at a time/,
    ],
    [
      'leaves out a dong that is there',
      (f) => {
        f.dongs = f.dongs.filter((d) => d.slug !== 'yang');
        for (const d of f.dongs) d.neighbours = d.neighbours.filter((n) => n !== '2914057500');
        for (const z of f.zones) z.members = z.members.filter((m) => m.dong !== '2914057500');
      },
      /dongs: yang is in the database but not in the file/,
    ],
  ])('because it %s writes nothing', async (_, change, message) => {
    const before = await counts();
    const file = seogu();
    change(file);
    const loaded = await load(file);
    expect(loaded.ok).toBe(false);
    expect(loaded.ok ? [] : loaded.problems.join('\n')).toMatch(message);
    expect(await counts()).toEqual(before);
  });
});

describe('another district', () => {
  it('loads from a file of the same shape, beside the first one', async () => {
    const names = ['달빛동', '별빛동', '해돋이동'];
    const codes = ['9911050000', '9911051000', '9911052000'];
    const member = (i: number, role: 'hub' | 'linked') => ({
      dong: codes[i] ?? '',
      role,
      validFrom: '2025-01-01',
      validTo: null,
    });
    const file: DistrictFile = {
      format: 'ollim-district/1',
      district: {
        code: '9911000000',
        nameKo: '가람시 하늘구',
        nameEn: 'Haneul-gu',
        validFrom: '2025-01-01',
        areaKm2: 3,
        population: null,
        households: null,
        asOf: '2025-01-01',
        source: 'invented',
      },
      notes: [],
      sources: [],
      dongs: codes.map((code, i) => ({
        code,
        slug: `sky${i}`,
        nameKo: names[i] ?? '',
        nameEn: `Sky ${i}-dong`,
        brandIdentityKo: null,
        brandIdentityEn: null,
        areaKm2: 1,
        labelPoint: [127, 37],
        tile: [i, 0],
        neighbours: codes.filter((_, j) => Math.abs(i - j) === 1),
      })),
      zones: [
        {
          slug: 'sky',
          nameKo: '하늘 생활권',
          nameEn: 'Sky',
          validFrom: '2025-01-01',
          validTo: null,
          members: [member(1, 'hub'), member(0, 'linked'), member(2, 'linked')],
        },
      ],
      departments: [{ slug: 'sky-parks', nameKo: '공원과', nameEn: 'Parks', categories: ['park'] }],
      institutions: [],
      taskFields: [],
    };
    expect(await load(file)).toEqual({ ok: true, dongs: 3, zones: 1, memberships: 3, departments: 1, institutions: 0 });
    expect(await listLinkedDongs('9911051000', '2026-01-01')).toEqual(codes);
    expect(await getHubOf('9911052000', '2026-01-01')).toBe('9911051000');
    expect(await database.db.select({ name: dong.nameKo }).from(dong).where(eq(dong.slug, 'sky2'))).toEqual([
      { name: '해돋이동' },
    ]);
    expect(await load({ ...file, departments: [{ ...file.departments[0], slug: 'parks' }] })).toMatchObject({
      ok: false,
      problems: [
        'departments[0]: slug parks belongs to district 2914000000',
        'departments: sky-parks is in the database but not in the file; keep it and give it a validTo',
      ],
    });
  });
});
