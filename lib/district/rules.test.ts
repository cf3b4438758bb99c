import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOf, tileName } from './rules';
import { type DistrictFile, districtFile } from './schema';

const seogu = () => districtFile.parse(JSON.parse(readFileSync('db/seed/districts/seogu.json', 'utf8')));

function broken(change: (file: DistrictFile) => void): string[] {
  const file = seogu();
  change(file);
  return problemsOf(file);
}

const at = <T>(list: T[], i: number): T => {
  const found = list[i];
  if (found === undefined) throw new Error('the file has changed');
  return found;
};
const zone = (file: DistrictFile, slug: string) =>
  file.zones.find((z) => z.slug === slug) as DistrictFile['zones'][number];

describe('the district file of Seo-gu', () => {
  it('has no fault, 18 dongs and both zone schemes with the same four hubs', () => {
    const file = seogu();
    expect(problemsOf(file)).toEqual([]);
    expect(file.dongs).toHaveLength(18);
    const hubs = (from: string) =>
      file.zones
        .flatMap((z) => z.members.filter((m) => m.role === 'hub' && m.validFrom === from).map((m) => m.dong))
        .sort();
    expect(hubs('2022-10-06')).toEqual(hubs('2023-08-23'));
    expect(hubs('2023-08-23')).toHaveLength(4);
  });

  it('puts each dong in exactly one zone on any day', () => {
    const file = seogu();
    for (const validFrom of ['2022-10-06', '2023-08-23']) {
      const dongs = file.zones.flatMap((z) => z.members.filter((m) => m.validFrom === validFrom).map((m) => m.dong));
      expect(new Set(dongs).size).toBe(18);
      expect(dongs).toHaveLength(18);
    }
  });
});

describe('a faulty district file', () => {
  it.each<[string, (file: DistrictFile) => void, RegExp]>([
    [
      'repeats a code',
      (f) => f.dongs.push({ ...at(f.dongs, 0), slug: 'twin', tile: [9, 9] }),
      /dongs\[18\]: code 2914057500 is already that of dongs\[0\]/,
    ],
    [
      'puts two dongs on a tile',
      (f) => {
        at(f.dongs, 1).tile = at(f.dongs, 0).tile;
      },
      /dongs\[1\]: tile 4,2 is already that of dongs\[0\]/,
    ],
    [
      'names a neighbour that does not name it back',
      (f) => void at(f.dongs, 0).neighbours.push('2914084000'),
      /yang: neighbour dongcheon does not name it back/,
    ],
    [
      'names a neighbour that is not there',
      (f) => void at(f.dongs, 0).neighbours.push('1111111111'),
      /neighbour 1111111111 is not in the file/,
    ],
    [
      'has a zone without a hub',
      (f) => {
        at(zone(f, 'growing').members, 0).role = 'linked';
      },
      /growing: has 0 hubs on 2023-08-23/,
    ],
    [
      'has a zone with two hubs',
      (f) => {
        at(zone(f, 'growing').members, 1).role = 'hub';
      },
      /growing: has 2 hubs/,
    ],
    [
      'leaves a zone without a hub later',
      (f) => {
        at(zone(f, 'growing').members, 0).validTo = '2024-02-01';
      },
      /has 0 hubs on 2024-02-01/,
    ],
    [
      'has a dong in two zones at once',
      (f) => void zone(f, 'happy').members.push({ ...at(zone(f, 'growing').members, 1) }),
      /2914066000 is in .*happy.*one zone at a time|one zone at a time/,
    ],
    [
      'names an unknown dong in a zone',
      (f) => {
        at(zone(f, 'happy').members, 1).dong = '2914099999';
      },
      /happy members\[1\] 2914099999: no such dong/,
    ],
    [
      'ends a zone before it begins',
      (f) => {
        zone(f, 'learning').validTo = '2022-01-01';
      },
      /learning: ends before it begins/,
    ],
    [
      'lets a membership outlive its zone',
      (f) => {
        at(zone(f, 'learning').members, 1).validTo = '2023-08-24';
      },
      /reaches beyond the days of its zone/,
    ],
    [
      'names an unlisted source',
      (f) => {
        zone(f, 'happy').source = 'hearsay';
      },
      /source hearsay is not listed/,
    ],
  ])('that %s is refused with the row', (_, change, message) => {
    expect(broken(change).join('\n')).toMatch(message);
  });

  it('lets a zone change its hub from one day to the next', () => {
    const faults = broken((f) => {
      const z = zone(f, 'growing');
      const hub = at(z.members, 0);
      const linked = at(z.members, 1);
      hub.validTo = '2026-01-01';
      linked.validTo = '2026-01-01';
      z.members.push({ ...hub, role: 'linked', validFrom: '2026-01-01', validTo: null });
      z.members.push({ ...linked, role: 'hub', validFrom: '2026-01-01', validTo: null });
    });
    expect(faults).toEqual([]);
  });
});

describe('the name on a tile', () => {
  it.each([
    ['Dongcheon-dong', 'Dong·cheon'],
    ['Gwangcheon-dong', 'Gwang·cheon'],
    ['Hwajeong 1(il)-dong', 'Hwa·jeong 1(il)'],
    ['Yang 3(sam)-dong', 'Yang 3(sam)'],
  ])('of %s is %s in English, the dot being where it may break', (nameEn, shown) => {
    expect(tileName({ nameKo: '동', nameEn }, 'en').replaceAll('\u00AD', '·')).toBe(shown);
    expect(tileName({ nameKo: '동', nameEn }, 'ko')).toBe('동');
  });
});
