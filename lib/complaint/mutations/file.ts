import { eq, inArray, sql } from 'drizzle-orm';
import { complaintReturn } from '@/db/schema/complaint-return';
import { subject } from '@/db/schema/subject';
import type { Lang } from '@/lib/format/copy';
import { memberCopy } from '@/lib/member/copy';
import { addResident } from '@/lib/member/mutations/join';
import { readContact } from '@/lib/member/rules/contact';
import { memberIdOf } from '@/lib/platform/actor';
import { seeAs } from '@/lib/platform/auth/scope';
import { seal } from '@/lib/platform/crypto/seal';
import { wipeDraft } from '@/lib/platform/form/draft';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { createComplaint, type NewComplaint } from '../mutations';
import { makeReturnCode, returnHashes } from '../queries/return';

type Given = Omit<NewComplaint, 'authorId'>;

interface Nameless extends Given {
  name: string | null;
  contact: string | null;
  lang: Lang;
}

interface Filed {
  id: number;
  number: string;
  /** Waits for an officer before everyone can see it. */
  held: boolean;
  /** Of a case filed without an account: in whose name it stands, and the code that leads back. Nobody sees the code again. */
  way: { guestId: number; code: string } | null;
  /** Sent a second time, and filed before. */
  again: boolean;
}

/**
 * Files for somebody without an account: the case stands in the name of a guest who has this one case, and a code leads back to it. Sent twice with the same
 * form it is filed once. Refuses a contact that is none on the field `contact`.
 */
export async function fileNameless(
  work: Work,
  { name, contact, lang, ...given }: Nameless,
  key: string | null,
): Promise<Result<Filed>> {
  await seeAs(work.tx, 'system');
  const reached = contact === null ? null : readContact(contact);
  if (reached && !reached.ok) return { ...reached, field: 'contact' };
  const code = makeReturnCode(key);
  const hashes = returnHashes(code);
  const [codeHash] = hashes;
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${codeHash}, 0))`);
  const [before] = await work.tx
    .select({ id: complaintReturn.complaintId, number: subject.number, guestId: complaintReturn.guestId })
    .from(complaintReturn)
    .innerJoin(subject, eq(subject.id, complaintReturn.complaintId))
    .where(inArray(complaintReturn.codeHash, hashes));
  if (before)
    return ok({
      id: before.id,
      number: before.number,
      held: false,
      way: { guestId: before.guestId, code },
      again: true,
    });
  const guestId = await addResident(work, name, { guest: true, nameless: memberCopy[lang].nameless });
  const made = await createComplaint(work, { ...given, authorId: guestId });
  if (!made.ok) return made;
  await work.tx.insert(complaintReturn).values({
    complaintId: made.value.id,
    guestId,
    codeHash,
    code: seal(code, 'complaint_return.code'),
    contact: reached ? seal(JSON.stringify(reached.value), 'complaint_return.contact') : null,
    lang,
    createdAt: work.now,
  });
  return ok({ ...made.value, way: { guestId, code }, again: false });
}

/** Files in the name of whoever is signed in, and forgets what they had begun to write. */
export async function fileInOwnName(work: Work, given: Given): Promise<Result<Filed>> {
  const authorId = memberIdOf(work.actor);
  if (authorId === null) return refuse('not_allowed');
  const made = await createComplaint(work, { ...given, authorId });
  if (!made.ok) return made;
  await wipeDraft(work.tx, authorId, 'complaint');
  return ok({ ...made.value, way: null, again: false });
}
