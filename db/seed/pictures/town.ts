import type { Random } from '../story/random';
import { size } from './land';

const r = (n: number) => Math.round(n * 10) / 10;

/** A house with a roof, windows in rows, and light in some of them. */
export function house(
  chance: Random,
  {
    x,
    y,
    wide,
    tall,
    wall,
    roof,
    lit = '#fff3c4',
  }: { x: number; y: number; wide: number; tall: number; wall: string; roof: string; lit?: string },
): string {
  const [cols, rows] = [Math.max(2, Math.round(wide / 60)), Math.max(1, Math.round(tall / 80))];
  const [w, h] = [(wide / cols) * 0.5, (tall / rows) * 0.42];
  const windows = Array.from({ length: cols * rows }, (_, at) => {
    const [left, top] = [
      x + (wide / cols) * ((at % cols) + 0.25),
      y - tall + (tall / rows) * (Math.floor(at / cols) + 0.3),
    ];
    return `<rect x="${r(left)}" y="${r(top)}" width="${r(w)}" height="${r(h)}" rx="3" fill="${chance.chance(0.5) ? lit : '#a9c3d6'}"/>`;
  });
  return `<rect x="${x}" y="${y - tall}" width="${wide}" height="${tall}" fill="${wall}"/><rect x="${r(x + wide * 0.78)}" y="${y - tall}" width="${r(wide * 0.22)}" height="${tall}" fill="#000" opacity=".07"/><path d="M${x - 12} ${y - tall} L${r(x + wide * 0.5)} ${r(y - tall - wide * 0.28)} L${x + wide + 12} ${y - tall} Z" fill="${roof}"/>${windows.join('')}`;
}

/** A shop with a striped awning, a door and a window with things in it. */
export function shop(
  chance: Random,
  x: number,
  y: number,
  wide: number,
  [one, other]: readonly [string, string],
  wall = '#f4e6d2',
): string {
  const tall = wide * 1.15;
  const stripes = Array.from({ length: 8 }, (_, at) => {
    const left = x - 8 + (at * (wide + 16)) / 8;
    const w = (wide + 16) / 8;
    return `<path d="M${r(left)} ${r(y - tall * 0.62)} h${r(w)} v${r(tall * 0.16)} a${r(w / 2)} ${r(w / 2)} 0 0 1 ${r(-w)} 0 Z" fill="${at % 2 ? one : other}"/>`;
  });
  const goods = Array.from(
    { length: 6 },
    (_, at) =>
      `<circle cx="${r(x + wide * (0.13 + at * 0.085))}" cy="${r(y - tall * 0.13)}" r="${r(wide * 0.045)}" fill="${chance.pick(['#d9533f', '#e9a23b', '#6aa84f', '#b5651d'])}"/>`,
  );
  return `<rect x="${x}" y="${r(y - tall)}" width="${wide}" height="${r(tall)}" fill="${wall}"/><rect x="${r(x + wide * 0.12)}" y="${r(y - tall * 0.9)}" width="${r(wide * 0.76)}" height="${r(tall * 0.17)}" rx="6" fill="${one}" opacity=".88"/><rect x="${r(x + wide * 0.08)}" y="${r(y - tall * 0.44)}" width="${r(wide * 0.5)}" height="${r(tall * 0.28)}" rx="4" fill="#cfe3ea"/><rect x="${r(x + wide * 0.66)}" y="${r(y - tall * 0.46)}" width="${r(wide * 0.25)}" height="${r(tall * 0.46)}" rx="4" fill="#7a5238"/><rect x="${r(x + wide * 0.08)}" y="${r(y - tall * 0.1)}" width="${r(wide * 0.5)}" height="${r(tall * 0.1)}" fill="#a47148"/>${goods.join('')}${stripes.join('')}`;
}

/** A street lamp; with `glow` it is dusk. */
export function lamp(x: number, y: number, tall: number, glow = false): string {
  const head = y - tall;
  const light = glow
    ? `<path d="M${x - 10} ${head + 12} L${r(x - tall * 0.42)} ${y} H${r(x + tall * 0.42)} L${x + 10} ${head + 12} Z" fill="#ffe9a8" opacity=".22"/><circle cx="${x}" cy="${head + 8}" r="34" fill="#ffe9a8" opacity=".35"/>`
    : '';
  return `${light}<rect x="${x - 4}" y="${head}" width="8" height="${tall}" rx="4" fill="#3c4654"/><path d="M${x - 20} ${head + 8} Q${x} ${head - 22} ${x + 20} ${head + 8} Z" fill="#3c4654"/><circle cx="${x}" cy="${head + 10}" r="9" fill="${glow ? '#fff1bf' : '#e8edf2'}"/>`;
}

export const bench = (x: number, y: number, wide: number): string =>
  `<ellipse cx="${r(x + wide / 2)}" cy="${y}" rx="${r(wide * 0.55)}" ry="7" fill="#000" opacity=".14"/><g fill="#9c6b43"><rect x="${x}" y="${r(y - wide * 0.46)}" width="${wide}" height="${r(wide * 0.09)}" rx="4"/><rect x="${x}" y="${r(y - wide * 0.33)}" width="${wide}" height="${r(wide * 0.09)}" rx="4"/><rect x="${x - 6}" y="${r(y - wide * 0.2)}" width="${wide + 12}" height="${r(wide * 0.08)}" rx="4"/></g><g fill="#4c5560"><rect x="${r(x + wide * 0.1)}" y="${r(y - wide * 0.2)}" width="8" height="${r(wide * 0.2)}"/><rect x="${r(x + wide * 0.84)}" y="${r(y - wide * 0.2)}" width="8" height="${r(wide * 0.2)}"/></g>`;

