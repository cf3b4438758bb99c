/** A page of a made-up form: its title, some lines of boxes, and a stamp. Plain ASCII, because a file of a few hundred bytes carries no Korean letters. */
export function paper(title: string, rows: readonly string[]): Buffer {
  const lines = rows.map(
    (row, at) => `BT /F1 12 Tf 84 ${640 - at * 44} Td (${row}) Tj ET 72 ${626 - at * 44} m 523 ${626 - at * 44} l S`,
  );
  const drawn = [
    '0.45 0.5 0.56 RG 1 w 56 64 483 714 re S',
    `BT /F1 22 Tf 72 720 Td (${title}) Tj ET`,
    'BT /F1 10 Tf 72 696 Td (Ollim demo: made up, of nobody.) Tj ET',
    ...lines,
    '0.75 0.16 0.12 RG 3 w 420 110 72 72 re S',
    'BT /F1 13 Tf 0.75 0.16 0.12 rg 432 140 Td (SAMPLE) Tj ET',
  ].join('\n');
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
  ]);
}

/** Objects one after another, with the table that says where each begins. */
function pdf(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const starts = objects.map((body, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return String(start).padStart(10, '0');
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((start) => `${start} 00000 n \n`).join('')}`;
  return Buffer.from(
    `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
    'latin1',
  );
}
