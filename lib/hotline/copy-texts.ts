import { defineCopy } from '@/lib/format/copy';

/** What the hotline itself texts. A number has no language of its own, so it goes out in Korean; English is for those who read along. */
export const textsCopy = defineCopy({
  ko: {
    commands: { stop: 'stop 수신거부 거부', start: 'start 수신동의', again: '다시', stars: '점' },
    receipt: (number: string, due: string) =>
      `문자를 잘 받았습니다. 접수번호 ${number}, ${due}까지 답해 드립니다. 그만 받으시려면 수신거부라고 보내 주세요.`,
    reopened: (number: string, due: string) => `다시 살펴보겠습니다. 접수번호 ${number}, ${due}까지 답해 드립니다.`,
    rate: '답이 만족스러우셨나요? 1(아쉬움)~5(만족) 숫자로 답해 주세요.',
    sorry: '아쉬우셨군요. 다시라고 답하시면 담당 부서와 부서장이 다시 살펴봅니다.',
    praise: '따뜻한 말씀 고맙습니다. 함께 일하는 직원들에게 전하겠습니다.',
    longTerm: (reason: string) => `시간이 더 필요해 48시간 안에 답해 드리지 못합니다. 이유: ${reason}`,
  },
  en: {
    commands: { stop: 'unsubscribe', start: 'subscribe', again: 'again', stars: 'stars' },
    receipt: (number: string, due: string) =>
      `We have your text. Number ${number}, answered by ${due}. Text STOP to hear no more from us.`,
    reopened: (number: string, due: string) => `We look at it again. Number ${number}, answered by ${due}.`,
    rate: 'How was the answer? Reply with a number from 1 (poor) to 5 (good).',
    sorry: 'We are sorry. Reply AGAIN, and the department and its head look at it again.',
    praise: 'Thank you for your kind words. We pass them on to everyone here.',
    longTerm: (reason: string) => `We need more time than 48 hours. Reason: ${reason}`,
  },
});