/** Somebody who is nobody: a head and a coat. */
export const person = (x: number, y: number, tall: number, coat: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${r(tall * 0.2)}" ry="${r(tall * 0.035)}" fill="#000" opacity=".15"/><path d="M${r(x - tall * 0.17)} ${r(y - tall * 0.24)} Q${r(x - tall * 0.17)} ${r(y - tall * 0.76)} ${x} ${r(y - tall * 0.76)} Q${r(x + tall * 0.17)} ${r(y - tall * 0.76)} ${r(x + tall * 0.17)} ${r(y - tall * 0.24)} Z" fill="${coat}"/><rect x="${r(x - tall * 0.1)}" y="${r(y - tall * 0.25)}" width="${r(tall * 0.075)}" height="${r(tall * 0.25)}" rx="4" fill="#3a3f48"/><rect x="${r(x + tall * 0.03)}" y="${r(y - tall * 0.25)}" width="${r(tall * 0.075)}" height="${r(tall * 0.25)}" rx="4" fill="#3a3f48"/><circle cx="${x}" cy="${r(y - tall * 0.86)}" r="${r(tall * 0.12)}" fill="#e8bd97"/><path d="M${r(x - tall * 0.125)} ${r(y - tall * 0.87)} A${r(tall * 0.125)} ${r(tall * 0.125)} 0 0 1 ${r(x + tall * 0.125)} ${r(y - tall * 0.87)} Z" fill="#3a2f2a"/>`;

/** A bicycle that leans on its stand. */
export const bicycle = (x: number, y: number, wheel: number, colour: string): string =>
  `<g fill="none" stroke="#343b45" stroke-width="5"><circle cx="${x}" cy="${y - wheel}" r="${wheel}"/><circle cx="${r(x + wheel * 2.7)}" cy="${y - wheel}" r="${wheel}"/></g><g fill="none" stroke="${colour}" stroke-width="7" stroke-linejoin="round" stroke-linecap="round"><path d="M${x} ${y - wheel} L${r(x + wheel * 0.85)} ${r(y - wheel * 2.1)} L${r(x + wheel * 2.2)} ${r(y - wheel * 2.1)} L${r(x + wheel * 1.3)} ${y - wheel} Z M${r(x + wheel * 2.7)} ${y - wheel} L${r(x + wheel * 2.1)} ${r(y - wheel * 2.6)} h${r(wheel * 0.4)} M${r(x + wheel * 1.3)} ${y - wheel} L${r(x + wheel * 0.75)} ${r(y - wheel * 2.4)}"/></g><rect x="${r(x + wheel * 0.4)}" y="${r(y - wheel * 2.55)}" width="${r(wheel * 0.7)}" height="9" rx="4" fill="#343b45"/>`;

/** A floor, its boards running to the back wall. */
export function room(wall: string, floor: string, line: string): string {
  const { width, height } = size;
  const boards = Array.from(
    { length: 13 },
    (_, at) => `<path d="M${r(width / 2 + (at - 6) * 78)} 470 L${r(width / 2 + (at - 6) * 190)} ${height}"/>`,
  );
  return `<rect width="${width}" height="${height}" fill="${wall}"/><rect y="470" width="${width}" height="${height - 470}" fill="${floor}"/><g stroke="${line}" stroke-width="3">${boards.join('')}</g><rect y="462" width="${width}" height="14" fill="#fff" opacity=".5"/>`;
}

/** A shelf with the backs of books. */
export function shelf(chance: Random, x: number, y: number, wide: number, tall: number): string {
  const rows = 4;
  const gap = tall / rows;
  const books = Array.from({ length: rows }, (_, row) => {
    const out: string[] = [];
    for (let at = x + 10; at < x + wide - 24; ) {
      const [w, h] = [chance.int(11, 22), gap * (0.58 + chance.next() * 0.24)];
      out.push(
        `<rect x="${at}" y="${r(y - tall + gap * (row + 1) - 8 - h)}" width="${w}" height="${r(h)}" rx="2" fill="${chance.pick(['#b5483f', '#d89b3c', '#4f7c6b', '#3f5f8a', '#8a5a83', '#e3d3b4'])}"/>`,
      );
      at += w + (chance.chance(0.12) ? 26 : 3);
    }
    return `${out.join('')}<rect x="${x}" y="${r(y - tall + gap * (row + 1) - 8)}" width="${wide}" height="9" fill="#7b5535"/>`;
  });
  return `<rect x="${x - 8}" y="${y - tall}" width="${wide + 16}" height="${tall}" fill="#8d6440"/><rect x="${x}" y="${y - tall + 8}" width="${wide}" height="${tall - 8}" fill="#5d4129"/>${books.join('')}`;
}

/** Stripes to cross a street by, wider the nearer they are. */
export const crossing = (y: number): string =>
  Array.from({ length: 6 }, (_, at) => {
    const [top, h] = [y + at * at * 5.2 + at * 14, 9 + at * 6];
    const half = 120 + (top - y) * 0.9;
    return `<path d="M${r(480 - half)} ${r(top)} H${r(480 + half)} L${r(480 + half + h * 0.5)} ${r(top + h)} H${r(480 - half - h * 0.5)} Z" fill="#f3f5f7"/>`;
  }).join('');
