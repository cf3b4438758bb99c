import { z } from 'zod';
import { calendarFile } from '@/lib/format/calendar-file';
import { languages } from '@/lib/format/copy';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { paths } from '@/lib/platform/paths';
import { currentActor } from '@/lib/platform/session';
import { slotCopy } from '@/lib/programme/copy/slot';
import { mayChangeBooking } from '@/lib/programme/policy';
import { getBooking } from '@/lib/programme/queries/slot';

/** One's own booking for one's own calendar; for everybody else it does not exist. */
export async function GET(request: Request, { params }: RouteContext<'/api/me/bookings/[id]'>): Promise<Response> {
  const id = z.coerce
    .number()
    .int()
    .positive()
    .safeParse((await params).id);
  const actor = await currentActor();
  const booking = id.success && actor.kind === 'resident' ? await getBooking(id.data) : null;
  if (!booking || !mayChangeBooking(actor, booking))
    return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  const asked = new URL(request.url);
  const lang = languages.find((l) => l === asked.searchParams.get('lang')) ?? 'ko';
  const { slot, state, moves, changedAt } = booking;
  const cancelled = state === 'cancelled';
  const title = slotCopy[lang].calendarName(slot.topic);
  const origin = siteOrigin();
  const file = calendarFile(title, new URL(origin).hostname, [
    {
      id: `booking-${booking.id}`,
      sequence: moves + (cancelled ? 1 : 0),
      changedAt,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      title,
      text: booking.programme.title,
      place: slot.place,
      url: new URL(paths(lang).myProgrammes, origin).href,
      cancelled,
    },
  ]);
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="booking-${booking.id}.ics"`,
      'cache-control': 'private, no-store',
    },
  });
}
