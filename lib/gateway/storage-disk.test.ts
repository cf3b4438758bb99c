import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { diskStorage } from './storage-disk';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ollim-files-'));
});
afterAll(() => rm(root, { recursive: true }));

it('keeps the same bytes once, also when written at the same time, and leaves no parts behind', async () => {
  const storage = diskStorage(root);
  const keys = await Promise.all(Array.from({ length: 8 }, () => storage.put(Buffer.from('같은 내용'))));
  expect(new Set(keys).size).toBe(1);
  const opened = await storage.open(keys[0] ?? '');
  expect(opened?.bytes).toBe(13);
  expect(opened && (await text(opened.stream))).toBe('같은 내용');
  expect((await readdir(root)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('answers null for what is not there and for keys that are not its own', async () => {
  const storage = diskStorage(root);
  expect(await storage.open(`aa/bb/${'0'.repeat(64)}`)).toBeNull();
  expect(await storage.open('../../etc/passwd')).toBeNull();
});

it('takes bytes away that nobody put again in the meantime, and nothing else', async () => {
  const storage = diskStorage(root);
  const key = await storage.put(Buffer.from('지울 내용'));
  const kept = async () => (await storage.open(key)) !== null;
  await storage.remove(key, new Date(0));
  expect(await kept()).toBe(true);
  await storage.remove(key, new Date('2100-01-01'));
  expect(await kept()).toBe(false);
  await storage.remove(key, new Date('2100-01-01'));
  await storage.remove('../../etc/passwd', new Date('2100-01-01'));
  expect((await readdir(root)).filter((name) => name.endsWith('.part'))).toEqual([]);
});
