import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { application } from '@/db/schema/programme';
import { consultingSlot } from '@/db/schema/programme-consulting';
import { attachment } from '@/db/schema/subject';
import { apply } from '@/lib/programme/mutations/apply';
import { bookSlot, recordAttendance, writeAdvice } from '@/lib/programme/mutations/booking';
import { approve, askSupplement, objectTo, refuseApplication } from '@/lib/programme/mutations/decide';
import { addQuestion, moveProgramme, writeProgramme } from '@/lib/programme/mutations/programme';
import { publishSlots } from '@/lib/programme/mutations/slot';
import { getApplication } from '@/lib/programme/queries/application';
import { getProgramme, listQuestions } from '@/lib/programme/queries/programme';
import { listComingSlots } from '@/lib/programme/queries/slot';
import type { Cast } from '../../cast';
import { as, type Maker, usual } from '../world';

async function writtenProgramme(cast: Cast, kind: 'grant' | 'consulting', state = 'open'): Promise<string> {
  const { number } = await as(cast.planner, (work) =>
    writeProgramme(work, {
      kind,
      department: cast.department,
      title: 'Signs for small shops',
      summary: 'Money for a new sign over the door.',
      audience: 'Shops in the district',
      benefit: 'Up to two million won',
      papers: 'A picture of the shop',
      contact: 'The economy department',
      opensOn: null,
      closesOn: null,
      budgetWon: 10_000_000,
      mostWon: 2_000_000,
      mostBookings: 20,
      cancelHours: 0,
    }),
  );
  if (state !== 'draft') await as(cast.planner, (work) => moveProgramme(work, { number }, 'publish'));
  return number;
}

/** A grant of the department officer's department with one question. */
export const makeProgramme: Maker = async (cast, state = 'open') => {
  const number = await writtenProgramme(cast, 'grant', state);
  await as(cast.planner, (work) =>
    addQuestion(work, {
      number,
      kind: 'yes_no',
      text: 'Is the shop in the district?',
      wanted: 'yes',
      least: null,
      most: null,
      unit: null,
      options: null,
      reason: 'It has to be in the district.',
    }),
  );
  const programme = await getProgramme(number);
  const [question] = await listQuestions([programme?.id ?? 0]);
  return { number, version: String(programme?.version), part: String(question?.id) };
};

/** An application of the author with a document; whoever refused it is nobody of the table, so that anybody who may can judge the objection. */
export const makeApplication: Maker = async (cast, state = 'submitted') => {
  const programme = await writtenProgramme(cast, 'grant');
  const { number } = await as(cast.author, (work) =>
    apply(work, {
      number: programme,
      businessName: 'A small shop',
      businessNumber: '1234567891',
      plan: 'A new sign over the door.',
      askedWon: 1_000_000,
      files: [],
      agree: ['yes'],
    }),
  );
  const reason = 'The picture is missing.';
  if (state === 'supplement_requested')
    await as(cast.departmentOfficer, (work) => askSupplement(work, { number, reason }));
  if (state === 'approved')
    await as(cast.departmentOfficer, (work) => approve(work, { number, amount: 1_000_000, reason: null }));
  if (state === 'refused' || state === 'objected')
    await as(cast.departmentOfficer, (work) => refuseApplication(work, { number, reason }));
  if (state === 'objected')
    await as(cast.author, (work) => objectTo(work, { number, reason: 'The picture is there.' }));
  const row = await getApplication(number);
  await db
    .update(application)
    .set({ decidedBy: cast.admin.memberId })
    .where(eq(application.id, row?.id ?? 0));
  await db.insert(attachment).values({
    id: crypto.randomUUID(),
    subjectId: row?.id ?? 0,
    memberId: cast.author.memberId,
    name: 'shop.pdf',
    mediaType: 'application/pdf',
    bytes: 1,
    sha256: '0'.repeat(64),
    storageKey: 'none',
    public: false,
    createdAt: new Date(),
  });
  return { number, version: String(row?.version) };
};

/** The author's booking, and a second hour that is free; `begun` and `attended` lie in the past. */
export const makeHour: Maker = async (cast, state) => {
  const number = await writtenProgramme(cast, 'consulting');
  const { day } = usual(cast);
  await as(cast.planner, (work) =>
    publishSlots(work, {
      number,
      topic: 'Taxes',
      place: 'The room on the first floor',
      firstDay: day,
      from: 600,
      minutes: 50,
      perDay: 2,
      weeks: 1,
      capacity: 3,
    }),
  );
  const programme = await getProgramme(number);
  const [held, free] = await listComingSlots(programme?.id ?? 0, new Date());
  const slot = held?.id ?? 0;
  const { id } = await as(cast.author, (work) => bookSlot(work, { slot, question: 'How do I file my taxes?' }));
  if (state === 'begun' || state === 'attended') {
    const hour = 3_600_000;
    const startsAt = new Date(Date.now() - hour);
    await db
      .update(consultingSlot)
      .set({ startsAt, endsAt: new Date(Date.now() - hour / 2) })
      .where(eq(consultingSlot.id, slot));
  }
  if (state === 'attended') {
    await as(cast.planner, (work) => recordAttendance(work, { booking: id, came: 'attended' }));
    await as(cast.planner, (work) => writeAdvice(work, { booking: id, advice: 'File them in May.' }));
  }
  return { number, part: String(id), otherPart: String(free?.id) };
};
