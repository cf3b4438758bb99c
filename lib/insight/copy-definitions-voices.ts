import { defineCopy } from '@/lib/format/copy';

/** What the numbers of citizen evaluations and of kindness count, and how. */
export const voicesCopy = defineCopy({
  ko: {
    evaluation: '시민평가',
    evaluationTerms: {
      people: {
        title: '평가한 사람',
        text: '그 과제에 점수를 매긴 사람의 수입니다. 한 사람은 한 번만 셉니다. 모르겠음을 고른 사람은 들어가지 않습니다. 종이는 두 담당자가 같게 읽은 것만 셉니다.',
      },
      mean: {
        title: '가중평균',
        text: '한 사람이 매긴 기준별 점수(1~5점)에 기준의 비중을 곱해 더한 것이 그 사람의 점수이고, 가중평균은 그 점수들의 평균입니다.',
      },
      interval: {
        title: '95% 신뢰구간',
        text: '스튜던트 t 분포로 구합니다: 평균 ± t × 표준편차 ÷ √사람 수. 1점과 5점을 넘지 않게 자릅니다. 평가한 사람을 제비로 뽑았다면 스무 번에 열아홉 번은 전체 평균이 이 안에 있다는 뜻입니다. 실제로는 스스로 참여한 사람들이므로 주민 전체의 뜻이라고 할 수 없습니다.',
      },
      change: {
        title: '지난 평가와 견주기',
        text: '묻는 말과 비중이 똑같은 지난 평가와만 견줍니다. 두 신뢰구간이 겹치지 않을 때만 높아졌거나 낮아졌다고 합니다. 겹치면 달라졌다고 할 수 없습니다.',
      },
      spread: {
        title: '분포',
        text: '한 사람의 점수를 가까운 정수로 고쳐 센 수입니다. 5명보다 적은 칸은 밝히지 않고, 그 칸을 셈해 낼 수 있는 다른 칸도 함께 가립니다.',
      },
      hidden: {
        title: '밝히지 않는 수',
        text: '5명보다 적은 사람이 평가한 과제는 사람 수도 점수도 밝히지 않습니다. 모든 과제를 합친 점수는 내지 않습니다.',
      },
      before: {
        title: '공개 전',
        text: '결과는 공개하는 순간 계산합니다. 그 전에는 담당자를 포함해 누구도 볼 수 없습니다.',
      },
    },
    kindness: '친절도와 만족도',
    kindnessTerms: {
      points: {
        title: '친절도',
        text: '정해진 방법으로 잰 100점 만점의 점수입니다. 방법, 기간, 잰 곳의 수, 잰 횟수, 출처를 함께 적고, 적은 사람과 다른 담당자가 확인해 공개합니다.',
      },
      apart: {
        title: '방법이 다르면 잇지 않습니다',
        text: '무엇을 누가 어떻게 보았는지가 다르면 점수의 높낮이를 견줄 수 없습니다. 그래서 한 그림과 한 표에는 한 방법의 점수만 있습니다.',
      },
      answers: {
        title: '답변 만족도',
        text: '지난 열두 달에 답한 민원과 문자 가운데 주민이 1~5점을 매긴 것의 평균입니다. 민원은 지금 맡은 부서나 동에, 문자는 맡은 부서에 셉니다. 다시 매기면 마지막 점수를 셉니다. 5건보다 적은 곳과, 밝히면 그런 곳이 드러나는 다른 곳은 밝히지 않습니다.',
      },
    },
  },
  en: {
    evaluation: 'Citizen evaluation',
    evaluationTerms: {
      people: {
        title: 'Took part',
        text: 'People who marked that task, each once. Those who chose “I do not know” are not among them. A sheet of paper counts when two officers read the same from it.',
      },
      mean: {
        title: 'Weighted mean',
        text: 'A person’s mark of a task is the sum of their marks by criterion (1 to 5), each times the weight of the criterion. This is the mean of those.',
      },
      interval: {
        title: '95% confidence interval',
        text: 'By Student’s t: mean ± t × standard deviation ÷ √number of people, held within 1 and 5. If those who took part had been drawn by lot, the mean of all would lie within it nineteen times in twenty. They chose to take part, so it cannot speak for all residents.',
      },
      change: {
        title: 'Compared with the round before',
        text: 'Only with a round that asked the same questions with the same weights. A mean is called higher or lower when the two intervals do not touch; otherwise the difference is not clear.',
      },
      spread: {
        title: 'Distribution',
        text: 'People by their mark, rounded to the nearest whole one. A count below five is not shown, nor are others from which it could be worked out.',
      },
      hidden: {
        title: 'What is not shown',
        text: 'Of a task that fewer than five people marked neither their number nor any mark is shown. There is no figure over all tasks.',
      },
      before: {
        title: 'Before publication',
        text: 'The result is worked out at the moment it is published. Nobody can see it before, the office neither.',
      },
    },
    kindness: 'Kindness and satisfaction',
    kindnessTerms: {
      points: {
        title: 'Kindness',
        text: 'A score of 100, measured in a stated way, with its period, the number of sites and visits, and the source. A second officer checks and publishes it.',
      },
      apart: {
        title: 'Never joined across methods',
        text: 'Where different people looked at different things, a higher number does not mean better. A picture or table holds scores of one method only.',
      },
      answers: {
        title: 'Satisfaction with answers',
        text: 'Mean of what people gave, 1 to 5, to answers of the last twelve months. Complaints count where they are now, at a department or a dong; texts at their department. Who rates again counts with the last. Offices with fewer than five ratings are not shown, nor others from which they could be worked out.',
      },
    },
  },
});
