import { expect, it } from 'vitest';
import { businessNumberIn, maskBusinessNumber, writeBusinessNumber } from './business';

it('knows a business registration number by its last digit', () => {
  expect(businessNumberIn('123-45-67891')).toBe('1234567891');
  expect(businessNumberIn(' 1234567891 ')).toBe('1234567891');
  for (const wrong of ['123-45-67890', '1234567892', '123456789', '12345678910', '0000000000', '가234567891', ''])
    expect(businessNumberIn(wrong), wrong).toBeNull();
});

it('a slip of one digit is seen', () => {
  const right = '1234567891';
  for (let at = 0; at < 10; at += 1) {
    const slipped = `${right.slice(0, at)}${(Number(right[at]) + 1) % 10}${right.slice(at + 1)}`;
    expect(businessNumberIn(slipped), slipped).toBeNull();
  }
});

it('is masked for others and written out for its owner', () => {
  expect(maskBusinessNumber('1234567891')).toBe('123-**-*****');
  expect(writeBusinessNumber('1234567891')).toBe('123-45-67891');
});
