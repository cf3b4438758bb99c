import { and, asc, desc, eq, getTableColumns, inArray, ne } from 'drizzle-orm';
import { db } from '@/db/client';
import { department } from '@/db/schema/district';
import { programme, programmeQuestion } from '@/db/schema/programme';
import { subject } from '@/db/schema/subject';

export type ProgrammeKind = typeof programme.$inferSelect.kind;

const { search: _, ...columns } = getTableColumns(programme);
const programmes = () =>
  db
    .select({
      ...columns,
      number: subject.number,
      department: { nameKo: department.nameKo, nameEn: department.nameEn },
    })
    .from(programme)
    .innerJoin(subject, eq(subject.id, programme.id))
    .innerJoin(department, eq(department.id, programme.departmentId));

/** A district has dozens of programmes: a list shows all that match. */
const most = 200;

/** Programmes that everyone may see, the newest first. */
export const listProgrammes = (kind?: ProgrammeKind) =>
  programmes()
    .where(and(ne(programme.state, 'draft'), kind ? eq(programme.kind, kind) : undefined))
    .orderBy(desc(programme.id))
    .limit(most);
export type ProgrammeRow = Awaited<ReturnType<typeof listProgrammes>>[number];

/** Programmes of these departments in whatever state; of all for null. */
export const listKeptProgrammes = (departmentIds: readonly number[] | null) =>
  programmes()
    .where(departmentIds === null ? undefined : inArray(programme.departmentId, [...departmentIds]))
    .orderBy(desc(programme.id))
    .limit(most);

export async function getProgramme(number: string) {
  const [row] = await programmes().where(eq(subject.number, number));
  return row ?? null;
}

/** The questions of these programmes in their order. */
export const listQuestions = (programmeIds: readonly number[]) =>
  db
    .select()
    .from(programmeQuestion)
    .where(inArray(programmeQuestion.programmeId, [...programmeIds]))
    .orderBy(asc(programmeQuestion.programmeId), asc(programmeQuestion.position));
export type QuestionRow = Awaited<ReturnType<typeof listQuestions>>[number];

/** Departments a programme can be of. */
export const listDepartments = () =>
  db
    .select({ id: department.id, nameKo: department.nameKo, nameEn: department.nameEn })
    .from(department)
    .orderBy(asc(department.id));
