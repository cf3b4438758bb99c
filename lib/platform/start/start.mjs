// The first thing that runs on a fresh clone: plain JavaScript, nothing but Node. It installs what is missing, then hands over.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
process.chdir(root);
const mode = process.argv.includes('--test') ? 'test' : process.argv.includes('--dev') ? 'dev' : 'serve';

requireNode(20, 19);
if (!isInstalled(mode === 'test')) install();
handOver();

function requireNode(major, minor) {
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  console.error(
    `Ollim needs Node.js ${major}.${minor} or newer; this is ${process.versions.node}. Get one from https://nodejs.org`,
  );
  process.exit(1);
}

/** Compares what npm installed with the lock, package by package: dates change with every checkout and say nothing. */
function isInstalled(withDevelopment) {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const have = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
  const want = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(want).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.devOptional ||
      entry.peer ||
      (entry.dev && !withDevelopment) ||
      (have[path]?.version === entry.version && existsSync(path)),
  );
}

function install() {
  const from = performance.now();
  console.log('• Installing packages (npm ci)');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    console.error('npm ci failed, see above. Check the network or the npm registry, then start again.');
    process.exit(1);
  }
  console.log(`  done in ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

function handOver() {
  const script = { serve: 'start/serve.ts', dev: 'start/serve.ts', test: 'check/main.ts' }[mode];
  const environment = {
    ...process.env,
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ...(mode === 'test' ? { npm_config_update_notifier: 'false' } : {}),
  };
  const child = spawn(process.execPath, ['--import', 'tsx', resolve('lib/platform', script)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'], // the channel tells the child when we are gone
    env: environment,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) followNpm(child);
  child.on('exit', (code, signal) => {
    if (signal === 'SIGKILL') console.error('The server was killed. Nothing is lost: start it again.');
    process.exit(code ?? (signal === 'SIGINT' ? 130 : 1));
  });
}

/** npm's shell takes a SIGTERM meant for us and ends alone; what it started must not live on without it. */
function followNpm(child) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 300).unref();
}
