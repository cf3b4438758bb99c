import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readUploads } from './files';
import { fileName, readUpload } from './uploads';

const file = (content: Uint8Array | string, name: string, type = '') => new File([content as BlobPart], name, { type });
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#256ef4' } });
const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

async function one(given: File) {
  const read = await readUploads([given]);
  if (!read.ok) return read;
  return { ok: true as const, ...read.value[0] };
}

describe('what a form may carry', () => {
  it('re-encodes a photo without its place and camera, upright and at most 2,000 px', async () => {
    const jpeg = await picture(3000, 1500)
      .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitude: '35/1 9/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const read = await one(file(jpeg, '사진.JPEG', 'text/html'));
    expect(read).toMatchObject({ ok: true, name: '사진.jpg', mediaType: 'image/jpeg', width: 1000, height: 2000 });
    const metadata = await sharp(read.ok ? read.content : undefined).metadata();
    expect(metadata.exif).toBeUndefined();
    expect(metadata.orientation ?? 1).toBe(1);
  });

  it('turns PNG, WebP and the first frame of a GIF into WebP', async () => {
    for (const kind of ['png', 'webp', 'gif'] as const) {
      const read = await one(file(await picture(20, 10)[kind]().toBuffer(), `a.${kind}`));
      expect(read).toMatchObject({ ok: true, name: 'a.webp', mediaType: 'image/webp', width: 20 });
    }
  });

  it('drops what hangs behind a picture', async () => {
    const jpeg = await picture(10, 10).jpeg().toBuffer();
    const read = await one(file(Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>PK\x05\x06')]), 'a.jpg'));
    expect(read.ok && read.content?.includes('<script>')).toBe(false);
    expect(read.ok).toBe(true);
  });

  it('takes a PDF as it is', async () => {
    expect(await one(file(pdf, '도면.pdf'))).toMatchObject({
      ok: true,
      name: '도면.pdf',
      mediaType: 'application/pdf',
    });
  });

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'a.png', 'file_type:a.png'],
    ['HTML', '<!doctype html>', 'a.jpg', 'file_type:a.jpg'],
    ['an archive', 'PK\x03\x04', 'a.hwpx', 'file_type:a.hwpx'],
    ['words', 'hello', 'a.pdf', 'file_type:a.pdf'],
    ['an archive behind a PDF', `${pdf}PK\x05\x06`, 'a.pdf', 'file_broken:a.pdf'],
    ['a page of HTML in a PDF', pdf.replace('<<>>', '<script>1</script>'), 'a.pdf', 'file_broken:a.pdf'],
    ['half a PDF', '%PDF-1.7\n1 0 obj', 'a.pdf', 'file_broken:a.pdf'],
  ])('refuses %s and names the field and the file', async (_, content, name, code) => {
    expect(await one(file(content, name))).toMatchObject({ ok: false, field: 'files', code });
  });

  it('goes past the scanner where it is kept as it came, and nothing does while the scanner is away', async () => {
    const infected = async () => 'infected' as const;
    const away = () => Promise.reject(new Error('away'));
    const csv = () => file('a,b', 'a.csv');
    for (const sent of [() => file(pdf, 'a.pdf'), csv]) {
      const past = (scan: typeof infected | typeof away) => readUpload(sent(), { tables: true, scan });
      expect(await past(infected)).toMatchObject({ ok: false, code: `file_infected:${sent().name}` });
      expect(await past(away)).toEqual({ ok: false, code: 'unavailable' });
      expect(await readUpload(sent(), { tables: true, scan: async () => 'clean' })).toMatchObject({ ok: true });
    }
    const photo = await picture(10, 10).png().toBuffer();
    expect(await readUpload(file(photo, 'a.png'), { scan: away })).toMatchObject({ ok: true });
  });

  it('refuses a torn picture, one of too many pixels, one of too many bytes and too many files', async () => {
    const jpeg = await picture(600, 600).jpeg().toBuffer();
    expect(await one(file(jpeg.subarray(0, jpeg.length / 2), 'a.jpg'))).toMatchObject({ code: 'file_broken:a.jpg' });
    const bomb = await picture(9000, 9000).png().toBuffer();
    expect(await one(file(bomb, 'big.png'))).toMatchObject({ code: 'file_size:big.png' });
    expect(await one(file(new Uint8Array(8 * 1024 * 1024 + 1), 'big.pdf'))).toMatchObject({
      code: 'file_size:big.pdf',
    });
    expect(await readUploads(Array.from({ length: 6 }, () => file(pdf, 'a.pdf')))).toMatchObject({
      code: 'too_many:5',
    });
  });

  it('keeps of a name only what can be shown', () => {
    expect(fileName('../../etc/pass"wd\u0000\u202Egpj.exe')).toBe('passwdgpj.exe');
    expect(fileName('C:\\사진\\골목.jpg')).toBe('골목.jpg');
    expect(fileName('\u0000')).toBe('file');
    expect(fileName(`${'a'.repeat(99)}😀b`)).toBe(`${'a'.repeat(99)}😀`);
  });
});
