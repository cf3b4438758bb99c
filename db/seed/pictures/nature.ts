import type { Random } from '../story/random';
import { clouds, meadow, pine, reeds, ridge, sky, tree, water, way } from './land';
import { bench, bicycle, lamp, person } from './town';

const summer = ['#3f7d4a', '#4f9657', '#6fb56b'] as const;
const autumn = ['#b8622e', '#d5843a', '#e9ab4f'] as const;
const deep = ['#2f6650', '#3c7d5e', '#59a077'] as const;

/** A clay way round a lake in the morning. */
export const lake = (chance: Random): string =>
  [
    sky('a', '#7fb7e6', '#eaf5fb', { x: 720, y: 150, size: 46, colour: '#fff4cf' }),
    clouds(chance, 3),
    ridge(chance, 350, 110, '#8fb3c9'),
    ridge(chance, 385, 70, '#6f9c93'),
    water(chance, 380, 560, '#6fb0cf', '#e4f4fa'),
    reeds(chance, 575, 560, 950, 26),
    '<path d="M0 540 C260 500 620 560 960 545 V720 H0 Z" fill="#6ea35a"/>',
    '<path d="M120 720 C240 600 560 600 700 566 C820 540 900 540 960 548 V575 C860 566 760 590 700 610 C560 650 480 660 430 720 Z" fill="#c67a4a"/>',
    '<path d="M190 720 C290 620 560 620 700 582" stroke="#dc9a6b" stroke-width="10" fill="none" opacity=".6"/>',
    tree(110, 600, 330, summer),
    tree(235, 560, 210, summer),
    bench(770, 690, 120),
    meadow(chance, 600, 40, ['#fff', '#f6c945', '#e98fb0'], (x, y) => x > 100 && y < 720 && x < 760),
  ].join('');

/** A short way of clay below the trees of a park, in autumn. */
export const grove = (chance: Random): string =>
  [
    sky('a', '#f3d9b4', '#fdf3e0', { x: 250, y: 170, size: 54, colour: '#ffe6a8' }),
    ridge(chance, 360, 60, '#d9b48a'),
    '<rect y="360" width="960" height="360" fill="#a8a552"/>',
    way(430, 560, 362, -60, 190, '#c46f3f', '#8f8c43'),
    ...[150, 255, 345, 640, 735, 850].map((x, at) =>
      tree(x, 395 + (at % 3) * 26, 190 + (at % 3) * 40, at % 2 ? autumn : ['#a34f28', '#c9702f', '#e2953f']),
    ),
    tree(70, 690, 460, autumn),
    person(520, 470, 96, '#3f5f8a'),
    person(566, 476, 88, '#b5483f'),
    bench(720, 610, 150),
    meadow(chance, 520, 60, ['#d5843a', '#e9ab4f', '#b8622e'], (x) => x > 170 && x < 720),
  ].join('');

/** A way of earth up a hill. */
export const hill = (chance: Random): string =>
  [
    sky('a', '#9fd0ea', '#f3faf4'),
    clouds(chance, 4, '#fff', 180),
    ridge(chance, 330, 150, '#a9cbb4'),
    ridge(chance, 410, 120, '#7fb088'),
    '<path d="M0 520 C240 400 520 380 960 470 V720 H0 Z" fill="#5f9a5c"/>',
    way(360, 640, 425, 110, 130, '#b88a5e', '#4f8550'),
    ...[90, 190, 270, 760, 850, 920].map((x, at) =>
      pine(x, 560 + (at % 2) * 50 - (x > 500 ? 60 : 0), 250 + (at % 3) * 40, '#2d6148', '#3c7d5c'),
    ),
    lamp(560, 560, 190),
    bench(600, 640, 130),
    meadow(chance, 600, 46, ['#fff', '#b79be0', '#f6c945'], (x) => x > 220 && x < 620),
  ].join('');

const lotus = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})"><ellipse rx="46" ry="14" fill="#3f8a5c"/><path d="M-22 -6 Q-30 -36 0 -48 Q30 -36 22 -6 Z" fill="#f3a8c0"/><path d="M-12 -6 Q-14 -34 0 -52 Q14 -34 12 -6 Z" fill="#fbd3df"/></g>`;

