import { calendarFile } from '@/lib/format/calendar-file';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { courseCopy } from '../copy';
import { listForCalendar, listSessions } from '../queries';

/** The courses of the calendar, or the one with this number, as an iCalendar file; null when there is no such course. */
export async function loadCalendar(number?: string): Promise<string | null> {
  const courses = await listForCalendar(now(), number);
  if (number !== undefined && courses.length === 0) return null;
  const sessions = await listSessions(courses.map(({ id }) => id));
  const origin = siteOrigin();
  const entries = courses.flatMap((course) =>
    sessions
      .filter((session) => session.courseId === course.id)
      .map((session) => ({
        id: `course-session-${session.id}`,
        sequence: course.version,
        changedAt: course.changedAt,
        startsAt: session.startsAt,
        endsAt: session.endsAt,
        title: session.topic ? `${course.title}: ${session.topic}` : course.title,
        text: course.summary,
        place: course.place,
        url: origin + paths('ko').course(course.number),
        cancelled: course.state === 'cancelled',
      })),
  );
  return calendarFile(courseCopy.ko.calendarName, new URL(origin).hostname, entries);
}
