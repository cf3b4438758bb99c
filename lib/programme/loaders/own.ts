import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { idIn, type Query } from '@/lib/format/query';
import { requireSignedIn } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listClocks } from '@/lib/platform/clock/queries';
import { listAttachments } from '@/lib/platform/files/files';
import { listSteps } from '@/lib/platform/history';
import { casePath, paths } from '@/lib/platform/paths';
import { eventsOnApplication, mayAskFor } from '../policy';
import { businessOf, getApplication, getLiveApplication, listOwnApplications } from '../queries/application';
import { getProgramme } from '../queries/programme';
import { getSlot, listComingSlots, listOwnBookings } from '../queries/slot';
import { objectUntil, phaseOn } from '../rules/fund';
import { changeUntil, decideChange, nearestFree } from '../rules/slots';

/** Everything a merchant has asked for and booked. */
export async function loadOwnProgrammes(lang: Lang) {
  const { memberId } = await requireSignedIn(lang, paths(lang).myProgrammes);
  const at = now();
  const [applications, held] = await Promise.all([listOwnApplications(memberId), listOwnBookings(memberId)]);
  const bookings = held.map((booking) => ({
    ...booking,
    coming: booking.slot.startsAt > at,
    until: changeUntil(booking.slot, booking.programme),
    changeable: booking.state === 'booked' && decideChange(booking.slot, booking.programme, at).ok,
  }));
  const coming = bookings.filter((b) => b.coming && b.state === 'booked');
  return { applications, bookings: [...coming.toReversed(), ...bookings.filter((b) => !coming.includes(b))], now: at };
}
export type OwnBooking = Awaited<ReturnType<typeof loadOwnProgrammes>>['bookings'][number];

/** One's own application, with what one can do about it. */
export async function loadOwnApplication(lang: Lang, number: string) {
  const actor = await requireSignedIn(lang, casePath(lang, 'application', number));
  const application = await getApplication(number);
  if (!application || application.applicantId !== actor.memberId) notFound();
  const at = now();
  const [files, steps, clocks] = await Promise.all([
    listAttachments(application.id),
    listSteps([application.id], { internal: true }),
    listClocks(application.id, at),
  ]);
  const until = application.state === 'refused' && application.decidedAt ? objectUntil(application.decidedAt) : null;
  const events = eventsOnApplication(actor, application).filter(
    (event) => event !== 'object' || (until && at <= until),
  );
  return { application, business: businessOf(application), files, steps, clock: clocks[0], events, until, now: at };
}

/** The form of a programme that takes applications. */
export async function loadApply(lang: Lang, number: string) {
  const actor = await requireSignedIn(lang, paths(lang).programmeApply(number));
  const programme = await getProgramme(number);
  if (!programme || programme.state === 'draft' || programme.kind === 'consulting') notFound();
  const phase = phaseOn(programme, dayOf(now()));
  return { programme, phase, may: mayAskFor(actor), mine: await getLiveApplication(programme.id, actor.memberId) };
}

/** An hour to book, or to move a booking of one's own to; with the free hours near it. */
export async function loadSlot(lang: Lang, id: string, query: Query) {
  const slot = /^\d{1,15}$/u.test(id) ? await getSlot(Number(id)) : null;
  if (slot?.programme.state !== 'open') notFound();
  const actor = await requireSignedIn(lang, paths(lang).consultingSlot(slot.id));
  const at = now();
  const [others, held] = await Promise.all([listComingSlots(slot.programme.id, at), listOwnBookings(actor.memberId)]);
  const moving = held.find((booking) => booking.id === idIn(query.move) && booking.state === 'booked') ?? null;
  return {
    slot,
    moving,
    may: mayAskFor(actor),
    past: slot.startsAt <= at,
    mine: held.some((booking) => booking.slot.id === slot.id && booking.state !== 'cancelled'),
    near: nearestFree(slot, others, at),
    until: changeUntil(slot, slot.programme),
    late: !decideChange(slot, slot.programme, at).ok,
  };
}
