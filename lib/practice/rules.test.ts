import { describe, expect, it } from 'vitest';
import { changePercent } from './rules';

describe('the change of a figure', () => {
  it('is a percentage of what was before', () => {
    expect(changePercent(13, 9)).toBe(-30.8);
    expect(changePercent(64, 43)).toBe(-32.8);
    expect(changePercent(40, 50)).toBe(25);
  });

  it('is none where nothing was before', () => {
    expect(changePercent(null, 110)).toBeNull();
    expect(changePercent(0, 5)).toBeNull();
  });
});
