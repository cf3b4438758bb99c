import { describe, expect, it } from 'vitest';
import { bitsAsked, isSolved, solve } from '../form/proof-of-work';
import { decideVisit, fastestSeconds, keepsStamp, mostSendings, oldestHours, waitSeconds } from './rules';
import { makeStamp, readStamp } from './stamp';

const issuedAt = new Date('2026-11-23T01:00:00Z');
const later = (seconds: number) => new Date(issuedAt.getTime() + seconds * 1000);
const visit = { issuedAt, honey: '', bits: 0, solved: false, sendings: 1 };
const secret = 'a secret of thirty-two characters';

describe('a form without an account', () => {
  it('is taken from whoever needed the time of a person, and again when mended', () => {
    expect(decideVisit(visit, later(fastestSeconds)).ok).toBe(true);
    expect(decideVisit({ ...visit, sendings: mostSendings }, later(oldestHours * 3600)).ok).toBe(true);
  });

  it('is not taken when it was sent at once, too late, too often, without a stamp, or with the hidden field filled', () => {
    expect(decideVisit(visit, later(fastestSeconds - 0.1))).toMatchObject({ code: 'too_quick' });
    expect(decideVisit(visit, later(oldestHours * 3600 + 1))).toMatchObject({ code: 'form_too_old' });
    expect(decideVisit({ ...visit, sendings: mostSendings + 1 }, later(60))).toMatchObject({ code: 'form_too_old' });
    expect(decideVisit({ ...visit, issuedAt: null }, later(60))).toMatchObject({ code: 'form_unknown' });
    expect(decideVisit({ ...visit, honey: 'http://' }, later(60))).toMatchObject({ code: 'trap_filled' });
  });

  it('of a suspicious address waits for the browser’s work, or longer', () => {
    const suspicious = { ...visit, bits: 14 };
    expect(decideVisit(suspicious, later(5))).toMatchObject({ code: 'wait_a_little' });
    expect(decideVisit({ ...suspicious, solved: true }, later(5)).ok).toBe(true);
    expect(decideVisit(suspicious, later(waitSeconds)).ok).toBe(true);
  });

  it('keeps its stamp while it only has to wait, so that the second press is taken', () => {
    expect(['too_quick', 'wait_a_little', 'invalid'].every(keepsStamp)).toBe(true);
    expect(['trap_filled', 'form_unknown', 'form_too_old'].some(keepsStamp)).toBe(false);
  });
});

describe('a stamp', () => {
  it('says when it was made, for the action it was made for', () => {
    const stamp = makeStamp('takedown.ask', 14, issuedAt, secret);
    expect(readStamp('takedown.ask', stamp, secret)).toMatchObject({ issuedAt, bits: 14 });
    expect(bitsAsked(stamp)).toBe(14);
    expect(readStamp('complaint.submit', stamp, secret)).toBeNull();
    expect(readStamp('takedown.ask', stamp, 'another secret of 32 characters..')).toBeNull();
  });

  it('cannot be made older or easier', () => {
    const stamp = makeStamp('takedown.ask', 14, issuedAt, secret);
    const [time = '', id = '', , seal = ''] = stamp.split('.');
    const older = (Number.parseInt(time, 36) - 60_000).toString(36);
    for (const forged of [`${older}.${id}.14.${seal}`, `${time}.${id}.0.${seal}`, `${time}.${id}.14.`, '', 'x'])
      expect(readStamp('takedown.ask', forged, secret)).toBeNull();
  });

  it('is worked for by hashing, and only the found answer fits it', async () => {
    const stamp = makeStamp('takedown.ask', 8, issuedAt, secret);
    const answer = (await solve(stamp, 8, () => false)) ?? '';
    expect(await isSolved(stamp, answer, 8)).toBe(true);
    expect(await isSolved(makeStamp('takedown.ask', 8, issuedAt, secret), answer, 16)).toBe(false);
    expect(await isSolved(stamp, '', 0)).toBe(false);
    expect(await solve(stamp, 20, () => true)).toBeNull();
  });
});
