import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readUpload } from './uploads';

const file = (content: Uint8Array | string, name: string) => new File([content as BlobPart], name);
const picture = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: '#256ef4' } });

/** Only pictures written anew and PDFs come out, and nothing in them that came with the sender. */
const hidden = /<script|alert\(|PK.{2}evil|GPS|Exif|http:\/\/ns\.adobe|evil/i;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

/** A PNG that says it is as large as this, whatever it holds. */
function png(width: number, height: number, pixels: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

describe('what is refused', () => {
  it.each<[string, () => Uint8Array | string, string]>([
    ['no bytes at all', () => '', 'a.png'],
    [
      'a picture of XML with a script in it',
      () => '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      'a.svg',
    ],
    [
      'the same behind white space and a declaration',
      () => ' \n<?xml version="1.0"?><svg><script>1</script></svg>',
      'a.jpg',
    ],
    ['a script that begins as a GIF', () => 'GIF89a/*\u0000*/=1;alert(1)//', 'a.gif'],
    ['a page under the name of a picture', () => '<!doctype html><script>alert(1)</script>', 'a.png'],
    ['an archive under the name of a document', () => 'PK\x03\x04evil', 'a.pdf'],
    ['a program', () => 'MZ\x90\x00evil', 'a.jpg'],
    [
      'a header of fifty thousand pixels by fifty thousand',
      () => png(50_000, 50_000, deflateSync(Buffer.alloc(100))),
      'a.png',
    ],
    [
      'a bomb: few bytes that unpack to a hundred million',
      () => png(10_000, 10_000, deflateSync(Buffer.alloc(10_001 * 10_000), { level: 9 })),
      'a.png',
    ],
    ['a header with nothing behind it', () => Buffer.from([0xff, 0xd8, 0xff]), 'a.jpg'],
    ['a PDF that ends in a page', () => '%PDF-1.7\n%%EOF\n<script>alert(1)</script>', 'a.pdf'],
    ['a PDF that starts late', () => '<script>alert(1)</script>%PDF-1.7\n%%EOF\n', 'a.pdf'],
    ['a WebP that is none', () => 'RIFF\x00\x00\x00\x00WEBPevil', 'a.webp'],
  ])('%s', async (_, content, name) => {
    const read = await readUpload(file(content(), name));
    expect(read.ok).toBe(false);
    expect(!read.ok && read.code).toMatch(/^file_(type|size|broken):/);
  });

  it('every picture cut off anywhere in its second half', async () => {
    const whole = await picture(300, 200).jpeg({ quality: 95 }).toBuffer();
    for (const part of [0.5, 0.6, 0.7, 0.8, 0.9])
      expect((await readUpload(file(whole.subarray(0, whole.length * part), 'a.jpg'))).ok).toBe(false);
  });
});

describe('what comes out clean', () => {
  it.each<[string, () => Promise<Buffer>]>([
    [
      'a photo that says where it was taken and by whom',
      () =>
        picture()
          .withExif({ IFD0: { Artist: 'evil' }, IFD3: { GPSLatitude: '35/1 9/1 0/1' } })
          .jpeg()
          .toBuffer(),
    ],
    [
      'a photo with a page behind its end',
      async () => Buffer.concat([await picture().jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')]),
    ],
    [
      'a photo with an archive behind its end',
      async () => Buffer.concat([await picture().png().toBuffer(), Buffer.from('PK\x03\x04evil')]),
    ],
    [
      'a PNG with words in its chunks',
      async () => {
        const plain = await picture().png().toBuffer();
        const words = chunk('tEXt', Buffer.from('Comment\0<script>alert(1)</script>', 'latin1'));
        return Buffer.concat([plain.subarray(0, 33), words, plain.subarray(33)]);
      },
    ],
    [
      'a GIF that is a script as well',
      async () => Buffer.concat([await picture().gif().toBuffer(), Buffer.from('/*<script>alert(1)</script>*/=1;')]),
    ],
    [
      'a JPEG with a comment',
      async () => {
        const plain = await picture().jpeg().toBuffer();
        const words = Buffer.from('<script>alert(1)</script>');
        const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, words.length + 2]), words]);
        return Buffer.concat([plain.subarray(0, 2), comment, plain.subarray(2)]);
      },
    ],
  ])('%s', async (_, content) => {
    const read = await readUpload(file(await content(), 'a.html'));
    if (!read.ok) throw new Error(read.code);
    expect(read.value.mediaType).toMatch(/^image\/(jpeg|webp)$/);
    expect(read.value.name).toMatch(/\.(jpg|webp)$/);
    expect(read.value.content.toString('latin1')).not.toMatch(hidden);
    const kept = await sharp(read.value.content).metadata();
    expect([kept.exif, kept.xmp, kept.iptc]).toEqual([undefined, undefined, undefined]);
  });
});
