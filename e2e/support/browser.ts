import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

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

/** What `playwright install` put on this machine, newest first. */
function playwrightShells(): string[] {
  const caches = process.platform === 'darwin' ? 'Library/Caches' : '.cache';
  const home = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), caches, 'ms-playwright');
  if (!existsSync(home)) return [];
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)(chrome-headless-shell|headless_shell)$/.test(path))
    .sort()
    .reverse()
    .map((path) => join(home, path));
}

/** A file is no proof: libraries can be missing, and some distributions ship a stub that only asks to install another package. */
function starts(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/** Finds a browser or installs one: Playwright's own, else, as root, the package of the system. Throws with what to do. */
export function ensureBrowser(): string {
  const found = findBrowser() ?? installFromPlaywright() ?? installFromSystem();
  if (found) return found;
  throw new Error('No browser for the tests. Install Chromium or Chrome, or set CHROME_PATH to one.');
}

const isRoot = process.getuid?.() === 0;
const playwright = [process.execPath, 'node_modules/@playwright/test/cli.js'];

function installFromPlaywright(): string | null {
  run([...playwright, 'install', '--only-shell', 'chromium']);
  if (isRoot && playwrightShells().length > 0 && !findBrowser()) run([...playwright, 'install-deps', 'chromium']);
  return findBrowser();
}

function installFromSystem(): string | null {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return null;
  run(['apt-get', 'update']);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    run(['apt-get', 'install', '-y', '--no-install-recommends', name]);
    const installed = findBrowser();
    if (installed) return installed;
  }
  return null;
}

function run([program = '', ...args]: string[]): void {
  process.stdout.write(`Installing a browser: ${[program, ...args].join(' ')}\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(program, args, { stdio: 'inherit', timeout: 300_000, env: environment });
}
