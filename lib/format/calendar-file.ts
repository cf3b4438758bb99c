import { createEvents, type EventAttributes } from 'ics';

/** Something on certain days, as calendars are told of it. */
export interface CalendarEntry {
  /** Stays the same for ever: by it a calendar knows the entry again. */
  id: string;
  /** Grows with every change, so that the newest wins. */
  sequence: number;
  changedAt: Date;
  startsAt: Date;
  endsAt: Date;
  title: string;
  text: string;
  place: string;
  url: string;
  cancelled: boolean;
}

/** An iCalendar file (RFC 5545) with these entries. The same entries give the same bytes. */
export function calendarFile(name: string, host: string, entries: readonly CalendarEntry[]): string {
  const events = entries.map((entry): EventAttributes & { timestamp: number } => ({
    uid: `${entry.id}@${host}`,
    sequence: entry.sequence,
    timestamp: entry.changedAt.getTime(),
    lastModified: entry.changedAt.getTime(),
    start: entry.startsAt.getTime(),
    end: entry.endsAt.getTime(),
    startOutputType: 'utc',
    endOutputType: 'utc',
    title: entry.title,
    description: entry.text,
    location: entry.place,
    url: entry.url,
    status: entry.cancelled ? 'CANCELLED' : 'CONFIRMED',
    busyStatus: entry.cancelled ? 'FREE' : 'BUSY',
  }));
  const { value, error } = createEvents(events, { calName: name, productId: 'ollim', method: 'PUBLISH' });
  if (error || value === null) throw error ?? new Error('a calendar was not written');
  return value
    .replace(/\r\n[\t ]/gu, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n');
}

/** As many octets as one line may have (RFC 5545, 3.1). The library counts letters, and a Korean one has three octets. */
const mostOctets = 75;

/** One line over as many as it needs, each but the first begun by a blank, and none broken within a letter. */
function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > mostOctets) {
      lines.push(' ');
      octets = 1;
    }
    lines.push(`${lines.pop()}${letter}`);
    octets += size;
  }
  return lines.join('\r\n');
}
