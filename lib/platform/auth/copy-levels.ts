import { defineCopy } from '../../format/copy';

/** What somebody reads who has yet to prove something for an act, and the link to where they can. */
export const levelsCopy = defineCopy({
  ko: {
    refusals: {
      needs_guest: '접수 번호와 확인 번호로 다시 들어와 주십시오.',
      needs_account: '계정이 있어야 할 수 있는 일입니다. 적은 내용은 그대로 있으니 로그인한 뒤 다시 보내 주십시오.',
      needs_phone: '휴대전화를 확인한 사람만 할 수 있습니다. 적은 내용은 그대로 있으니 확인한 뒤 다시 보내 주십시오.',
      needs_residence:
        '우리 구에 사는 것을 확인한 사람만 할 수 있습니다. 적은 내용은 그대로 있으니 확인한 뒤 다시 보내 주십시오.',
    },
    how: { needs_account: '로그인하기', needs_phone: '휴대전화 확인하기', needs_residence: '거주지 확인하는 방법' },
  },
  en: {
    refusals: {
      needs_guest: 'Please come back with the number and the return code.',
      needs_account: 'This needs an account. What you wrote is still here: sign in and send it again.',
      needs_phone:
        'This needs a confirmed mobile number. What you wrote is still here: confirm yours and send it again.',
      needs_residence:
        'This needs a confirmed residence in the district. What you wrote is still here: have yours confirmed and send it again.',
    },
    how: {
      needs_account: 'Sign in',
      needs_phone: 'Confirm a mobile number',
      needs_residence: 'How to have it confirmed',
    },
  },
});
