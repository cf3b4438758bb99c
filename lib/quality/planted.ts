import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Check } from './finding';
import { readHouse } from './source';

/** Builds a small tree of files, runs one check over it and returns what it found, as `place: what is wrong`. */
export async function planted(check: Check, files: Record<string, string>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'ollim-house-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const report = await check.run(readHouse(root));
    return report.findings.map((finding) => `${finding.at}: ${finding.wrong}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