/** A pond with lotus and a wooden bridge. */
export const pond = (chance: Random): string =>
  [
    sky('a', '#bfe3f2', '#fdf6e6', { x: 180, y: 140, size: 50, colour: '#ffe9b8' }),
    ridge(chance, 300, 90, '#a7c8c4'),
    ...[60, 150, 250, 690, 800, 900].map((x, at) => tree(x, 345, 170 + (at % 3) * 36, deep)),
    water(chance, 330, 720, '#79b8b4', '#e3f5ef'),
    '<path d="M-20 470 C260 410 560 410 980 500" stroke="#8a5f3c" stroke-width="30" fill="none"/><path d="M-20 425 C260 365 560 365 980 455" stroke="#a3734a" stroke-width="9" fill="none"/>',
    ...Array.from(
      { length: 9 },
      (_, at) =>
        `<rect x="${30 + at * 112}" y="${395 + Math.abs(at - 3.4) ** 2 * 2.6}" width="9" height="110" fill="#8a5f3c"/>`,
    ),
    ...Array.from({ length: 11 }, (_, at) =>
      lotus(60 + at * 86 + chance.int(-20, 20), 560 + (at % 3) * 56 + chance.int(-8, 8), 0.7 + (at % 3) * 0.28),
    ),
  ].join('');

/** A river with a place to rest for those who cycle along it. */
export const river = (chance: Random): string =>
  [
    sky('a', '#f2b28a', '#fde8c8', { x: 620, y: 250, size: 62, colour: '#ffd98a' }),
    ridge(chance, 330, 90, '#a98aa0'),
    ridge(chance, 350, 50, '#8d7a94'),
    water(chance, 345, 470, '#d99f86', '#ffe7bf'),
    '<path d="M0 455 C300 440 640 480 960 450 V720 H0 Z" fill="#7f9155"/>',
    reeds(chance, 480, 0, 960, 40),
    '<path d="M0 610 C300 560 660 560 960 620 V690 C660 630 300 630 0 690 Z" fill="#8b5f52"/><path d="M0 650 C300 600 660 600 960 655" stroke="#f3d9b4" stroke-width="5" stroke-dasharray="40 30" fill="none"/>',
    '<path d="M640 430 L790 340 L940 430 Z" fill="#6b4a35"/><rect x="670" y="430" width="12" height="140" fill="#6b4a35"/><rect x="898" y="430" width="12" height="140" fill="#6b4a35"/>',
    bench(720, 568, 140),
    bicycle(170, 640, 48, '#c8553d'),
    bicycle(400, 626, 44, '#2f6f8f'),
  ].join('');

/** Beds of vegetables that neighbours keep. */
export const garden = (chance: Random): string =>
  [
    sky('a', '#a9d8f0', '#f6fbf2'),
    clouds(chance, 3),
    ridge(chance, 300, 60, '#9cc29a'),
    '<rect y="300" width="960" height="420" fill="#b98d62"/>',
    ...[0, 1, 2, 3].map((row) => {
      const [y, w] = [350 + row * 92, 36 + row * 14];
      const plants = Array.from({ length: 13 }, (_, at) => {
        const x = 40 + at * 74 + (row % 2) * 24;
        return `<circle cx="${x}" cy="${y}" r="${w * 0.52}" fill="${row % 2 ? '#4f8f4a' : '#72b05a'}"/><circle cx="${x - 6}" cy="${y - 8}" r="${w * 0.3}" fill="${row % 2 ? '#6fb05f' : '#9bcf74'}"/>${row % 2 && chance.chance(0.6) ? `<circle cx="${x + 9}" cy="${y + 4}" r="${w * 0.16}" fill="#d9533f"/>` : ''}`;
      });
      return `<rect y="${y + w * 0.2}" width="960" height="${w * 0.8}" fill="#8a6240"/>${plants.join('')}`;
    }),
    person(250, 470, 170, '#e0a63a'),
    person(690, 560, 200, '#5b7fa6'),
    tree(880, 330, 220, summer),
  ].join('');
