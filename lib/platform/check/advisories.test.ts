import { describe, expect, it } from 'vitest';
import { ofAudit } from './advisories';

const report = (found: Record<string, string>) => {
  const count = (severity: string) => Object.values(found).filter((each) => each === severity).length;
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(Object.entries(found).map(([name, severity]) => [name, { name, severity }])),
    metadata: {
      vulnerabilities: {
        low: count('low'),
        moderate: count('moderate'),
        high: count('high'),
        critical: count('critical'),
      },
    },
  });
};

describe('the advisories of our packages', () => {
  it('pass when nothing high is known', () => {
    expect(ofAudit(report({}))).toEqual({ passed: 1, failed: 0 });
    expect(ofAudit(report({ left: 'low', pad: 'moderate' }))).toEqual({
      passed: 1,
      failed: 0,
      note: '1 moderate, see npm audit',
    });
  });

  it('fail by name when one is high or critical', () => {
    expect(ofAudit(report({ mild: 'low', next: 'critical', sharp: 'high' }))).toEqual({
      passed: 0,
      failed: 1,
      note: 'High: next, sharp',
    });
  });

  it('are neither when the registry does not answer the question, and it says so', () => {
    const refused = JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405, error: { summary: '' } });
    expect(ofAudit(refused)).toEqual({
      passed: 0,
      failed: 0,
      note: 'The registry does not say which advisories there are (status 405): not checked.',
    });
    for (const silent of ['', 'npm error', '{}', '{"vulnerabilities":{}}'])
      expect(ofAudit(silent)).toMatchObject({ passed: 0, failed: 0, note: expect.stringContaining('(no answer)') });
  });
});
