import { describe, expect, it } from 'vitest';
import { preferredPort } from './ports';

describe('preferredPort', () => {
  it('is the same at each start and differs between two copies', () => {
    expect(preferredPort('/a/.data')).toBe(preferredPort('/a/.data'));
    expect(preferredPort('/a/.data')).not.toBe(preferredPort('/b/.data'));
  });

  it('stays below the range that systems hand out by themselves', () => {
    expect(preferredPort('/a/.data')).toBeGreaterThanOrEqual(20_000);
    expect(preferredPort('/a/.data')).toBeLessThan(32_000);
  });
});
