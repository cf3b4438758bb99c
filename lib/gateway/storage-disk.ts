import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isStorageKey, type Storage, storageKey } from './storage';

/** Files below `root`. A file appears under its key only when all of it is on the disk, so a crash leaves no half of one. */
export function diskStorage(root: string): Storage {
  return {
    async put(bytes) {
      const key = storageKey(createHash('sha256').update(bytes).digest('hex'));
      const path = join(root, key);
      await mkdir(dirname(path), { recursive: true });
      const part = join(root, `${randomUUID()}.part`);
      try {
        const file = await open(part, 'wx', 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(part, path); // the same bytes, if some were there; kept anew, which `remove` sees
      } finally {
        await rm(part, { force: true });
      }
      return key;
    },

    async remove(key, keptBefore) {
      if (!isStorageKey(key)) return;
      const path = join(root, key);
      const aside = join(root, `${randomUUID()}.part`);
      const moved = await rename(path, aside).then(() => true, unless('ENOENT'));
      if (!moved) return;
      if ((await stat(aside)).mtime >= keptBefore) await link(aside, path).catch(unless('EEXIST'));
      await rm(aside);
    },

    async open(key) {
      if (!isStorageKey(key)) return null;
      const file = await open(join(root, key), 'r').catch(unless('ENOENT'));
      if (!file) return null;
      const { size } = await file.stat();
      return { stream: file.createReadStream(), bytes: size };
    },
  };
}

const unless =
  (expected: string) =>
  (error: NodeJS.ErrnoException): undefined => {
    if (error.code !== expected) throw error;
  };
