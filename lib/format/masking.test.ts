import { describe, expect, it } from 'vitest';
import { maskEmail, maskName, maskPhone } from './masking';

describe('masking', () => {
  it('keeps the ends of a name', () => {
    const masked = {
      김민용: '김*용',
      김용: '김*',
      남궁민수: '남**수',
      'Jane Doe': 'J*** D**',
      Jane: 'J***',
      김: '*',
      '': '',
    };
    for (const [name, expected] of Object.entries(masked)) expect(maskName(name), name).toBe(expected);
    expect(maskName('  김민용 ')).toBe('김*용');
  });

  it('hides the last digits of a phone number, however it was written', () => {
    for (const phone of ['010-0000-0001', '01000000001', '+82 10-0000-0001', '010 0000 0001']) {
      expect(maskPhone(phone), phone).toBe('010-0000-****');
    }
    expect(maskPhone('02-000-0001')).toBe('02-000-****');
    for (const other of ['', '12', 'call me']) expect(maskPhone(other)).toBe('********');
  });

  it('keeps the domain of an e-mail address, and not its length', () => {
    expect(maskEmail('kim.minyong@example.com')).toBe('k***@example.com');
    expect(maskEmail('k@example.com')).toBe('k***@example.com');
    for (const other of ['', '@example.com', 'no address']) expect(maskEmail(other)).toBe('********');
  });
});
