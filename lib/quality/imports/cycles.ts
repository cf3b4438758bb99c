import type { Check, Finding } from '../finding';
import { importsOf } from './graph';

/** No file reaches itself through its imports; types are erased and may go round. */
export const cycles: Check = {
  name: 'no import cycles',
  why: 'In a circle nobody can say which file comes first: half of it is undefined while the other half loads, and neither can be read alone.',
  unit: 'imports',
  atLeast: 200,
  run(house) {
    const next = new Map<string, string[]>();
    const { imports } = importsOf(house);
    for (const each of imports) {
      if (each.ours && !each.typeOnly) next.set(each.from.path, [...(next.get(each.from.path) ?? []), each.to]);
    }
    return { read: imports.length, findings: circlesIn(next).map(toFinding) };
  },
};

function toFinding(circle: string[]): Finding {
  return {
    at: circle[0] ?? '',
    wrong: `imports itself: ${[...circle, circle[0]].join(' → ')}`,
    instead: 'move what both need into a third file below them, or hand the value in as an argument',
  };
}

function circlesIn(next: Map<string, string[]>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push(trail.slice(start));
    if (start >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return circles;
}
