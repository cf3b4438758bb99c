import type { Random } from '../story/random';
import { clouds, ridge, sky, tree } from './land';
import { bench, crossing, house, lamp, person, room, shelf, shop } from './town';

const green = ['#3f7d4a', '#4f9657', '#6fb56b'] as const;
const walls = ['#f0dcc0', '#e6c9b0', '#d9e2e0', '#f4e9d8', '#e8d6cf'] as const;
const roofs = ['#b5563f', '#8d4a4a', '#4f6f7a', '#c27a3f', '#6a5a7a'] as const;

/** Steps between the houses of an old quarter on a hill. */
export const steps = (chance: Random): string =>
  [
    sky('a', '#9cc9ea', '#fbf1e2'),
    clouds(chance, 3, '#fff', 150),
    ...[0, 1, 2, 3].flatMap((row) =>
      [0, 1, 2, 3, 4].map((at) =>
        house(chance, {
          x: at * 215 - (row % 2) * 90 - 30,
          y: 330 + row * 120,
          wide: 165,
          tall: 92 + chance.int(0, 40),
          wall: chance.pick(walls),
          roof: chance.pick(roofs),
        }),
      ),
    ),
    '<path d="M350 720 L450 250 H510 L610 720 Z" fill="#cfc6ba"/>',
    ...Array.from({ length: 15 }, (_, at) => {
      const y = 262 + at ** 1.55 * 7;
      const half = 30 + (y - 250) * 0.213;
      return `<rect x="${480 - half}" y="${y}" width="${half * 2}" height="${4 + at * 0.7}" fill="#9d9489"/>`;
    }),
    person(468, 480, 110, '#b5483f'),
    lamp(640, 640, 260),
    tree(130, 720, 300, green),
  ].join('');

/** A small square with a place to sit. */
export const square = (chance: Random): string =>
  [
    sky('a', '#b9dcf2', '#f7fafc'),
    clouds(chance, 3, '#fff', 140),
    ...[0, 1, 2, 3, 4].map((at) =>
      house(chance, {
        x: at * 200 - 20,
        y: 430,
        wide: 180,
        tall: 170 + ((at * 53) % 120),
        wall: walls[at] ?? '#eee',
        roof: roofs[at] ?? '#555',
      }),
    ),
    '<rect y="430" width="960" height="290" fill="#d6cfc4"/>',
    ...Array.from(
      { length: 9 },
      (_, at) =>
        `<path d="M${480 + (at - 4) * 90} 430 L${480 + (at - 4) * 230} 720" stroke="#bfb7aa" stroke-width="3"/>`,
    ),
    ...[470, 525, 600].map((y) => `<rect y="${y}" width="960" height="3" fill="#bfb7aa"/>`),
    tree(200, 560, 330, green),
    tree(780, 540, 300, green),
    bench(120, 610, 170),
    bench(700, 600, 170),
    person(430, 610, 170, '#3f5f8a'),
    person(500, 620, 160, '#c8753d'),
    lamp(590, 560, 280),
  ].join('');

/** The stalls of a market street. */
export const market = (chance: Random): string =>
  [
    sky('a', '#ffe3b8', '#fff6e6'),
    '<rect y="470" width="960" height="250" fill="#cbbba6"/><path d="M300 720 L440 470 H520 L660 720 Z" fill="#dccfbd"/>',
    shop(chance, 20, 600, 270, ['#c8453a', '#fff4e6']),
    shop(chance, 670, 600, 270, ['#2f7d6b', '#f4fbf4']),
    shop(chance, 310, 500, 150, ['#d98b2b', '#fff7e0']),
    shop(chance, 500, 500, 150, ['#3f6fa8', '#f0f6fc']),
    ...Array.from({ length: 9 }, (_, at) => {
      const [x, y] = [60 + at * 105, 70 + Math.abs(at - 4) * -9 + 40];
      return `<circle cx="${x}" cy="${y}" r="20" fill="${at % 2 ? '#e9a23b' : '#d9533f'}"/><rect x="${x - 7}" y="${y - 25}" width="14" height="7" fill="#7a4a2a"/>`;
    }),
    '<path d="M0 96 Q480 10 960 96" stroke="#7a4a2a" stroke-width="4" fill="none"/>',
    person(420, 640, 190, '#5b7fa6'),
    person(520, 670, 210, '#8a5a83'),
    person(600, 600, 160, '#4f7c6b'),
  ].join('');

