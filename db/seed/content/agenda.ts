import { growingAgenda } from './agenda-growing';
import { happyAgenda } from './agenda-happy';
import { liveableAgenda } from './agenda-liveable';
import { togetherAgenda } from './agenda-together';
import type { AgendaText } from './types';

export const agendaTexts: AgendaText[] = [...growingAgenda, ...happyAgenda, ...togetherAgenda, ...liveableAgenda];

/** What a person may still do after a decision that is not a clear yes. */
export const remedy =
  '결정을 받은 날부터 15일 안에 이 화면에서 재심사를 청할 수 있습니다. 다시 살펴본 결과는 15일 안에 알려 드립니다. 그래도 받아들이기 어려우시면 국민권익위원회에 고충민원을 낼 수 있습니다.';

export const opinionQuestions = [
  '이 의제를 우리 부서의 일로 할 수 있는지, 필요한 기간과 비용, 먼저 풀어야 할 일을 적어 주십시오.',
  '제안한 방식 그대로 할 수 있는지, 어렵다면 어느 부분을 어떻게 바꾸면 되는지 의견을 주십시오.',
  '법령과 지금 하는 사업에 비추어 할 수 있는지, 함께할 다른 부서가 있는지 적어 주십시오.',
];
