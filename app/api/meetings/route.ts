import { loadMeetingCalendar } from '@/lib/meeting/loaders-calendar';

/** Public meetings as a calendar to subscribe to (RFC 5545); those that were called off are marked as such. */
export async function GET(): Promise<Response> {
  return new Response(await loadMeetingCalendar(), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="meetings.ics"',
      'cache-control': 'public, max-age=300',
    },
  });
}