/** An alley at dusk with new lamps. */
export const alley = (chance: Random): string =>
  [
    sky('a', '#26375c', '#c98a7a', { x: 730, y: 120, size: 34, colour: '#f4ecd2' }),
    ridge(chance, 380, 60, '#3a3f5e'),
    ...[0, 1].map((at) =>
      house(chance, {
        x: at ? 690 : -40,
        y: 620,
        wide: 310,
        tall: 360,
        wall: '#5a5468',
        roof: '#3b3850',
        lit: '#ffd982',
      }),
    ),
    ...[0, 1].map((at) =>
      house(chance, {
        x: at ? 590 : 240,
        y: 520,
        wide: 130,
        tall: 200,
        wall: '#665d70',
        roof: '#443f58',
        lit: '#ffd982',
      }),
    ),
    '<path d="M150 720 L430 500 H530 L810 720 Z" fill="#4a4658"/><path d="M470 720 L478 500 H484 L496 720 Z" fill="#5f5a6c"/>',
    lamp(250, 690, 420, true),
    lamp(700, 640, 340, true),
    lamp(430, 545, 180, true),
    person(540, 640, 170, '#7fa0c4'),
  ].join('');

/** A crossing before a school, with children waiting. */
export const school = (chance: Random): string =>
  [
    sky('a', '#a9d5f2', '#f2f8fb'),
    clouds(chance, 4, '#fff', 150),
    house(chance, { x: 210, y: 400, wide: 540, tall: 190, wall: '#f3dfc2', roof: '#b5563f' }),
    tree(120, 420, 240, green),
    tree(850, 420, 260, green),
    '<rect y="395" width="960" height="60" fill="#d3ccc0"/><rect y="450" width="960" height="270" fill="#5b626c"/><path d="M0 450 H960" stroke="#f2c94c" stroke-width="9"/>',
    crossing(470),
    '<rect x="838" y="250" width="12" height="210" fill="#4a525d"/><rect x="812" y="200" width="64" height="92" rx="10" fill="#2f353d"/><circle cx="844" cy="226" r="16" fill="#5a3030"/><circle cx="844" cy="266" r="16" fill="#4fc06f"/>',
    ...[
      ['#f2c94c', 330],
      ['#5b9bd5', 390],
      ['#e07a5f', 445],
    ].map(([coat, x]) => person(Number(x), 452, 110, String(coat))),
    person(270, 456, 150, '#4f7c6b'),
  ].join('');

/** A bus stop with a shelter. */
export const stop = (chance: Random): string =>
  [
    sky('a', '#c4dced', '#f6f4ee'),
    clouds(chance, 3, '#fff', 120),
    ...[0, 1, 2].map((at) =>
      house(chance, {
        x: at * 330 - 30,
        y: 440,
        wide: 260,
        tall: 210 + at * 26,
        wall: walls[at] ?? '#eee',
        roof: roofs[at + 1] ?? '#555',
      }),
    ),
    '<rect y="440" width="960" height="150" fill="#cfc8bc"/><rect y="590" width="960" height="130" fill="#5b626c"/><path d="M0 655 H960" stroke="#f3f5f7" stroke-width="7" stroke-dasharray="70 50"/>',
    '<g fill="#4a5560"><rect x="230" y="240" width="14" height="330"/><rect x="650" y="240" width="14" height="330"/><path d="M195 240 Q440 190 700 240 V258 Q440 212 195 258 Z"/></g><rect x="250" y="275" width="395" height="200" fill="#d8ecf5" opacity=".65"/>',
    bench(320, 568, 240),
    person(600, 575, 190, '#b5483f'),
    '<rect x="770" y="270" width="12" height="300" fill="#4a5560"/><circle cx="776" cy="250" r="42" fill="#256ef4"/><rect x="750" y="236" width="52" height="26" rx="6" fill="#fff"/>',
  ].join('');

