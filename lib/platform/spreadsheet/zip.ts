import { constants, inflateRawSync } from 'node:zlib';

/** What an archive may hold when it is unpacked: bytes altogether, and files. */
const limits = { bytes: 8 * 1024 * 1024, files: 200 };

const signs = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const methods = { stored: 0, deflated: 8 } as const;

/**
 * The files of a ZIP archive by their names, unpacked by us and never beyond the limits, whatever the archive says of itself. `too_big`: it unpacks to more than we
 * take, as a bomb does. `broken`: it is no archive, is cut off, encrypted, or says one thing of a file and holds another.
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> | 'too_big' | 'broken' {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return 'broken';
  const count = view.readUInt16LE(end + 10);
  if (count > limits.files) return 'too_big';
  const files = new Map<string, Uint8Array>();
  let at = view.readUInt32LE(end + 16);
  let room = limits.bytes;
  for (let n = 0; n < count; n += 1) {
    const entry = entryAt(view, at);
    if (entry === null) return 'broken';
    const content = contentOf(view, entry, room);
    if (typeof content === 'string') return content;
    if (files.has(entry.name)) return 'broken';
    files.set(entry.name, content);
    room -= content.byteLength;
    at = entry.next;
  }
  return files;
}

/** The end record stands last, before a comment of at most 64 KB. */
function endOf(view: Buffer): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 65_557); at -= 1)
    if (view.readUInt32LE(at) === signs.end) return at;
  return -1;
}

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  from: number;
  next: number;
}

function entryAt(view: Buffer, at: number): Entry | null {
  if (at + 46 > view.length || view.readUInt32LE(at) !== signs.entry) return null;
  const encrypted = (view.readUInt16LE(at + 8) & 1) === 1;
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset));
  const name = view.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
  const next = at + 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  const [packed = 0, size = 0] = [20, 24].map((offset) => view.readUInt32LE(at + offset));
  const header = view.readUInt32LE(at + 42);
  if (encrypted || header + 30 > view.length || view.readUInt32LE(header) !== signs.file) return null;
  const from = header + 30 + view.readUInt16LE(header + 26) + view.readUInt16LE(header + 28);
  return { name, method: view.readUInt16LE(at + 10), packed, size, from, next };
}

function contentOf(
  view: Buffer,
  { method, packed, size, from }: Entry,
  room: number,
): Uint8Array | 'too_big' | 'broken' {
  if (from + packed > view.length) return 'broken';
  if (size > room) return 'too_big';
  const part = view.subarray(from, from + packed);
  if (method === methods.stored) return packed === size ? part : 'broken';
  if (method !== methods.deflated) return 'broken';
  try {
    const content = inflateRawSync(part, { maxOutputLength: room + 1, finishFlush: constants.Z_SYNC_FLUSH });
    if (content.byteLength > room) return 'too_big';
    return content.byteLength === size ? content : 'broken';
  } catch (error) {
    return error instanceof RangeError ? 'too_big' : 'broken';
  }
}

/** An archive with these files, none of them packed: what reads it next unpacks nothing. */
export function packStored(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const title = Buffer.from(name, 'utf8');
    const header = Buffer.alloc(30);
    header.writeUInt32LE(signs.file, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(content.byteLength, 18);
    header.writeUInt32LE(content.byteLength, 22);
    header.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(signs.entry, 0);
    header.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    parts.push(header, title, Buffer.from(content));
    entries.push(entry, title);
    at += 30 + title.length + content.byteLength;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(signs.end, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}
