import { describe, expect, it } from 'vitest';
import { calendar } from '@/lib/platform/calendar/calendar';
import { dayOf, hour, instantOn } from '@/lib/platform/calendar/day';
import { changeUntil, decideBooking, decideChange, nearestFree, seriesOf } from './slots';

const office = calendar();
const now = instantOn('2026-11-23', 9 * 60);
const at = (id: number, day: string, from: number, more = {}) => ({
  id,
  startsAt: instantOn(day, from * 60),
  endsAt: instantOn(day, from * 60 + 60),
  capacity: 1,
  taken: 0,
  cancelledAt: null,
  ...more,
});
const limits = { mostBookings: 2, cancelHours: 24 };
const word = (result: { ok: boolean; code?: string }) => (result.ok ? 'ok' : result.code);

describe('seriesOf', () => {
  const series = { firstDay: '2026-12-18', from: 14 * 60, minutes: 50, perDay: 3, weeks: 3 };
  it('puts the hours behind each other and comes again each week, without holidays', () => {
    const made = seriesOf(series, office);
    if (!made.ok) throw new Error(made.code);
    expect(made.value.leftOut).toEqual(['2026-12-25', '2027-01-01']);
    expect(made.value.hours.map(({ startsAt }) => startsAt)).toEqual(
      [14 * 60, 14 * 60 + 50, 15 * 60 + 40].map((minutes) => instantOn('2026-12-18', minutes)),
    );
  });
  it('takes a single day as it was meant, and says when nothing is left', () => {
    expect(seriesOf({ ...series, firstDay: '2026-12-25', weeks: 1 }, office).ok).toBe(true);
    expect(word(seriesOf({ ...series, firstDay: '2026-12-25', weeks: 2 }, office))).toBe('only_days_off');
    expect(word(seriesOf({ ...series, from: 23 * 60 }, office))).toBe('past_midnight');
  });
});

describe('decideBooking', () => {
  const slot = at(1, '2026-11-25', 10);
  it('gives a free hour that is to come', () => expect(word(decideBooking(slot, [], limits, now))).toBe('ok'));
  it('says why not', () => {
    const held = [at(2, '2026-11-26', 10), at(3, '2026-11-27', 10)];
    expect(word(decideBooking({ ...slot, taken: 1 }, [], limits, now))).toBe('slot_full');
    expect(word(decideBooking({ ...slot, cancelledAt: now }, [], limits, now))).toBe('slot_gone');
    expect(word(decideBooking(slot, [], limits, slot.startsAt))).toBe('slot_past');
    expect(word(decideBooking(slot, [slot], limits, now))).toBe('slot_mine');
    expect(word(decideBooking(slot, [{ ...slot, id: 9 }], limits, now))).toBe('same_time');
    expect(word(decideBooking(slot, held, limits, now))).toBe('too_many_bookings');
  });
});

it('can be moved and cancelled until so many hours before', () => {
  const slot = at(1, '2026-11-25', 10);
  const last = changeUntil(slot, limits);
  expect(last).toEqual(instantOn('2026-11-24', 600));
  expect(word(decideChange(slot, limits, last))).toBe('ok');
  expect(word(decideChange(slot, limits, new Date(last.getTime() + 1)))).toBe('too_late');
  expect(word(decideChange(slot, { cancelHours: 0 }, new Date(slot.startsAt.getTime() - hour / 60)))).toBe('ok');
});

it('finds the free hours nearest to a full one', () => {
  const full = at(1, '2026-11-25', 10, { taken: 1 });
  const others = [
    full,
    at(2, '2026-11-25', 11, { taken: 1 }),
    at(3, '2026-11-25', 14),
    at(4, '2026-11-24', 10),
    at(5, '2026-12-24', 10),
    at(6, '2026-11-26', 10, { cancelledAt: now }),
    at(7, '2026-11-23', 8),
    at(8, '2026-11-26', 9),
  ];
  expect(nearestFree(full, others, now).map(({ id, startsAt }) => [id, dayOf(startsAt)])).toEqual([
    [4, '2026-11-24'],
    [3, '2026-11-25'],
    [8, '2026-11-26'],
  ]);
});
