import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listClocks } from '@/lib/platform/clock/queries';
import { listAttachments } from '@/lib/platform/files/files';
import { listSteps } from '@/lib/platform/history';
import { deskPath, deskRoom } from '@/lib/platform/paths';
import {
  eventsOnApplication,
  eventsOnProgramme,
  mayKeepProgramme,
  mayKeepProgrammes,
  mayOpenApplication,
} from '../policy';
import {
  countWaiting,
  getApplication,
  listApplicationsFor,
  listSameBusiness,
  maskedBusiness,
} from '../queries/application';
import { getProgramme, listDepartments, listKeptProgrammes, listQuestions } from '../queries/programme';
import { listBookingsIn, listDeskSlots } from '../queries/slot';
import { leftOf, phaseOn } from '../rules/fund';

/** The programmes that this officer keeps, with what waits. */
export async function loadProgrammeDesk(lang: Lang) {
  const actor = await requireOfficer(lang, deskRoom(lang, 'programme'));
  if (!mayKeepProgrammes(actor)) notFound();
  const departments = await listDepartments();
  const mine = departments.filter(({ id }) => mayKeepProgramme(actor, { departmentId: id }));
  const rows = await listKeptProgrammes(mine.length === departments.length ? null : mine.map(({ id }) => id));
  const waiting = await countWaiting(rows.map(({ id }) => id));
  const today = dayOf(now());
  return {
    departments: mine,
    rows: rows.map((row) => ({ ...row, phase: phaseOn(row, today), waiting: waiting.get(row.id) ?? 0 })),
  };
}

const twoWeeks = 14 * 86_400_000;

/** One programme at its desk: its words, questions, applications, hours and bookings. */
export async function loadProgrammeEditor(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, deskPath(lang, 'programme', number));
  const programme = await getProgramme(number);
  if (!programme || !mayKeepProgramme(actor, programme)) notFound();
  const at = now();
  const [departments, questions, applications, slots, steps] = await Promise.all([
    listDepartments(),
    listQuestions([programme.id]),
    listApplicationsFor(programme.id),
    listDeskSlots(programme.id, new Date(at.getTime() - twoWeeks)),
    listSteps([programme.id], { internal: true }),
  ]);
  const bookings = await listBookingsIn(slots.map(({ id }) => id));
  return {
    programme,
    questions,
    applications,
    steps,
    now: at,
    phase: phaseOn(programme, dayOf(at)),
    events: eventsOnProgramme(actor, programme),
    slots: slots.map((slot) => ({
      ...slot,
      coming: slot.startsAt > at,
      bookings: bookings.filter((booking) => booking.slot.id === slot.id),
    })),
    departments: departments.filter(({ id }) => mayKeepProgramme(actor, { departmentId: id })),
  };
}
export type DeskSlot = Awaited<ReturnType<typeof loadProgrammeEditor>>['slots'][number];

/** One application at the desk that has it; its business is masked. */
export async function loadDeskApplication(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, deskPath(lang, 'application', number));
  const application = await getApplication(number);
  if (!application || !mayOpenApplication(actor, application)) notFound();
  const at = now();
  const [files, steps, clocks, same] = await Promise.all([
    listAttachments(application.id),
    listSteps([application.id], { internal: true }),
    listClocks(application.id, at),
    listSameBusiness(application),
  ]);
  const ownDecision = application.state === 'objected' && application.decidedBy === actor.memberId;
  return {
    application,
    files,
    steps,
    same,
    clock: clocks[0],
    masked: maskedBusiness(application),
    left: leftOf(application.programme),
    ownDecision,
    events: ownDecision ? [] : eventsOnApplication(actor, application),
    now: at,
  };
}
