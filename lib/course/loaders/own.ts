import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { qrPicture } from '@/lib/format/qr-picture';
import { requireSignedIn } from '@/lib/platform/auth/guard';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { now } from '@/lib/platform/clock/now';
import { paths, withQuery } from '@/lib/platform/paths';
import { getCourse, listSessions } from '../queries';
import { getOwnName } from '../queries/certificate';
import { seatDigits, seatToken } from '../queries/code';
import { countBefore, getOwnSeat, listAttended, listOwnCourses } from '../queries/people';
import { certificateOf, mayGiveFeedback } from '../rules';

/** The courses of whoever is signed in. */
export async function loadOwnCourses(lang: Lang) {
  const { memberId } = await requireSignedIn(lang, paths(lang).myCourses);
  return { rows: await listOwnCourses(memberId), now: now() };
}

/** Somebody's seat in one course and all that follows from it; without one there is no such page. */
export async function loadOwnCourse(lang: Lang, number: string) {
  const { kind, memberId } = await requireSignedIn(lang, paths(lang).myCourse(number));
  const course = kind === 'resident' ? await getCourse(number) : null;
  const seat = course && (await getOwnSeat(course.id, memberId));
  if (!course || !seat) notFound();
  const at = now();
  const [sessions, attended, position] = await Promise.all([
    listSessions([course.id]),
    listAttended(seat.id),
    seat.state === 'waiting' ? countBefore(course.id, seat.id) : null,
  ]);
  const isSeated = seat.state === 'confirmed';
  const shown = isSeated && (course.state === 'open' || course.state === 'held');
  const door = `${siteOrigin()}${paths('ko').courseDoor(number)}`;
  const token = shown ? seatToken(number, seat.id) : '';
  return {
    course,
    seat,
    sessions,
    attended,
    position,
    now: at,
    ticket: shown
      ? { picture: qrPicture(withQuery(door, { code: token })), digits: seatDigits(number, seat.id) }
      : null,
    certificate: isSeated ? certificateOf(course, sessions, attended.length, at) : ('none' as const),
    feedback: isSeated && mayGiveFeedback(course, sessions, attended.length, at),
  };
}
export type OwnCoursePage = Awaited<ReturnType<typeof loadOwnCourse>>;

/** The paper itself, with its owner's whole name; only once it was asked for and while it holds. */
export async function loadPaper(lang: Lang, number: string) {
  const { memberId } = await requireSignedIn(lang, paths(lang).myCertificate(number));
  const shown = await loadOwnCourse(lang, number);
  const { certificate: paper, issuedAt } = shown.seat;
  if (shown.certificate !== 'given' || paper === null || issuedAt === null) notFound();
  return {
    ...shown,
    paper,
    issuedAt,
    name: await getOwnName(memberId),
    check: siteOrigin() + paths(lang).checkCertificate,
  };
}
