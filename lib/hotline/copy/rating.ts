import { defineCopy } from '@/lib/format/copy';

/** Words of the page that the text after an answer leads to. */
export const ratingCopy = defineCopy({
  ko: {
    title: '답이 만족스러우셨나요?',
    lead: (number: string) => `구청장 문자 ${number}의 답을 평가해 주십시오.`,
    question: '하나를 눌러 주십시오',
    change: (mark: number) => `${mark}점을 주셨습니다. 7일 동안 바꿀 수 있습니다`,
    marks: { 5: '아주 만족', 4: '만족', 3: '보통', 2: '아쉬움', 1: '많이 아쉬움' },
    note: '누가 몇 점을 주었는지는 공개하지 않습니다. 숫자만 모아 통계로 씁니다.',
    sorry: '아쉬우셨군요. 담당 부서와 부서장이 다시 살펴보게 할 수 있습니다.',
    lookAgain: '다시 살펴 달라고 하기',
    again: '담당 부서와 부서장이 다시 살펴보고 있습니다',
    rated: (mark: number) => `${mark}점을 주셨습니다. 고맙습니다`,
    closed: '지금은 평가를 받지 않습니다',
    done: {
      rated: '평가해 주셔서 고맙습니다.',
      again: '다시 살펴보겠습니다. 새 기한을 문자로 알려 드립니다.',
      late: '그사이 상태가 바뀌어 받지 못했습니다.',
    },
  },
  en: {
    title: 'How was the answer?',
    lead: (number) => `Please rate the answer to your text ${number} to the mayor.`,
    question: 'Press one',
    change: (mark) => `You gave ${mark}. It can be changed for 7 days`,
    marks: { 5: 'Very good', 4: 'Good', 3: 'So-so', 2: 'Poor', 1: 'Very poor' },
    note: 'Who gave which mark is never published. Only the figures are.',
    sorry: 'We are sorry. The department and its head can look at it again.',
    lookAgain: 'Ask to look again',
    again: 'The department and its head are looking at it again',
    rated: (mark) => `You gave ${mark}. Thank you`,
    closed: 'No marks are taken now',
    done: {
      rated: 'Thank you for your mark.',
      again: 'We look at it again, and text you the new due time.',
      late: 'It has changed meanwhile, so this was not taken.',
    },
  },
});
