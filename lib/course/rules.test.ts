import { describe, expect, it } from 'vitest';
import {
  certificateOf,
  decideCheckIn,
  decideRegister,
  mayGiveFeedback,
  meanOf,
  offerUntil,
  seatFor,
  sessionNow,
  stageOf,
} from './rules';
import { newCourseSchema, sessionsOf } from './schema';

const at = (text: string) => new Date(`2026-12-${text}:00+09:00`);
const course = {
  state: 'open' as const,
  capacity: 40,
  registerFrom: at('01T09:00'),
  registerUntil: at('05T18:00'),
};
const sessions = [
  { startsAt: at('07T14:00'), endsAt: at('07T16:00') },
  { startsAt: at('08T14:00'), endsAt: at('08T16:00') },
];

describe('where a course stands', () => {
  it('follows from its days and its seats', () => {
    const stage = (taken: number, waiting: number, now: Date) => stageOf(course, { taken, waiting }, now);
    expect(stage(0, 0, at('01T08:59'))).toBe('soon');
    expect(stage(39, 0, at('01T09:00'))).toBe('registering');
    expect(stage(40, 0, at('02T09:00'))).toBe('full');
    expect(stage(39, 1, at('02T09:00'))).toBe('full');
    expect(stage(0, 0, at('05T18:00'))).toBe('closed');
    expect(stageOf({ ...course, state: 'cancelled' }, { taken: 1, waiting: 0 }, at('02T09:00'))).toBe('cancelled');
  });

  it('lets people register from the first moment on until the last', () => {
    expect(decideRegister(course, at('01T08:59'))).toMatchObject({ code: 'not_yet' });
    expect(decideRegister(course, at('01T09:00')).ok).toBe(true);
    expect(decideRegister(course, at('05T18:00'))).toMatchObject({ code: 'registration_over' });
    expect(decideRegister({ ...course, state: 'held' }, at('02T09:00'))).toMatchObject({ code: 'registration_over' });
  });

  it('gives the last seat, and a free one only when nobody waits', () => {
    expect(seatFor(40, { taken: 39, waiting: 0 })).toBe('confirmed');
    expect(seatFor(40, { taken: 40, waiting: 0 })).toBe('waiting');
    expect(seatFor(40, { taken: 39, waiting: 1 })).toBe('waiting');
  });
});

describe('the time to confirm', () => {
  const start = at('07T14:00');
  it('is what the course gives, a third of what is left, or half an hour', () => {
    expect(offerUntil(at('01T14:00'), start, 24)).toEqual(at('02T14:00'));
    expect(offerUntil(at('07T08:00'), start, 24)).toEqual(at('07T10:00'));
    expect(offerUntil(at('07T12:48'), start, 24)).toEqual(at('07T13:18'));
  });
  it('is none when it begins within the hour, or has begun', () => {
    expect(offerUntil(at('07T13:01'), start, 24)).toBeNull();
    expect(offerUntil(at('07T15:00'), start, 24)).toBeNull();
  });
});

describe('the door', () => {
  it('opens three hours before and closes with the course', () => {
    const [first] = sessions as [(typeof sessions)[0]];
    expect(decideCheckIn('open', first, at('07T10:59'))).toMatchObject({ code: 'too_early' });
    expect(decideCheckIn('open', first, at('07T11:00')).ok).toBe(true);
    expect(decideCheckIn('done', first, at('07T15:00'))).toMatchObject({ code: 'course_over' });
  });
  it('is at the session that runs or comes next', () => {
    expect(sessionNow(sessions, at('07T16:30'))).toBe(sessions[0]);
    expect(sessionNow(sessions, at('07T17:30'))).toBe(sessions[1]);
    expect(sessionNow(sessions, at('20T17:30'))).toBe(sessions[1]);
    expect(sessionNow([], at('07T14:00'))).toBeUndefined();
  });
});

describe('what comes after', () => {
  const held = { state: 'held' as const, neededSessions: 2 };
  it('is a certificate for whoever came often enough', () => {
    expect(certificateOf(held, sessions, 2, at('08T15:59'))).toBe('not_yet');
    expect(certificateOf(held, sessions, 1, at('08T16:00'))).toBe('not_enough');
    expect(certificateOf(held, sessions, 2, at('08T16:00'))).toBe('given');
    expect(certificateOf({ ...held, neededSessions: null }, sessions, 2, at('08T16:00'))).toBe('none');
    expect(certificateOf({ ...held, state: 'cancelled' }, sessions, 2, at('08T16:00'))).toBe('none');
  });
  it('is a word about it, from those who were there, for two months', () => {
    expect(mayGiveFeedback(held, sessions, 1, at('08T16:00'))).toBe(true);
    expect(mayGiveFeedback(held, sessions, 0, at('08T16:00'))).toBe(false);
    expect(mayGiveFeedback(held, sessions, 1, new Date('2027-02-07T16:00:00+09:00'))).toBe(false);
  });
  it('shows no mean of fewer than five', () => {
    expect(meanOf([5, 5, 5, 5])).toBeNull();
    expect(meanOf([5, 4, 4, 5, 4])).toBe(4.4);
  });
});

describe('the form', () => {
  const form = {
    host: 'department:3',
    title: '온라인 판매',
    summary: '가게를 올립니다.',
    audience: '상인',
    lecturer: '가온',
    place: '2층',
    contact: '경제과',
    capacity: '40',
    registerFrom: '2026-12-01T09:00',
    registerUntil: '2026-12-05T18:00',
    confirmHours: '24',
    neededSessions: '2',
    programme: '',
    sessionDay: ['2026-12-08', '2026-12-07', ''],
    sessionFrom: ['14:00', '14:00', ''],
    sessionTo: ['16:00', '16:00', ''],
    sessionTopic: ['둘째', '', ''],
  };
  const errors = (more: Record<string, unknown>) =>
    newCourseSchema.safeParse({ ...form, ...more }).error?.issues.map(({ path, message }) => [path[0], message]);

  it('puts the sessions in the order of time', () => {
    const read = newCourseSchema.parse(form);
    expect(sessionsOf(read).map(({ startsAt, topic }) => [startsAt, topic])).toEqual([
      [at('07T14:00'), null],
      [at('08T14:00'), '둘째'],
    ]);
  });

  it('says what is wrong with days and times', () => {
    expect(
      errors({ sessionDay: ['', '', ''], sessionFrom: ['', '', ''], sessionTo: ['', '', ''], neededSessions: '' }),
    ).toEqual([['sessionDay', 'no_session']]);
    expect(errors({ sessionDay: ['2026-02-30', '2026-12-07', ''] })).toEqual([['sessionDay', 'not_a_date']]);
    expect(errors({ sessionTo: ['13:00', '16:00', ''] })).toEqual([['sessionTo', 'ends_before_start']]);
    expect(errors({ sessionFrom: ['25:00', '14:00', ''] })).toEqual([['sessionFrom', 'not_a_time']]);
    expect(errors({ sessionDay: ['2026-12-07', '2026-12-07', ''], sessionFrom: ['14:00', '15:00', ''] })).toEqual([
      ['sessionFrom', 'overlapping'],
    ]);
    expect(errors({ registerUntil: '2026-12-07T15:00' })).toEqual([['registerUntil', 'after_the_start']]);
    expect(errors({ registerFrom: 'now' })).toEqual([['registerFrom', 'not_a_moment']]);
    expect(errors({ neededSessions: '3' })).toEqual([['neededSessions', 'more_than_sessions']]);
  });
});
