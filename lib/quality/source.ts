import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Comment, type EcmaScriptModule, parseSync } from 'oxc-parser';
import { isNode, type Node } from './walk';

/** One TypeScript file, parsed once and shared by every check. `path` is relative to the root, with `/`. */
export type Source = {
  path: string;
  text: string;
  lines: number;
  program: Node;
  module: EcmaScriptModule;
  comments: Comment[];
  isTest: boolean;
};

/** Everything the checks look at: parsed sources, and the paths of all files. */
export type House = { root: string; files: string[]; sources: Source[] };

const notOurs = new Set(['node_modules', '.next', '.git', '.data', 'coverage', 'test-results', 'playwright-report']);

/** Reads every file below `root` that people wrote. Throws when a TypeScript file does not parse. */
export function readHouse(root: string): House {
  const files = listFiles(root, root).sort();
  const sources = files
    .filter((path) => /\.tsx?$/.test(path) && path !== 'next-env.d.ts')
    .map((path) => readSource(root, path));
  return { root, files, sources };
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(root, path);
    return entry.isFile() ? [relative(root, path).replaceAll('\\', '/')] : [];
  });
}

function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const parsed = parseSync(path, text);
  const error = parsed.errors[0];
  if (error) throw new Error(`${path} does not parse: ${error.message}`);
  const program: unknown = parsed.program;
  if (!isNode(program)) throw new Error(`${path} gave no tree`);
  return {
    path,
    text,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    program,
    module: parsed.module,
    comments: parsed.comments,
    isTest: /\.test\.tsx?$|^e2e\/|^db\/testing/.test(path),
  };
}

/** Line number, from 1, of a character offset. */
export function lineAt(source: Source, offset: number): number {
  return source.text.slice(0, offset).split('\n').length;
}
