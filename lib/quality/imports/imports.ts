import type { Check, Finding } from '../finding';
import { type Import, importsOf } from './graph';
import { importRules, mayImport, ruleFor } from './rules';

/** Every import keeps to the table of who may import whom, and points at a file that exists. */
export const imports: Check = {
  name: 'who may import whom',
  why: 'Data flows one way (page → action → rule → database). An import against the stream makes the next change touch every room.',
  unit: 'imports',
  atLeast: 200,
  run(house) {
    const { imports: all, unresolved } = importsOf(house);
    return { read: all.length, findings: [...all.flatMap(judgeImport), ...unresolved.map(missing)] };
  },
};

function judgeImport(each: Import): Finding[] {
  const name = each.from.isTest ? null : ruleFor(each.from.path);
  const rule = name ? importRules[name] : undefined;
  if (!rule) return [];
  const at = `${each.from.path}:${each.line}`;
  if (each.ours && !mayImport(rule, each.from.path, each.to, each.typeOnly)) {
    return [{ at, wrong: `${rule.from} imports ${each.to}`, instead: `it may import ${rule.may}` }];
  }
  if (!each.ours && !each.typeOnly && rule.packages?.test(each.to)) {
    return [{ at, wrong: `${rule.from} imports the package ${each.to}`, instead: `it may import ${rule.may}` }];
  }
  return name === 'pure' && each.to === 'zod' && !/\/schema[./-]/.test(each.from.path)
    ? [{ at, wrong: 'zod outside schema.ts', instead: 'describe input in schema.ts and import its type' }]
    : [];
}

function missing(each: Import): Finding {
  return {
    at: `${each.from.path}:${each.line}`,
    wrong: `imports ${each.to}, which does not exist`,
    instead: 'correct the path',
  };
}
