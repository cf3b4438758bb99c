/** What was typed into a form that was sent, in its order, without its files' contents. */
export interface SentWords {
  fields: [name: string, value: string][];
  /** Files by the field they were chosen for. */
  files: [name: string, file: string][];
  /** False when something is missing: what nobody keeps (codes, passwords), or more than fits. */
  whole: boolean;
}

export interface WordReader {
  push: (chunk: Buffer) => void;
  read: () => SentWords;
}

/** So many bytes of words are kept of one form, and so many fields: the longest form is far below. */
const most = { bytes: 512 * 1024, head: 8 * 1024, fields: 500 };

/** Fields whose values are never shown again. */
const secret = /code|password|secret|token/iu;

/** Reads along while a form comes in, and keeps its words; null for a body that is no form. Files are let go as they pass. */
export function wordReader(contentType: string | undefined): WordReader | null {
  const [type = '', ...rest] = (contentType ?? '').split(';');
  if (type.trim().toLowerCase() === 'application/x-www-form-urlencoded') return readEncoded();
  const boundary = /boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/iu.exec(rest.join(';'));
  const mark = boundary?.[1] ?? boundary?.[2];
  return type.trim().toLowerCase() === 'multipart/form-data' && mark ? readParts(mark) : null;
}

function keep(words: SentWords, name: string, value: string): void {
  if (words.fields.length >= most.fields || secret.test(name)) words.whole = false;
  else words.fields.push([name, value]);
}

function readEncoded(): WordReader {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    push: (chunk) => {
      size += chunk.length;
      if (size <= most.bytes) chunks.push(chunk);
    },
    read: () => {
      const words: SentWords = { fields: [], files: [], whole: size <= most.bytes };
      if (!words.whole) return words;
      for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString('utf8'))) keep(words, name, value);
      return words;
    },
  };
}

/** Multipart bodies (RFC 7578) part by part: what is not finished yet waits in `rest`, which never grows past a head or the words that still fit. */
function readParts(boundary: string): WordReader {
  const words: SentWords = { fields: [], files: [], whole: true };
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  let rest = Buffer.from('\r\n'); // the first delimiter stands at the very beginning
  let part: { name: string; file: string | null } | 'before' | 'head' | 'end' = 'before';
  let size = 0;

  function body(open: { name: string; file: string | null }): boolean {
    const end = rest.indexOf(delimiter);
    if (end < 0) {
      if (open.file !== null) rest = rest.subarray(Math.max(0, rest.length - delimiter.length));
      return false;
    }
    if (open.file === null) {
      size += end;
      if (size > most.bytes) words.whole = false;
      else keep(words, open.name, rest.toString('utf8', 0, end));
    } else if (open.file !== '') words.files.push([open.name, open.file]);
    rest = rest.subarray(end + delimiter.length);
    part = 'head';
    return true;
  }

  function step(): boolean {
    if (part === 'end') return false;
    if (typeof part === 'object') return body(part);
    if (part === 'before') {
      const start = rest.indexOf(delimiter);
      if (start < 0) return false;
      rest = rest.subarray(start + delimiter.length);
      part = 'head';
      return true;
    }
    if (rest.length >= 2 && rest.toString('latin1', 0, 2) === '--') part = 'end';
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0 || part === 'end') return false;
    part = headOf(rest.toString('utf8', 0, end));
    rest = rest.subarray(end + 4);
    return true;
  }

  return {
    push: (chunk) => {
      if (part === 'end') return;
      rest = Buffer.concat([rest, chunk]);
      while (step());
      const room = typeof part === 'object' ? most.bytes - size + delimiter.length : most.head;
      if (rest.length <= room) return;
      words.whole = false;
      part = 'end';
      rest = Buffer.alloc(0);
    },
    read: () => ({ ...words, whole: words.whole && part === 'end' }),
  };
}

const said = /[; ](\w{1,20})="([^"]{0,1000})"/gu;
const plain = (text: string): string => text.replace(/%22/gu, '"').replace(/%0D%0A/giu, ' ');

function headOf(head: string): { name: string; file: string | null } {
  const values = new Map([...head.matchAll(said)].map(([, key = '', value = '']) => [key.toLowerCase(), plain(value)]));
  return { name: values.get('name') ?? '', file: values.get('filename') ?? null };
}
