import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The least that a Next application can do with a text: read it and insert it. */
const files = {
  'package.json': '{"private":true}',
  'next.config.js': `module.exports = { poweredByHeader: false, turbopack: { root: ${JSON.stringify(resolve('.'))} } };`,
  'app/layout.js':
    'export default function Layout({ children }) { return <html lang="ko"><body>{children}</body></html>; }',
  'app/api/text/route.js': `import postgres from 'postgres';
const sql = postgres(process.env.DATABASE_URL, { max: 10 });
export async function POST(request) {
  const { text } = await request.json();
  await sql\`insert into bench_text (body) values (\${text})\`;
  return Response.json({ received: true });
}
`,
};

const next = resolve('node_modules/next/dist/bin/next');

/** Writes that application into `directory`, which has to be inside the project, builds and starts it. It is no part of the portal and never in its build. */
export async function startMinimal(directory: string, databaseUrl: string, port: number) {
  rmSync(directory, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
  };
  const built = spawnSync(process.execPath, [next, 'build'], { cwd: directory, env, encoding: 'utf8' });
  if (built.status !== 0)
    throw new Error(`The minimal application could not be built:\n${built.stdout}\n${built.stderr}`);
  const child = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: directory,
    env,
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}/api/text`;
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(address, { method: 'POST', body: '{"text":"first"}' }).catch(() => null);
    if (answer?.ok) break;
    await wait(200);
  }
  return { address, stop: () => void child.kill('SIGTERM') };
}
