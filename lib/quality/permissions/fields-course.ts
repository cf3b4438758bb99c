import type { Field, Private } from './field';

const ofSeat: Private = { readers: 'who sits there and who keeps the course', key: 'seat_id' };

/** Columns of courses: what everybody may read, and what belongs to a seat. */
export const courseFields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  course: {
    audience: 'public',
    contact: 'public',
    dong_code: 'code',
    lecturer: 'public',
    place: 'public',
    state: 'code',
    summary: 'public',
    title: 'public',
  },
  course_attendance: { via: 'code' },
  course_certificate: { number: ofSeat },
  course_feedback: { words: ofSeat },
  course_seat: { state: 'code', walk_in_name: 'sealed' },
  course_session: { topic: 'public' },
};