/** Paving that has sunk and broken. */
export const paving = (chance: Random): string => {
  const colours = ['#b9aea2', '#ada195', '#c4baae', '#a2978b'];
  const stones = Array.from({ length: 60 }, (_, at) => {
    const [x, y] = [(at % 10) * 100 - (Math.floor(at / 10) % 2) * 50, 90 + Math.floor(at / 10) * 108];
    const sunk = Math.hypot(x + 50 - 520, y + 50 - 420) < 190;
    const turn = sunk ? chance.int(-13, 13) : 0;
    return `<rect x="${x + 3}" y="${y + (sunk ? 9 : 3)}" width="94" height="102" rx="5" fill="${sunk ? '#8d8378' : chance.pick(colours)}" transform="rotate(${turn} ${x + 50} ${y + 50})"/>`;
  });
  return `<rect width="960" height="720" fill="#7d7368"/><rect width="960" height="92" fill="#8fae72"/>${stones.join('')}<ellipse cx="530" cy="440" rx="120" ry="56" fill="#5f6a70"/><ellipse cx="520" cy="432" rx="86" ry="34" fill="#8fa3ad"/><path d="M300 250 L380 330 L350 380 L430 420 M640 520 L700 560 L690 620" stroke="#4f473f" stroke-width="6" fill="none"/>${tree(110, 96, 150, green)}`;
};

/** A small library with readers. */
export const library = (chance: Random): string =>
  [
    room('#f3e7d3', '#c99b6b', '#b5875a'),
    shelf(chance, 40, 500, 250, 380),
    shelf(chance, 330, 500, 250, 380),
    '<rect x="640" y="120" width="270" height="260" rx="8" fill="#bfe0f0"/><path d="M640 300 Q720 230 790 290 T910 270 V380 H640 Z" fill="#8fbf8a"/><path d="M775 120 V380 M640 250 H910" stroke="#fff" stroke-width="10"/>',
    person(700, 640, 230, '#4f7c6b'),
    person(860, 650, 220, '#c8753d'),
    '<ellipse cx="770" cy="600" rx="190" ry="40" fill="#8d6440"/><rect x="755" y="600" width="30" height="110" fill="#7b5535"/><path d="M690 585 l40 -14 l40 14 v10 l-40 -12 l-40 12 Z M800 592 l34 -12 l34 12 v9 l-34 -10 l-34 10 Z" fill="#fffaf0"/>',
    person(250, 660, 200, '#5b7fa6'),
  ].join('');

/** Neighbours about a table, with what they have written on the wall. */
export const gathering = (chance: Random): string =>
  [
    room('#e8eef3', '#cfb28f', '#bda07c'),
    '<rect x="220" y="90" width="520" height="270" rx="10" fill="#fff" stroke="#c4ccd4" stroke-width="8"/>',
    ...Array.from(
      { length: 15 },
      (_, at) =>
        `<rect x="${262 + (at % 5) * 92}" y="${122 + Math.floor(at / 5) * 76}" width="64" height="56" rx="4" fill="${chance.pick(['#ffe08a', '#ffc2b3', '#bfe3c4', '#bcd8f5'])}" transform="rotate(${chance.int(-5, 5)} ${294 + (at % 5) * 92} ${150 + Math.floor(at / 5) * 76})"/>`,
    ),
    ...[
      ['#3f5f8a', 170],
      ['#b5483f', 330],
      ['#4f7c6b', 640],
      ['#8a5a83', 800],
    ].map(([coat, x]) => person(Number(x), 690, 290, String(coat))),
    person(490, 660, 280, '#d89b3c'),
    '<path d="M90 560 H870 L940 650 H20 Z" fill="#a9774b"/><rect x="20" y="650" width="920" height="20" fill="#8d6440"/>',
    ...[200, 380, 560, 740].map(
      (x) =>
        `<path d="M${x} 590 h90 l8 34 h-106 Z" fill="#fffaf0"/><circle cx="${x + 120}" cy="606" r="13" fill="#5b7fa6"/>`,
    ),
  ].join('');
