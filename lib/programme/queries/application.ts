import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { department } from '@/db/schema/district';
import { member } from '@/db/schema/member';
import { application, programme } from '@/db/schema/programme';
import { subject } from '@/db/schema/subject';
import { looked } from '@/db/sealed';
import { lookupHashes, open } from '@/lib/platform/crypto/seal';
import { maskBusinessNumber, writeBusinessNumber } from '../rules/business';

const programmeSubject = alias(subject, 'programme_subject');

/** Applications that wait for the desk. */
const waiting = ['submitted', 'objected'] as const;

const listed = {
  id: application.id,
  number: subject.number,
  state: application.state,
  askedWon: application.askedWon,
  grantedWon: application.grantedWon,
  submittedAt: application.submittedAt,
  changedAt: application.changedAt,
  title: programme.title,
  programmeId: programme.id,
};

/** One application as permissions and pages need it, its sealed words still shut. */
export async function getApplication(number: string) {
  const [row] = await db
    .select({
      ...listed,
      applicantId: application.applicantId,
      plan: application.plan,
      businessName: application.businessName,
      businessNumber: application.businessNumber,
      decidedAt: application.decidedAt,
      decidedBy: application.decidedBy,
      version: application.version,
      applicant: member.name,
      departmentId: programme.departmentId,
      department: { nameKo: department.nameKo, nameEn: department.nameEn },
      programme: {
        number: programmeSubject.number,
        budgetWon: programme.budgetWon,
        grantedWon: programme.grantedWon,
        mostWon: programme.mostWon,
      },
    })
    .from(application)
    .innerJoin(subject, eq(subject.id, application.id))
    .innerJoin(member, eq(member.id, application.applicantId))
    .innerJoin(programme, eq(programme.id, application.programmeId))
    .innerJoin(programmeSubject, eq(programmeSubject.id, programme.id))
    .innerJoin(department, eq(department.id, programme.departmentId))
    .where(eq(subject.number, number));
  return row ?? null;
}
export type ApplicationRow = NonNullable<Awaited<ReturnType<typeof getApplication>>>;

/** The business behind an application, for who applied; dashes when it has been kept long enough. */
export const businessOf = ({
  businessName,
  businessNumber,
}: Pick<ApplicationRow, 'businessName' | 'businessNumber'>) => ({
  name: businessName === '' ? '–' : open(businessName, 'programme_application.business_name'),
  number:
    businessNumber === '' ? '–' : writeBusinessNumber(open(businessNumber, 'programme_application.business_number')),
});

/** What the desk sees of the business without a reason: the first digits of its number. */
export const maskedBusiness = ({ businessNumber }: Pick<ApplicationRow, 'businessNumber'>): string =>
  businessNumber === '' ? '–' : maskBusinessNumber(open(businessNumber, 'programme_application.business_number'));

/** A person's applications, the last changed first. */
export const listOwnApplications = (memberId: number) =>
  db
    .select(listed)
    .from(application)
    .innerJoin(subject, eq(subject.id, application.id))
    .innerJoin(programme, eq(programme.id, application.programmeId))
    .where(eq(application.applicantId, memberId))
    .orderBy(desc(application.changedAt), desc(application.id))
    .limit(100);

/** Applications for a programme, those that wait first, then the latest. */
export async function listApplicationsFor(programmeId: number) {
  const rows = await db
    .select({ ...listed, applicant: member.name })
    .from(application)
    .innerJoin(subject, eq(subject.id, application.id))
    .innerJoin(programme, eq(programme.id, application.programmeId))
    .innerJoin(member, eq(member.id, application.applicantId))
    .where(eq(application.programmeId, programmeId))
    .orderBy(asc(application.submittedAt))
    .limit(500);
  const waits = (row: (typeof rows)[number]) => (waiting as readonly string[]).includes(row.state);
  return [...rows.filter(waits), ...rows.filter((row) => !waits(row)).toReversed()];
}
export type ListedApplication = Awaited<ReturnType<typeof listApplicationsFor>>[number];

/** How many applications of each programme wait for the desk. */
export async function countWaiting(programmeIds: readonly number[]): Promise<Map<number, number>> {
  if (programmeIds.length === 0) return new Map();
  const rows = await db
    .select({ id: application.programmeId })
    .from(application)
    .where(and(inArray(application.programmeId, [...programmeIds]), inArray(application.state, [...waiting])));
  const counts = new Map<number, number>();
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const hashesOf = (sealed: string) =>
  lookupHashes(...looked.business(open(sealed, 'programme_application.business_number')));

/** Numbers of other applications of the same business that this desk may see: those of the same department. */
export const listSameBusiness = async ({ businessNumber, id, departmentId }: ApplicationRow) =>
  businessNumber === ''
    ? []
    : db
        .select({ number: subject.number, state: application.state, title: programme.title })
        .from(application)
        .innerJoin(subject, eq(subject.id, application.id))
        .innerJoin(programme, eq(programme.id, application.programmeId))
        .where(
          and(
            inArray(application.businessHash, hashesOf(businessNumber)),
            ne(application.id, id),
            ne(application.state, 'withdrawn'),
            eq(programme.departmentId, departmentId),
          ),
        )
        .orderBy(desc(application.id))
        .limit(20);

/** A person's live application for a programme: its number; null when there is none. */
export async function getLiveApplication(programmeId: number, memberId: number) {
  const [row] = await db
    .select({ number: subject.number, state: application.state })
    .from(application)
    .innerJoin(subject, eq(subject.id, application.id))
    .where(
      and(
        eq(application.programmeId, programmeId),
        eq(application.applicantId, memberId),
        inArray(application.state, ['submitted', 'supplement_requested', 'objected', 'approved']),
      ),
    );
  return row ?? null;
}
