import { expect, it } from 'vitest';
import { readClaims } from './claims';

const account = {
  profile: { nickname: '한별' },
  email: 'Hana@Example.kr',
  is_email_valid: true,
  is_email_verified: true,
  phone_number: '+82 10-0000-7001',
};

it('takes from Kakao the number, and the address only when Kakao has checked it', () => {
  expect(readClaims('kakao', { id: 42, kakao_account: account })).toEqual({
    subject: '42',
    name: '한별',
    phone: '01000007001',
    email: 'hana@example.kr',
  });
  for (const wrong of [{ is_email_verified: false }, { is_email_valid: false }, { is_email_verified: undefined }])
    expect(readClaims('kakao', { id: 42, kakao_account: { ...account, ...wrong } })?.email).toBeNull();
});

it('takes from Naver the number and never the address', () => {
  const response = { id: 'n-1', name: '한별', mobile: '010-0000-7002', email: 'someone-else@example.kr' };
  expect(readClaims('naver', { response })).toEqual({
    subject: 'n-1',
    name: '한별',
    phone: '01000007002',
    email: null,
  });
});

it('knows nobody by an answer without an id, and nothing by what is no number', () => {
  expect(readClaims('kakao', {})).toBeNull();
  expect(readClaims('naver', { id: 'x' })).toBeNull();
  expect(readClaims('kakao', { id: 1, kakao_account: { phone_number: '+1 555 0100' } })).toEqual({
    subject: '1',
    name: null,
    phone: null,
    email: null,
  });
});
