import { loadCalendar } from '@/lib/course/loaders/calendar';

/** All courses that are open or running, and for a while those that were called off, as a calendar to subscribe to. */
export async function GET(): Promise<Response> {
  const file = await loadCalendar();
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="courses.ics"',
      'cache-control': 'public, max-age=300',
    },
  });
}
