import type { Random } from '../story/random';

/** Every picture is drawn on this. */
export const size = { width: 960, height: 720 };
const { width, height } = size;

const r = (n: number) => Math.round(n * 10) / 10;

/** The sky from its top to where it meets the land, with a sun or a moon. */
export function sky(
  id: string,
  top: string,
  bottom: string,
  sun?: { x: number; y: number; size: number; colour: string },
): string {
  const light = sun
    ? `<circle cx="${sun.x}" cy="${sun.y}" r="${sun.size * 2.1}" fill="${sun.colour}" opacity=".18"/><circle cx="${sun.x}" cy="${sun.y}" r="${sun.size}" fill="${sun.colour}"/>`
    : '';
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#${id})"/>${light}`;
}

/** Long clouds, each of some overlapping rounds. */
export function clouds(chance: Random, n: number, colour = '#fff', below = 220): string {
  return Array.from({ length: n }, () => {
    const [x, y, w] = [chance.int(40, width - 160), chance.int(50, below), chance.int(90, 190)];
    return `<g fill="${colour}" opacity=".75"><rect x="${x}" y="${y}" width="${w}" height="26" rx="13"/><circle cx="${r(x + w * 0.36)}" cy="${y + 4}" r="${r(w * 0.14)}"/><circle cx="${r(x + w * 0.6)}" cy="${y + 2}" r="${r(w * 0.19)}"/></g>`;
  }).join('');
}

/** A ridge of hills about `y`, filled down to the bottom. */
export function ridge(chance: Random, y: number, rise: number, colour: string): string {
  const steps = 5;
  const tops = Array.from({ length: steps + 1 }, () => y - chance.next() * rise);
  const step = width / steps;
  const curves = tops.slice(1).map((top, at) => {
    const [x, before] = [at * step, tops[at] ?? y];
    return `C${r(x + step / 2)} ${r(before)} ${r(x + step / 2)} ${r(top)} ${r(x + step)} ${r(top)}`;
  });
  return `<path d="M0 ${r(tops[0] ?? y)} ${curves.join(' ')} V${height} H0 Z" fill="${colour}"/>`;
}

/** A way that winds from the front of the picture to the horizon. */
export function way(
  from: number,
  to: number,
  horizon: number,
  bend: number,
  wide: number,
  colour: string,
  edge: string,
): string {
  const side = (half: number, far: number) =>
    `${r(from + half)} ${height} C${r(from + half * 0.9 + bend)} ${r(height - (height - horizon) * 0.45)} ${r(to + far * 3 - bend)} ${r(horizon + (height - horizon) * 0.35)} ${r(to + far)} ${horizon}`;
  const back = (half: number, far: number) =>
    `L${r(to + far)} ${horizon} C${r(to + far * 3 - bend)} ${r(horizon + (height - horizon) * 0.35)} ${r(from + half * 0.9 + bend)} ${r(height - (height - horizon) * 0.45)} ${r(from + half)} ${height} Z`;
  const shape = (half: number, fill: string) =>
    `<path d="M${side(-half, -half * 0.05)} ${back(half, half * 0.05)}" fill="${fill}"/>`;
  return shape(wide * 1.12, edge) + shape(wide, colour);
}

/** Water from `y` down to `to`, with light on its waves. */
export function water(chance: Random, y: number, to: number, colour: string, light: string): string {
  const waves = Array.from({ length: 26 }, () => {
    const at = y + 10 + chance.next() * (to - y - 16);
    const w = 20 + ((at - y) / (to - y)) * chance.int(40, 120);
    return `<rect x="${chance.int(-20, width)}" y="${r(at)}" width="${r(w)}" height="3" rx="1.5"/>`;
  });
  return `<rect y="${y}" width="${width}" height="${to - y}" fill="${colour}"/><g fill="${light}" opacity=".55">${waves.join('')}</g>`;
}

/** A tree with a round crown of three greens, its foot at `y`. */
export function tree(
  x: number,
  y: number,
  tall: number,
  [dark, mid, light]: readonly [string, string, string],
): string {
  const crown = tall * 0.34;
  const top = y - tall + crown;
  return `<ellipse cx="${x}" cy="${y}" rx="${r(crown * 0.9)}" ry="${r(tall * 0.035)}" fill="#000" opacity=".12"/><path d="M${r(x - tall * 0.035)} ${y} L${r(x - tall * 0.02)} ${r(top)} H${r(x + tall * 0.02)} L${r(x + tall * 0.035)} ${y} Z" fill="#6b4a35"/><circle cx="${x}" cy="${r(top + crown * 0.35)}" r="${r(crown)}" fill="${dark}"/><circle cx="${r(x - crown * 0.42)}" cy="${r(top + crown * 0.2)}" r="${r(crown * 0.72)}" fill="${mid}"/><circle cx="${r(x + crown * 0.25)}" cy="${r(top - crown * 0.18)}" r="${r(crown * 0.66)}" fill="${light}"/>`;
}

/** A slender tree that comes to a point. */
export function pine(x: number, y: number, tall: number, dark: string, light: string): string {
  const w = tall * 0.24;
  const tier = (from: number, to: number, half: number) =>
    `<path d="M${x} ${r(y - tall * to)} L${r(x + w * half)} ${r(y - tall * from)} H${r(x - w * half)} Z" fill="${dark}"/><path d="M${x} ${r(y - tall * to)} L${x} ${r(y - tall * from)} H${r(x - w * half)} Z" fill="${light}"/>`;
  return `<rect x="${r(x - tall * 0.02)}" y="${r(y - tall * 0.12)}" width="${r(tall * 0.04)}" height="${r(tall * 0.12)}" fill="#6b4a35"/>${tier(0.08, 0.6, 1)}${tier(0.34, 0.82, 0.78)}${tier(0.58, 1, 0.52)}`;
}

/** Grass and flowers strewn over the front, bigger the nearer they are. */
export function meadow(
  chance: Random,
  y: number,
  n: number,
  colours: readonly string[],
  not?: (x: number, y: number) => boolean,
): string {
  return Array.from({ length: n }, () => {
    const [x, at] = [chance.int(0, width), y + chance.next() * (height - y)];
    const near = 0.5 + ((at - y) / (height - y)) * 1.3;
    if (not?.(x, at)) return '';
    return `<path d="M${x} ${r(at)} q${r(2 * near)} ${r(-9 * near)} ${r(near)} ${r(-14 * near)}" stroke="#4d7c3a" stroke-width="${r(1.6 * near)}" fill="none"/><circle cx="${r(x + near)}" cy="${r(at - 15 * near)}" r="${r(3.4 * near)}" fill="${chance.pick(colours)}"/>`;
  }).join('');
}

/** Reeds along a shore. */
export function reeds(chance: Random, y: number, from: number, to: number, n: number): string {
  return Array.from({ length: n }, () => {
    const x = chance.int(from, to);
    const tall = chance.int(50, 110);
    const lean = chance.int(-14, 14);
    return `<path d="M${x} ${y} q${lean / 2} ${-tall / 2} ${lean} ${-tall}" stroke="#6f7f3f" stroke-width="3" fill="none"/><ellipse cx="${x + lean}" cy="${y - tall}" rx="4" ry="14" fill="#9a6b3c"/>`;
  }).join('');
}
