'use client';

import { TextInput } from '@/components/form/text-input';
import { dayIn, formatTime } from '@/lib/format/dates';

interface Was {
  startsAt: Date;
  endsAt: Date;
  place: string;
  onlineUrl: string | null;
}

/** The day, from when to when, and where. */
export function TimeFields({ was, today }: { was?: Was; today?: string }) {
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-3">
        <TextInput name="day" type="date" required min={today} defaultValue={was && dayIn(was.startsAt)} />
        <TextInput name="from" type="time" required defaultValue={was && formatTime(was.startsAt, 'ko')} />
        <TextInput name="to" type="time" required defaultValue={was && formatTime(was.endsAt, 'ko')} />
      </div>
      <TextInput name="place" required defaultValue={was?.place} />
      <TextInput name="onlineUrl" inputMode="url" defaultValue={was?.onlineUrl ?? ''} />
    </>
  );
}
