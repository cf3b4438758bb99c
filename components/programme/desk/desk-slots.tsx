import { randomUUID } from 'node:crypto';
import { Details } from '@/components/ui/details';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { slotCopy } from '@/lib/programme/copy/slot';
import type { DeskSlot } from '@/lib/programme/loaders/desk';
import { slotWords } from '../slots';
import { Advice, Attendance, CancelSlot } from './slot-forms';

/** Hours with who has booked them; for those that have begun, who came and what was advised. */
export function DeskSlots({ slots, lang }: { slots: DeskSlot[]; lang: Lang }) {
  const t = slotCopy[lang];
  if (slots.length === 0) return <p className="text-ink-2">{t.desk.none}</p>;
  const unrecorded = (slot: DeskSlot) => slot.bookings.some((booking) => booking.state === 'booked');
  const now = slots.filter((slot) => slot.coming || unrecorded(slot));
  const past = slots.filter((slot) => !now.includes(slot)).toReversed();
  return (
    <>
      <ul aria-label={t.desk.coming}>
        {now.map((slot) => (
          <Hour key={slot.id} slot={slot} lang={lang} />
        ))}
      </ul>
      {past.length > 0 && (
        <Details summary={t.desk.past(past.length)}>
          <ul aria-label={t.desk.past(past.length)}>
            {past.map((slot) => (
              <Hour key={slot.id} slot={slot} lang={lang} />
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function Hour({ slot, lang }: { slot: DeskSlot; lang: Lang }) {
  const t = slotCopy[lang];
  const state = slot.cancelledAt ? t.desk.cancelled(slot.cancelReason ?? '') : t.desk.places(slot.taken, slot.capacity);
  return (
    <li>
      <Details
        summary={
          <>
            <span className="tabular-nums">{slotWords(slot, lang)}</span>{' '}
            <span lang="ko" className="font-normal text-ink-2">
              {slot.topic} · {state}
            </span>
          </>
        }
      >
        {slot.bookings.length === 0 && <p className="mb-3 text-sm text-ink-2">{t.desk.noBookings}</p>}
        {slot.bookings.map((booking) => (
          <Booking key={booking.id} booking={booking} coming={slot.coming} lang={lang} />
        ))}
        {slot.coming && !slot.cancelledAt && (
          <CancelSlot slot={slot.id} about={slotWords(slot, lang)} lang={lang} formKey={randomUUID()} />
        )}
      </Details>
    </li>
  );
}

type Props = { booking: DeskSlot['bookings'][number]; coming: boolean; lang: Lang };

function Booking({ booking, coming, lang }: Props) {
  const t = slotCopy[lang];
  const about = `${booking.name} ${slotWords(booking.slot, lang)}`;
  return (
    <div className="mb-4 grid gap-2 rounded-lg border border-line p-4">
      <p className="flex flex-wrap items-center gap-2">
        <b>{booking.name}</b> <Tag tone={booking.state === 'no_show' ? 'bad' : 'plain'}>{t.states[booking.state]}</Tag>
      </p>
      <p lang="ko" className="max-w-text whitespace-pre-line text-sm">
        {booking.question}
      </p>
      {!coming && <Attendance booking={booking.id} about={about} lang={lang} formKey={randomUUID()} />}
      {booking.state === 'attended' && (
        <Advice booking={booking.id} advice={booking.advice} about={about} lang={lang} formKey={randomUUID()} />
      )}
    </div>
  );
}
