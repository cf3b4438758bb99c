import { posix } from 'node:path';
import { type House, lineAt, type Source } from '../source';

/** One import: `to` is the path of our file or, for a package, its name. */
export type Import = { from: Source; to: string; ours: boolean; typeOnly: boolean; line: number };

/** Every import of the house, resolved: relative ones, the `@/` alias, re-exports and dynamic imports. */
export function importsOf(house: House): { imports: Import[]; unresolved: Import[] } {
  const files = new Set(house.files);
  const imports = house.sources.flatMap((source) =>
    requestsOf(source).map((request) => ({
      ...request,
      from: source,
      ...resolve(files, source.path, request.specifier),
    })),
  );
  return { imports, unresolved: imports.filter((each) => each.ours && !files.has(each.to)) };
}

type Request = { specifier: string; typeOnly: boolean; line: number };

function requestsOf(source: Source): Request[] {
  const { staticImports, staticExports, dynamicImports } = source.module;
  const found: Request[] = staticImports.map((each) => ({
    specifier: each.moduleRequest.value,
    typeOnly: each.entries.length > 0 && each.entries.every((entry) => entry.isType),
    line: lineAt(source, each.start),
  }));
  for (const each of staticExports) {
    const request = each.entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    const typeOnly = each.entries.every((entry) => entry.isType);
    if (request) found.push({ specifier: request.value, typeOnly, line: lineAt(source, each.start) });
  }
  for (const { moduleRequest } of dynamicImports) {
    const literal = /^['"`]([^$]+)['"`]$/.exec(source.text.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[1]) found.push({ specifier: literal[1], typeOnly: false, line: lineAt(source, moduleRequest.start) });
  }
  return found;
}

function resolve(files: Set<string>, from: string, specifier: string): { to: string; ours: boolean } {
  const relative = specifier.startsWith('.');
  if (!relative && !specifier.startsWith('@/')) return { to: packageName(specifier), ours: false };
  const base = relative ? posix.join(posix.dirname(from), specifier) : specifier.slice(2);
  const stem = base.replace(/\.jsx?$/, '');
  const candidates = [base, `${stem}.ts`, `${stem}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return { to: candidates.find((path) => files.has(path)) ?? base, ours: true };
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
