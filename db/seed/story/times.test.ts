import { expect, it } from 'vitest';
import { decideCheckIn, sessionNow } from '@/lib/course/rules';
import { dayOf, hour, instantOn, minute } from '@/lib/platform/calendar/day';
import { justBegun } from './times';

it('something has just begun at every minute of a day, on that day, and its door is open', () => {
  for (const day of ['2026-12-31', '2027-02-28', '2026-11-24'])
    for (let at = 0; at < 24 * 60; at += 1) {
      const now = instantOn(day, at);
      const session = justBegun(now);
      expect([dayOf(session.startsAt), dayOf(session.endsAt)], now.toISOString()).toEqual([day, day]);
      expect(session.startsAt.getTime()).toBeLessThanOrEqual(now.getTime());
      expect(now.getTime() - session.startsAt.getTime()).toBeLessThan(2 * hour);
      expect(decideCheckIn('held', session, now).ok).toBe(true);
      expect(sessionNow([session], new Date(now.getTime() + minute))).toBe(session);
    }
});
