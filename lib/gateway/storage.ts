import type { Readable } from 'node:stream';

/** Where uploaded bytes are kept. Keys are made of the content, so the same bytes are kept once and a key never changes its meaning. */
export interface Storage {
  /** Keeps the bytes and answers their key. Safe to repeat; when it answers, the bytes are on the disk (or with the provider). */
  put(bytes: Uint8Array): Promise<string>;
  /** Takes the bytes away, unless they were put again since `keptBefore`. No error where there are none. */
  remove(key: string, keptBefore: Date): Promise<void>;
  /** The bytes as a stream with their length, or null when there is nothing under this key. */
  open(key: string): Promise<{ stream: Readable; bytes: number } | null>;
}

/** `sha256` in lower-case hex, below two folders of two digits, so that no folder grows without end. */
export const storageKey = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;

/** Only what `storageKey` makes: a key from elsewhere cannot climb out of the folder. */
export const isStorageKey = (key: string): boolean => /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/u.test(key);
