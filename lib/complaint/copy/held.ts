import { defineCopy } from '@/lib/format/copy';

/** Words about a complaint that waits to be shown to everyone, or stays private because it holds personal data. */
export const heldCopy = defineCopy({
  ko: {
    held: {
      title: '아직 모두에게 보이지 않습니다',
      text: '개인정보로 보이는 것이 있어 담당자가 확인한 뒤에 공개합니다. 처리는 벌써 시작했고 답변 기한도 그대로입니다.',
    },
    kept: {
      title: '담당자가 이 민원을 비공개로 두었습니다',
      standing: '처리와 답변은 그대로 합니다. 이유에 동의하지 않으면 한 번 이의를 낼 수 있습니다.',
      appealed: '이의를 받았습니다. 다른 담당자가 살펴보고 답합니다.',
      upheld: '다른 담당자가 이의를 살펴보고 비공개로 두었습니다. 처리와 답변은 그대로 합니다.',
      lifted: '이의를 받아들였습니다.',
    },
    desk: {
      title: '공개하기 전에 확인해 주십시오',
      hint: '민원인은 모두에게 보이기를 바라고, 개인정보가 아니라고 했습니다. 확인하기 전까지는 민원인과 담당자만 봅니다.',
      release: '개인정보가 아닙니다, 공개하기',
      keep: '비공개로 두기',
      keepQuestion: '민원은 그대로 처리합니다. 민원인은 이유를 읽고 한 번 이의를 낼 수 있습니다.',
      keepSend: '비공개로 두기',
    },
  },
  en: {
    held: {
      title: 'Not everyone sees it yet',
      text: 'Something in it looks like personal data, so an officer looks before it is public. The work on it has begun and the due date stays.',
    },
    kept: {
      title: 'An officer keeps this complaint private',
      standing: 'It is handled and answered all the same. If you do not agree with the reason you can object once.',
      appealed: 'We have your objection. Another officer looks at it and answers.',
      upheld: 'Another officer looked at your objection and keeps it private. It is handled and answered all the same.',
      lifted: 'Your objection was granted.',
    },
    desk: {
      title: 'Please look before everyone can',
      hint: 'Its author wants it public and says that this is not personal data. Until you have looked only the author and the office see it.',
      release: 'Not personal data: make it public',
      keep: 'Keep it private',
      keepQuestion: 'The complaint is handled all the same. Its author reads the reason and can object once.',
      keepSend: 'Keep it private',
    },
  },
});
