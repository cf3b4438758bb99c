import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** A browser that is on this machine: CHROME_PATH, one of the system's, or Playwright's. Null when none starts. */
export function findBrowser(): string | null {
  const { CHROME_PATH, PATH = '' } = process.env;
  const inPath = names.flatMap((name) => PATH.split(delimiter).map((directory) => join(directory, name)));
  const candidates = [...(CHROME_PATH ? [CHROME_PATH] : []), ...inPath, ...elsewhere, ...playwrightShells()];
  return candidates.find((path) => existsSync(path) && starts(path)) ?? null;
}

function playwrightShells(): string[] {
  return [chromium.executablePath()];
}

/** A file is no proof: libraries can be missing, and some distributions ship a stub that only asks to install another package. */
function starts(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/** Finds a browser or installs one: Playwright's own, else, as root, the package of the system. Throws with what to do. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  for (const command of installers()) {
    process.stdout.write(`Installing a browser: ${command.join(' ')}\n`);
    const [program = '', ...args] = command;
    spawnSync(program, args, {
      stdio: 'inherit',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error('No browser for the tests. Install Chromium or Chrome, or set CHROME_PATH to one.');
}

function installers(): string[][] {
  const playwright = [process.execPath, 'node_modules/@playwright/test/cli.js'];
  const isRoot = process.getuid?.() === 0;
  const hasApt = existsSync('/usr/bin/apt-get');
  return [
    [...playwright, 'install', '--only-shell', 'chromium'],
    ...(isRoot ? [[...playwright, 'install-deps', 'chromium-headless-shell']] : []),
    ...(isRoot && hasApt
      ? [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
          ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
        ]
      : []),
  ];
}
