import { randomUUID } from 'node:crypto';
import { LinkButton } from '@/components/ui/button';
import { Tag, type Tone } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { paths, withQuery } from '@/lib/platform/paths';
import { slotCopy } from '@/lib/programme/copy/slot';
import type { OwnBooking } from '@/lib/programme/loaders/own';
import { CancelForm } from './booking-forms';
import { slotWords } from './slots';

const tones: Record<OwnBooking['state'], Tone> = {
  booked: 'ok',
  cancelled: 'plain',
  attended: 'primary',
  no_show: 'bad',
};

type Props = { bookings: OwnBooking[]; now: Date; lang: Lang };

/** The hours somebody has booked: what is to come first, with what can be done about it. */
export function OwnBookings({ bookings, now, lang }: Props) {
  const t = slotCopy[lang];
  return (
    <ul aria-label={t.own} className="border-t-2 border-ink">
      {bookings.map((booking) => (
        <li key={booking.id} className="grid gap-2 border-b border-line-weak py-4.5">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Tag tone={tones[booking.state]}>{t.states[booking.state]}</Tag>
            <h3 className="text-lg">
              <time dateTime={booking.slot.startsAt.toISOString()}>{slotWords(booking.slot, lang)}</time>
            </h3>
          </div>
          <p lang="ko" className="text-sm text-ink-2">
            {booking.slot.topic} · {booking.slot.place}
          </p>
          <Words term={t.asked} text={booking.question} />
          {booking.advice && <Words term={t.advice} text={booking.advice} />}
          {booking.state === 'cancelled' && booking.slot.cancelReason && (
            <p className="text-sm">{t.officeCancelled(booking.slot.cancelReason)}</p>
          )}
          {booking.state === 'booked' && booking.coming && (
            <>
              <p className="text-sm text-ink-2">
                {booking.changeable ? t.limit(formatShortInstant(booking.until, now, lang)) : t.tooLate}
              </p>
              <div className="flex flex-wrap items-start gap-3">
                {booking.changeable && (
                  <LinkButton
                    size={40}
                    href={`${withQuery(paths(lang).programme(booking.programme.number), { move: booking.id })}#slots`}
                  >
                    {t.move}
                  </LinkButton>
                )}
                <a
                  href={paths(lang).bookingCalendar(booking.id)}
                  className="link inline-flex min-h-11 items-center text-sm"
                >
                  {t.calendar}
                </a>
                {booking.changeable && (
                  <CancelForm
                    booking={booking.id}
                    about={slotWords(booking.slot, lang)}
                    lang={lang}
                    formKey={randomUUID()}
                  />
                )}
              </div>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ term, text }: { term: string; text: string }) {
  return (
    <div className="max-w-text text-sm">
      <b className="text-ink-3">{term}</b>
      <p lang="ko" className="whitespace-pre-line">
        {text}
      </p>
    </div>
  );
}
