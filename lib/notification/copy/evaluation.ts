import { defineCopy } from '@/lib/format/copy';

/** What happened in evaluations by residents and to kindness scores, in one sentence a step. */
export const evaluationNews = defineCopy({
  ko: {
    says: {
      evaluation: {
        open: '맡은 과제를 주민이 평가합니다. 기간과 기준을 볼 수 있습니다',
        close: '시민평가 기간이 끝났습니다. 기획실이 결과를 세어 공개합니다',
        end_early: '시민평가를 기간보다 먼저 마쳤습니다. 이유를 적어 두었습니다',
        cancel: '시민평가를 그만두었습니다. 낸 평가는 세지 않습니다. 이유를 적어 두었습니다',
        publish: '시민평가 결과가 나왔습니다. 맡은 곳이 2주 안에 답합니다',
        reply: '맡은 곳이 평가 결과에 답하고 다음에 바꿀 것을 밝혔습니다',
        report: '맡은 곳이 약속한 것이 어떻게 되었는지 밝혔습니다',
        reply_due: '평가 결과에 답할 때입니다. 아직 답하지 않은 과제가 있습니다',
      },
      score: {
        publish: '우리 자리의 친절도 점수가 나왔습니다. 나아지려고 할 일을 적을 수 있습니다',
        take_down: '우리 자리의 친절도 점수를 내렸습니다. 이유를 적어 두었습니다',
        promise: '우리 자리의 친절도 점수에 나아지려고 할 일을 적었습니다',
        improve: '우리 자리의 친절도 점수에 적은 할 일이 어디까지 왔는지 밝혔습니다',
      },
    },
  },
  en: {
    says: {
      evaluation: {
        open: 'Residents evaluate a task of yours. See when and by which criteria',
        close: 'The evaluation is over. The planners count and publish the result',
        end_early: 'The evaluation was ended before its time. The reason is given',
        cancel: 'The evaluation was called off and no ballot is counted. The reason is given',
        publish: 'The result of the evaluation is out. Those in charge answer within two weeks',
        reply: 'Those in charge answered the result and said what will change',
        report: 'Those in charge said what became of their promise',
        reply_due: 'The result of the evaluation waits for your answer',
      },
      score: {
        publish: 'The kindness score of your office is out. You can write down what you will do',
        take_down: 'The kindness score of your office was taken down. The reason is given',
        promise: 'Something to do was written beside the kindness score of your office',
        improve: 'How far it is was said beside the kindness score of your office',
      },
    },
  },
});
