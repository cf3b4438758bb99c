import { loadMeetingEntry } from '@/lib/meeting/loaders-calendar';

/** One meeting for a calendar, for whoever may read it; an internal one is not there for anybody else. */
export async function GET(_: Request, { params }: RouteContext<'/api/meetings/[number]'>): Promise<Response> {
  const { number } = await params;
  const file = /^\d{4}-\d{4,10}$/.test(number) ? await loadMeetingEntry(number) : null;
  if (file === null) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="meeting-${number}.ics"`,
      'cache-control': 'private, no-store',
    },
  });
}
