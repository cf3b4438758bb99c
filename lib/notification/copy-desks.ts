import { defineCopy } from '@/lib/format/copy';

/** What happened to a dong's brand, to meetings, and to what is kept of people, one sentence a step. */
export const deskSays = defineCopy({
  ko: {
    says: {
      brand: {
        submit: '동료가 동네 브랜드를 확인해 달라고 했습니다',
        return: '확인한 동료가 동네 브랜드를 돌려보냈습니다. 이유를 적어 두었습니다',
        publish: '동네 브랜드의 새 모습을 공개했습니다',
      },
      privacy: { unusual_look: '가린 개인정보를 평소와 다르게 본 일이 있습니다. 까닭을 확인해 주십시오' },
      meeting: {
        announce: '회의를 알렸습니다. 때와 곳, 안건을 볼 수 있습니다',
        edit: '회의의 안건이나 부르는 곳이 바뀌었습니다',
        move: '회의의 때나 곳을 옮겼습니다. 이유를 적어 두었습니다',
        cancel: '회의를 취소했습니다. 이유를 적어 두었습니다',
        publish: '회의록이 나왔습니다. 안건마다 무엇을 정했는지 볼 수 있습니다',
        correct: '나온 회의록을 바로잡았습니다',
      },
    },
  },
  en: {
    says: {
      brand: {
        submit: 'A colleague asked to have the dong’s brand checked',
        return: 'The colleague who checked the dong’s brand returned it. The reason is written down',
        publish: 'A new edition of the dong’s brand was published',
      },
      privacy: { unusual_look: 'Masked personal data was looked at in an unusual way. Please see why' },
      meeting: {
        announce: 'A meeting was announced. See when, where and about what',
        edit: 'What a meeting is about or who is invited was changed',
        move: 'A meeting was moved. The reason is written down',
        cancel: 'A meeting was called off. The reason is written down',
        publish: 'The minutes of a meeting are out, with what was decided on each point',
        correct: 'Published minutes were corrected',
      },
    },
  },
});
