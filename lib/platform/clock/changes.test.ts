import { describe, expect, it } from 'vitest';
import { calendar } from '../calendar/calendar';
import { decideExtension, decidePause, decideResume, decideStop } from './changes';
import { clockCopy } from './copy';
import { promiseNames } from './promises';
import type { ClockRecord } from './record';
import { readExtensions, readPauses, storeExtensions, storePauses } from './record';

const office = calendar();
const seoul = (text: string) => new Date(`${text}+09:00`);
const record: ClockRecord = {
  promise: 'grievance',
  startedAt: seoul('2026-11-23T10:00'),
  period: { unit: 'working_days', n: 7 },
  pauses: [],
  extensions: [],
  stoppedAt: null,
};
const asked = { n: 7, reason: 'site visit', consent: false, at: seoul('2026-11-30T10:00') };
const extended = { ...record, extensions: [asked] };

describe('an extension', () => {
  const decide = (from: ClockRecord, more: Partial<typeof asked> = {}) =>
    decideExtension(from, { ...asked, ...more }, office);

  it('is given once, up to the original period', () => {
    expect(decide(record, { reason: '  site visit ' })).toEqual({ ok: true, value: extended });
    expect(decide(record, { n: 1 }).ok).toBe(true);
    for (const n of [8, 0, -1, 1.5, Number.NaN]) {
      expect(decide(record, { n })).toMatchObject({
        ok: false,
        code: 'extension_too_long',
        field: 'n',
        detail: { most: 7 },
      });
    }
  });

  it('is given a second time only with consent, and never a third', () => {
    expect(decide(extended)).toMatchObject({ ok: false, code: 'extension_needs_consent' });
    const twice = decide(extended, { consent: true });
    expect(twice).toMatchObject({ ok: true });
    expect(twice.ok && decide(twice.value, { consent: true })).toMatchObject({ ok: false, code: 'extension_used_up' });
  });

  it('needs a reason, and comes before the due time', () => {
    expect(decide(record, { reason: ' \n' })).toMatchObject({
      ok: false,
      code: 'extension_reason_missing',
      field: 'reason',
    });
    expect(decide(record, { at: seoul('2026-12-01T18:00') }).ok).toBe(true);
    expect(decide(record, { at: seoul('2026-12-01T18:01') })).toMatchObject({ ok: false, code: 'extension_after_due' });
  });

  it('is not for every promise, and not for what has ended', () => {
    expect(decide({ ...record, promise: 'hotline', period: { unit: 'hours', n: 48 } })).toMatchObject({
      code: 'extension_not_possible',
    });
    expect(decide({ ...record, stoppedAt: asked.at })).toMatchObject({ code: 'clock_stopped' });
  });
});

describe('pausing', () => {
  const at = seoul('2026-11-25T10:00');
  const later = seoul('2026-11-26T10:00');

  it('goes with resuming, in order', () => {
    const paused = decidePause(record, at, 'supplement');
    if (!paused.ok) throw new Error('not paused');
    expect(decidePause(paused.value, later, 'supplement')).toMatchObject({ code: 'clock_already_paused' });
    expect(decideResume(record, at)).toMatchObject({ code: 'clock_not_paused' });
    expect(decideResume(paused.value, record.startedAt)).toMatchObject({ code: 'clock_out_of_order' });
    expect(decideResume(paused.value, later)).toMatchObject({ ok: true, value: { pauses: [{ from: at, to: later }] } });
  });

  it('ends with the clock', () => {
    const paused = decidePause(record, at, 'supplement');
    if (!paused.ok) throw new Error('not paused');
    const stopped = decideStop(paused.value, later);
    expect(stopped).toMatchObject({ ok: true, value: { stoppedAt: later, pauses: [{ to: later }] } });
    if (!stopped.ok) throw new Error('not stopped');
    for (const change of [
      decidePause(stopped.value, later, 'x'),
      decideResume(stopped.value, later),
      decideStop(stopped.value, later),
    ]) {
      expect(change).toMatchObject({ code: 'clock_stopped' });
    }
    expect(decideStop(paused.value, record.startedAt)).toMatchObject({ code: 'clock_out_of_order' });
    expect(decidePause(record, seoul('2026-11-22T10:00'), 'x')).toMatchObject({ code: 'clock_out_of_order' });
  });
});

describe('a record', () => {
  it('survives JSON', () => {
    const pauses = [
      { from: seoul('2026-11-25T10:00'), to: seoul('2026-11-26T10:00'), reason: 'a' },
      { from: seoul('2026-11-27T10:00'), to: null, reason: 'b' },
    ];
    expect(readPauses(JSON.parse(JSON.stringify(storePauses(pauses))))).toEqual(pauses);
    expect(readExtensions(JSON.parse(JSON.stringify(storeExtensions([asked]))))).toEqual([asked]);
  });
});

describe('every promise', () => {
  it('has a name and a source in both languages', () => {
    for (const lang of ['ko', 'en'] as const) {
      expect(Object.keys(clockCopy[lang].promises).sort()).toEqual([...promiseNames].sort());
      expect(Object.keys(clockCopy[lang].sources).sort()).toEqual([...promiseNames].sort());
    }
  });
});
