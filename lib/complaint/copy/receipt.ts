import { defineCopy } from '@/lib/format/copy';

/** Where a case is when its receipt is opened, and what comes next. */
export const receiptCopy = defineCopy({
  ko: {
    state: '지금 단계',
    next: {
      received: '동 행정복지센터가 살펴보고, 직접 처리하거나 맡은 부서로 보냅니다. 단계마다 알림으로 알려 드립니다.',
      working: '담당자가 처리하고 있습니다. 답변이 나오면 바로 알려 드립니다.',
      asked: '담당자가 더 물었습니다. 민원 화면에서 답하시면 이어서 처리합니다.',
      answered: '답변이 나왔습니다. 읽고 점수를 주시거나, 풀리지 않았으면 다시 살펴봐 달라고 하실 수 있습니다.',
      over: '이 건은 끝났습니다. 어떻게 끝났는지는 아래 단추로 여는 화면에 있습니다.',
      submitted:
        '동 행정복지센터가 읽고 공개하거나, 고칠 점을 알려 드립니다. 공개되면 이웃이 공감하고 의견을 남길 수 있습니다.',
      toMend: '동이 알려 드린 것을 고치거나 더해 주시면 다시 살펴봅니다.',
      rising: '어디까지 올라갔는지 제안 화면에서 볼 수 있습니다. 한 걸음 움직일 때마다 알려 드립니다.',
    },
  },
  en: {
    state: 'State now',
    next: {
      received:
        'The dong centre looks at it and handles it or sends it to the department in charge. We tell you at every step.',
      working: 'An officer is working on it. We tell you as soon as there is an answer.',
      asked: 'The office asked you for more. Answer on the page of the complaint and the work goes on.',
      answered: 'It was answered. Read and rate the answer, or ask us to look at it again.',
      over: 'This has ended. How it ended is on the page that the button below opens.',
      submitted:
        'The dong centre reads it and publishes it, or tells you what to mend. Then neighbours can support it and comment.',
      toMend: 'Mend or add what the dong told you, and it is looked at again.',
      rising: 'The page of the proposal shows how far it has risen. We tell you at every step.',
    },
  },
});
