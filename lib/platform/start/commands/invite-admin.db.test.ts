import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { takeSignInLink } from '../../auth/office/link';
import { now } from '../../clock/now';

const run = promisify(execFile);
const home = mkdtempSync(join(tmpdir(), 'ollim-invite-'));
let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.close();
  rmSync(home, { recursive: true, force: true });
});

const invite = (...given: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'lib/platform/start/commands/invite-admin.ts', ...given], {
    env: { ...process.env, DATABASE_URL: database.url, DATA_DIR: home },
  });

it('whoever runs the server makes the first administrator, whose link opens once', async () => {
  const { stdout } = await invite('--number', '20240117', '--name', 'Hong Gildong');
  const token = /\/sign-in\/link\/([\w-]+)/.exec(stdout)?.[1] ?? '';
  const [admin] = await database.sql<
    { id: string }[]
  >`select m.id from member m join assignment a on a.member_id = m.id where a.role = 'admin'`;
  expect(String(await takeSignInLink(token, now()))).toBe(admin?.id);
  expect(await takeSignInLink(token, now())).toBeNull();
});

it('says how it is used when somebody is not named', async () => {
  await expect(invite('--number', '1')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Who becomes'),
  });
});
