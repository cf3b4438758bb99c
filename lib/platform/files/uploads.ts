import sharp, { type Metadata, type Sharp } from 'sharp';
import { hasForbiddenCharacters } from '@/lib/format/text';
import { clamdScanner, type Scan } from '@/lib/gateway/scanner';
import { env } from '../env';
import { uploadLimits } from '../form/uploads';
import { log } from '../log';
import { ok, type Refusal, type Result, refuse } from '../result';
import { readTable } from './tables';

/** A checked file, ready to be kept: pictures are re-encoded, so nothing that travelled inside them is left. */
export interface Upload {
  name: string;
  mediaType: 'image/jpeg' | 'image/webp' | 'application/pdf' | 'text/csv';
  content: Buffer;
  width: number | null;
  height: number | null;
}

type Kind = 'jpeg' | 'png' | 'webp' | 'gif' | 'pdf';

/**
 * Checks one file by its content, never by the name or type the sender gave it. Pictures (JPEG, PNG, WebP, first frame of a GIF) are turned
 * upright, scaled down to 2,000 px and written anew without metadata; a PDF has to be one from its first byte to its last.
 * With `tables` also a file of comma-separated values (`readTable`). What is not made anew from its pixels goes past the scanner, where there is one. Refuses with a
 * code that names the file: `file_type:name`, `file_size:name`, `file_broken:name`, `file_infected:name`; or `unavailable` while that scanner is away.
 */
export async function readUpload(
  file: File,
  { tables = false, scan = scanner() }: { tables?: boolean; scan?: Scan | null } = {},
): Promise<Result<Upload>> {
  const name = fileName(file.name);
  if (file.size > uploadLimits.bytes) return wrong('file_size', name);
  const content = Buffer.from(await file.arrayBuffer());
  const kind = kindOf(content);
  if (kind === null && !(tables && /\.csv$/iu.test(name))) return wrong('file_type', name);
  if (kind !== null && kind !== 'pdf') return readPicture(content, kind, name);
  const scanned = scan ? await pastScanner(scan, content, name) : ok();
  if (!scanned.ok) return scanned;
  if (kind === null) return keepTable(content, name);
  if (!isWholePdf(content)) return wrong('file_broken', name);
  return ok({ name: withEnding(name, 'pdf'), mediaType: 'application/pdf', content, width: null, height: null });
}

function scanner(): Scan | null {
  const address = env().CLAMD;
  return address ? clamdScanner(address) : null;
}

/** Where a scanner is set up nothing gets past it, also while it is away. */
async function pastScanner(scan: Scan, content: Buffer, name: string): Promise<Result<undefined>> {
  try {
    if ((await scan(content)) === 'clean') return ok();
    log.warn('upload.infected', { bytes: content.length });
    return wrong('file_infected', name);
  } catch (error) {
    log.error('upload.unscanned', error);
    return refuse('unavailable');
  }
}

function keepTable(content: Buffer, name: string): Result<Upload> {
  const table = readTable(content);
  if (table === null) return wrong('file_broken', name);
  return ok({ name: withEnding(name, 'csv'), mediaType: 'text/csv', content: table, width: null, height: null });
}

async function readPicture(content: Buffer, kind: Kind, name: string): Promise<Result<Upload>> {
  try {
    const picture = sharp(content, { limitInputPixels: uploadLimits.pixels, failOn: 'error', pages: 1 });
    const metadata: Metadata = await picture.metadata();
    if (metadata.format !== kind) return wrong('file_type', name);
    const upright = picture
      .autoOrient()
      .resize({ width: uploadLimits.side, height: uploadLimits.side, fit: 'inside', withoutEnlargement: true });
    const encoded: Sharp = kind === 'jpeg' ? upright.jpeg({ quality: 82 }) : upright.webp({ quality: 86 });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    const [ending, mediaType] = kind === 'jpeg' ? (['jpg', 'image/jpeg'] as const) : (['webp', 'image/webp'] as const);
    return ok({ name: withEnding(name, ending), mediaType, content: data, width: info.width, height: info.height });
  } catch (error) {
    if (error instanceof Error && /pixel limit/u.test(error.message)) return wrong('file_size', name);
    return wrong('file_broken', name);
  }
}

const wrong = (code: 'file_type' | 'file_size' | 'file_broken' | 'file_infected', name: string): Refusal =>
  refuse(`${code}:${name}`);

/** The kind by the first bytes; null for everything that is not taken (SVG, HTML, archives, office documents …). */
export function kindOf(content: Buffer): Kind | null {
  const starts = (bytes: number[], at = 0) => bytes.every((byte, i) => content[at + i] === byte);
  const text = (from: number, to: number) => content.toString('latin1', from, to);
  if (starts([0xff, 0xd8, 0xff])) return 'jpeg';
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a$/u.test(text(0, 6))) return 'gif';
  if (/^%PDF-[12]\.\d/u.test(text(0, 8))) return 'pdf';
  return null;
}

/** Begins and ends as a PDF and is nothing else on the way: no archive behind its end, no page of HTML in its head. */
function isWholePdf(content: Buffer): boolean {
  const end = content.lastIndexOf('%%EOF', undefined, 'latin1');
  if (end === -1 || /[^\s\0]/u.test(content.toString('latin1', end + 5))) return false;
  return !/<(?:html|script|svg|!doctype)/iu.test(content.toString('latin1', 0, 1024));
}

/** The sender's name for the file without folders, controls and length; what is left is only ever shown, never used as a path. */
export function fileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const plain = [...last].filter((c) => !hasForbiddenCharacters(c) && !/[\p{Cf}\n\r\t"<>|:*?]/u.test(c));
  return plain.slice(0, 100).join('').trim() || 'file';
}

const withEnding = (name: string, ending: string): string => `${name.replace(/\.[A-Za-z0-9]{1,5}$/u, '')}.${ending}`;
