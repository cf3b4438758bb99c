import { defineCopy } from '@/lib/format/copy';

export const returnCopy = defineCopy({
  ko: {
    title: '낸 민원 다시 보기',
    lead: '계정 없이 낸 민원은 접수 번호와 확인 번호로 다시 찾아옵니다. 답변을 읽고, 보완하고, 평가하고, 다시 물을 수 있습니다.',
    claimTitle: '낸 민원을 내 계정으로 가져오기',
    claimLead:
      '계정 없이 낸 민원이 있으면 접수 번호와 확인 번호를 적어 주십시오. 내 민원에 들어오고, 확인 번호는 더 쓸 수 없게 됩니다.',
    number: '접수 번호',
    numberHint: '예: 2026-0412',
    code: '확인 번호',
    codeHint: '접수할 때 나온 16자리입니다. 줄표와 대소문자는 상관없습니다.',
    open: '민원 보기',
    claim: '내 계정으로 가져오기',
    officers: '담당자 계정으로는 낸 민원을 찾아올 수 없습니다',
    refusals: {
      return_wrong: '접수 번호나 확인 번호가 맞지 않습니다. 두 번호를 다시 확인해 주십시오.',
      already_united: '그사이 다른 곳에서 가져갔습니다. 내 민원을 확인해 주십시오.',
    },
    lost: '확인 번호를 잃어버렸나요',
    lostText:
      '확인 번호는 저희도 알 수 없어 다시 알려 드리지 못합니다. 공개한 민원은 접수 번호로 누구나 볼 수 있고, 비공개 민원은 동 행정복지센터에 접수 번호를 알려 주시면 진행 상황을 전화로 안내합니다.',
  },
  en: {
    title: 'Come back to a complaint',
    lead: 'You come back to a complaint filed without an account with its number and the return code: to read the answer, add to it, rate it or ask again.',
    claimTitle: 'Take a complaint into my account',
    claimLead:
      'If you filed one without an account, give its number and return code. It is then among your complaints, and the code opens nothing any more.',
    number: 'Number',
    numberHint: 'For example 2026-0412',
    code: 'Return code',
    codeHint: 'The 16 signs shown when you filed. Dashes and capital letters do not matter.',
    open: 'See the complaint',
    claim: 'Take it into my account',
    officers: 'An officer’s account does not come back to complaints',
    refusals: {
      return_wrong: 'The number or the return code is not right. Please check both.',
      already_united: 'It was taken elsewhere in between. Look among your complaints.',
    },
    lost: 'Lost the code?',
    lostText:
      'We do not know it ourselves and cannot tell it again. A public complaint can be seen by its number; of a private one your dong centre tells you on the phone how far it is.',
  },
});
