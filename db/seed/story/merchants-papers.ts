import type { Tx } from '@/db/client';
import { readUpload, type Upload } from '@/lib/platform/files/uploads';
import { type PaperKey, papers, papersOf } from '../content/papers';
import { paper } from '../pictures/paper';
import { keeper } from './files';
import type { Asked } from './merchants-applications';
import { random } from './random';

/** What applicants sent with their applications: a small document of each kind, the same for everybody. */
export async function writePapers(tx: Tx, asked: readonly Asked[]): Promise<void> {
  const keep = keeper(tx, random(20_230_328));
  const made = new Map<PaperKey, Upload>();
  for (const [key, { name, title, rows }] of Object.entries(papers) as [PaperKey, (typeof papers)[PaperKey]][]) {
    const upload = await readUpload(new File([new Uint8Array(paper(title, rows))], name));
    if (!upload.ok) throw new Error(`the document ${key} is none: ${upload.code}`);
    made.set(key, upload.value);
  }
  for (const each of asked)
    for (const key of papersOf(each.programme.text.key, each.state === 'supplement_requested')) {
      const upload = made.get(key);
      const on = { subjectId: each.id, memberId: each.applicantId, createdAt: each.createdAt, public: false };
      if (upload) await keep(upload, on);
    }
}
