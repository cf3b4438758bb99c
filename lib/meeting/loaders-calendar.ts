import { calendarFile } from '@/lib/format/calendar-file';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { addDays, dayOf, instantOn } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { currentActor } from '@/lib/platform/session';
import { meetingCopy } from './copy';
import { mayReadMeeting } from './policy';
import { getMeeting, listForCalendar, listPoints, type MeetingRow } from './queries';

/** For so long what is over stays in the calendar one subscribes to. */
const daysBack = 180;

/** Public meetings as a calendar to subscribe to, those that were called off marked as such. */
export async function loadMeetingCalendar(): Promise<string> {
  const rows = await listForCalendar(instantOn(addDays(dayOf(now()), -daysBack)));
  return write(rows.map((row) => entryOf(row, row.about)));
}

/** One meeting for whoever may read it; null for everybody else. */
export async function loadMeetingEntry(number: string): Promise<string | null> {
  const [meeting, actor] = await Promise.all([getMeeting(number), currentActor()]);
  if (!meeting || !mayReadMeeting(actor, meeting)) return null;
  const points = (await listPoints(meeting.id)).map((point, at) => `${at + 1}. ${point.title}`);
  return write([entryOf(meeting, [meeting.about, ...points].join('\n'))]);
}

const write = (entries: ReturnType<typeof entryOf>[]) =>
  calendarFile(meetingCopy.ko.calendarName, new URL(siteOrigin()).hostname, entries);

function entryOf(row: MeetingRow, text: string) {
  const url = new URL(paths('ko').meeting(row.number), siteOrigin()).href;
  return {
    id: `meeting-${row.number}`,
    sequence: row.sequence,
    changedAt: row.changedAt,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    title: row.title,
    text: row.onlineUrl ? `${text}\n${row.onlineUrl}` : text,
    place: row.place,
    url,
    cancelled: row.state === 'cancelled',
  };
}
