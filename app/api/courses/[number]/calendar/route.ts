import { loadCalendar } from '@/lib/course/loaders/calendar';

/** One course as a calendar file, with all its sessions. */
export async function GET(_: Request, { params }: RouteContext<'/api/courses/[number]/calendar'>): Promise<Response> {
  const { number } = await params;
  const file = await loadCalendar(number);
  if (file === null) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="course-${number.replace(/[^\d-]/gu, '')}.ics"`,
      'cache-control': 'public, max-age=300',
    },
  });
}
