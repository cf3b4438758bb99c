import { and, eq, gte, isNull, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { auditEntry } from '@/db/schema/audit';
import { hotlineThread, phone } from '@/db/schema/hotline';
import { member, ownName } from '@/db/schema/member';
import { contact } from '@/db/schema/member-contact';
import { application } from '@/db/schema/programme';
import { getComplaint } from '@/lib/complaint/queries';
import { getThread } from '@/lib/hotline/queries';
import { openNumber } from '@/lib/hotline/queries/number';
import { dayOf, instantOn } from '@/lib/platform/calendar/day';
import { open } from '@/lib/platform/crypto/seal';
import { businessOf, getApplication } from '@/lib/programme/queries/application';
import { getProposalCase } from '@/lib/proposal/queries';
import type { Masked } from '../policy';

/** The case with this number and what permissions ask of it; null when there is none with somebody behind it. */
export async function getMasked(number: string): Promise<Masked | null> {
  const thread = await getThread(number);
  if (thread) return { kind: 'hotline_thread', id: thread.id, of: thread };
  const filed = await getComplaint(number);
  if (filed) return { kind: 'complaint', id: filed.id, of: filed };
  const applied = await getApplication(number);
  if (applied) return { kind: 'application', id: applied.id, of: applied };
  const proposed = await getProposalCase(number);
  return proposed ? { kind: 'proposal', id: proposed.id, of: proposed } : null;
}

export interface Behind {
  memberId: number | null;
  name: string | null;
  phones: string[];
  emails: string[];
  /** The business that somebody applied for, and its registration number. */
  business?: { name: string; number: string };
}

/** Who is behind a case, in plain; from here on the transaction sees with the eyes of the portal. Only for who may, and whose look is written down in the same transaction. */
export async function getBehind(tx: Tx, { kind, id }: Masked): Promise<Behind> {
  await tx.execute(sql`select set_config('ollim.actor', 'system', true)`);
  if (kind === 'hotline_thread') {
    const [row] = await tx
      .select({ number: phone.number })
      .from(hotlineThread)
      .innerJoin(phone, eq(phone.id, hotlineThread.phoneId))
      .where(eq(hotlineThread.id, id));
    return { memberId: null, name: null, phones: row ? [openNumber(row.number)] : [], emails: [] };
  }
  const [author] = await tx
    .select({ id: member.id, name: member.name, legalName: ownName.legalName })
    .from(member)
    .leftJoin(ownName, eq(ownName.memberId, member.id))
    .where(eq(member.id, authorOf(kind, id)));
  if (!author) return { memberId: null, name: null, phones: [], emails: [] };
  const contacts = await tx
    .select({ kind: contact.kind, sealed: contact.sealed })
    .from(contact)
    .where(and(eq(contact.memberId, author.id), isNull(contact.endedAt)));
  const of = (wanted: 'phone' | 'email') =>
    contacts.flatMap((c) => (c.kind === wanted ? [open(c.sealed, 'contact.sealed')] : []));
  const name = author.legalName ? open(author.legalName, 'member.legal_name') : author.name;
  const behind = { memberId: author.id, name, phones: of('phone'), emails: of('email') };
  return kind === 'application' ? { ...behind, business: await businessBehind(tx, id) } : behind;
}

/** Who filed the case. */
function authorOf(kind: 'complaint' | 'proposal' | 'application', id: number) {
  if (kind === 'application') return sql`(select applicant_id from programme_application where id = ${id})`;
  return kind === 'complaint'
    ? sql`(select author_id from complaint where id = ${id})`
    : sql`(select author_id from proposal where id = ${id})`;
}

async function businessBehind(tx: Tx, id: number) {
  const [row] = await tx
    .select({ businessName: application.businessName, businessNumber: application.businessNumber })
    .from(application)
    .where(eq(application.id, id));
  return row ? businessOf(row) : undefined;
}

/** When and at what an officer looked on the day of `now`. */
export async function listLooksOf(tx: Tx, officerId: number, now: Date) {
  return tx
    .select({ at: auditEntry.at, subjectId: auditEntry.subjectId })
    .from(auditEntry)
    .where(
      and(
        eq(auditEntry.memberId, officerId),
        eq(auditEntry.type, 'privacy.unmasked'),
        gte(auditEntry.at, instantOn(dayOf(now))),
      ),
    );
}
