import { deflateRawSync } from 'node:zlib';
import { packStored } from './zip';

/** The least that a workbook with one sheet needs. */
export function workbook(sheetData: string): Map<string, Uint8Array> {
  const text = (xml: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return new Map<string, Uint8Array>([
    [
      'xl/workbook.xml',
      text(
        `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Tasks" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      text(
        `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    ],
    ['xl/worksheets/sheet1.xml', text(`<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`)],
  ]);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Rows as a spreadsheet writes them: texts within the cells, numbers as numbers. */
export const sheetOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((cells, at) => {
      const line = at + 1;
      const xml = cells.map((cell, column) => cellOf(`${letters[column]}${line}`, cell));
      return `<row r="${line}">${xml.join('')}</row>`;
    })
    .join('');

function cellOf(at: string, cell: string | number): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return cell === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The same archive with every file packed, as programs write them. */
export function deflated(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const packed = new Map([...files].map(([name, content]) => [name, deflateRawSync(content)] as const));
  const archive = Buffer.from(packStored(packed));
  for (const [name, content] of files) {
    const title = Buffer.from(name, 'utf8');
    for (const [sign, offset, method, size] of [
      [0x04034b50, 30, 8, 22],
      [0x02014b50, 46, 10, 24],
    ] as const)
      for (let at = archive.indexOf(title); at >= 0; at = archive.indexOf(title, at + 1)) {
        const begin = at - offset;
        if (begin < 0 || archive.readUInt32LE(begin) !== sign) continue;
        archive.writeUInt16LE(8, begin + method);
        archive.writeUInt32LE(content.byteLength, begin + size);
      }
  }
  return archive;
}
