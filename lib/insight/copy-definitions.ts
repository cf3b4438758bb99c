import { defineCopy } from '@/lib/format/copy';

/** What every number of the progress board counts, and how. */
export const definitionsCopy = defineCopy({
  ko: {
    title: '숫자의 정의',
    lead: '추진 현황의 숫자를 무엇으로 어떻게 셌는지 적었습니다. 누구든 같은 방법으로 다시 셀 수 있습니다.',
    numbers: '숫자',
    counted: '무엇을 세나',
    grouped: '어떻게 묶나',
    promises: '약속과 근거',
    promise: '약속',
    periodHead: '기간',
    source: '근거',
    measures: {
      received:
        '기간 안에 받은 건수입니다. 받은 날은 서울 시각으로 따집니다. 합쳐진 것도 각각 셉니다. 낸 사람이 저마다 기다리기 때문입니다.',
      inTime:
        '받은 것 가운데 첫 답이 기한과 같거나 이른 건수입니다. 까닭을 알리고 연장했다면 연장한 기한으로 봅니다. 다시 연 뒤의 답은 이 숫자를 바꾸지 않습니다.',
      late: '받은 것 가운데 첫 답이 기한보다 늦은 건수입니다.',
      open: '받은 것 가운데 아직 답하지 않았고 기한이 흐르는 건수입니다. 보완을 기다리는 것도 들어갑니다.',
      overdue:
        '받은 것 가운데 지금 기한이 지났는데 답하지 않은 건수입니다. 다시 연 것도 들어가고, 보완을 기다리는 것은 들어가지 않습니다.',
      ended: '답 없이 끝난 건수입니다. 취하, 다른 기관으로 이송, 같은 내용을 되풀이한 민원의 종결이 여기에 듭니다.',
      extended: '받은 것 가운데 기한을 한 번이라도 늘린 건수입니다.',
      reopened: '받은 것 가운데 주민이 답에 만족하지 못해 다시 연 건수입니다. 제안은 재심사를 요청한 건수입니다.',
      median:
        '받은 때부터 첫 답까지 걸린 시간을 짧은 것부터 늘어놓았을 때 한가운데 값입니다. 밤과 쉬는 날, 연장한 기간, 보완을 기다린 시간을 모두 넣은, 주민이 겪은 시간입니다.',
    },
    sum: '받음 = 기한 안 + 늦음 + 처리 중 + 다르게 끝남',
    kinds: {
      complaints:
        '민원은 한 건을 한 번 셉니다. 다른 부서나 동으로 옮겨도 시계는 다시 시작하지 않고, 지금 맡은 곳에 셉니다.',
      dong_screening: '제안을 낸 때부터 동이 공개하거나 돌려주거나 민원으로 넘긴 때까지를 봅니다.',
      proposal_decision:
        '거점동이 의제로 올린 때부터 구청이 채택 여부를 알린 때까지를 봅니다. 의제 하나에 모인 제안은 제안마다 한 번씩 셉니다.',
      opinion: '기획 담당이 부서에 의견을 물은 때부터 부서가 답한 때까지를 봅니다.',
    },
    groups: {
      dong: '동은 낸 사람이 고른 동입니다.',
      zone: '권역은 받은 날 그 동이 들어 있던 권역입니다. 나중에 권역이 바뀌어도 옛 숫자는 옮기지 않습니다.',
      department: '부서는 지금 맡은 부서입니다. 동이 직접 맡은 것은 동 행정복지센터로 셉니다.',
      kind: '종류는 민원의 종류, 제안의 단계입니다.',
    },
  },
  en: {
    title: 'How every number is counted',
    lead: 'What the numbers of the progress board count, and how. Anyone can count again in the same way.',
    numbers: 'Numbers',
    counted: 'What is counted',
    grouped: 'How it is grouped',
    promises: 'Promises and where they come from',
    promise: 'Promise',
    periodHead: 'Period',
    source: 'Source',
    measures: {
      received:
        'Cases received within the period, by the day in Seoul. Cases merged into another count one by one: each of their authors waits.',
      inTime:
        'Of those received: the first answer came at or before the due time. Where it was extended with a reason, the extended one. An answer after a case was reopened does not change this number.',
      late: 'Of those received: the first answer came after the due time.',
      open: 'Of those received: not answered yet, and the clock runs. Those where the resident is waited for are among them.',
      overdue:
        'Of those received: the due time has passed and there is no answer now. Reopened cases are among them, those where the resident is waited for are not.',
      ended: 'Ended without an answer: withdrawn, transferred to another agency, or closed as a repetition.',
      extended: 'Of those received: the due time was extended at least once.',
      reopened:
        'Of those received: the resident was not content and reopened the case. For proposals: a re-examination was asked for.',
      median:
        'Time from receipt to the first answer; half took less, half took longer. Nights, days off, extensions and waiting for the resident are all in it: it is the time the resident lived through.',
    },
    sum: 'Received = in time + late + open + ended',
    kinds: {
      complaints:
        'A complaint counts once. Moving it to another dong or department never restarts its clock; it counts where it is now.',
      dong_screening: 'From filing a proposal until the dong published it, returned it or made it a complaint.',
      proposal_decision:
        'From the hub’s submission until the district published its decision. Proposals gathered in one agenda item count one by one.',
      opinion: 'From the planner’s question until the department’s answer.',
    },
    groups: {
      dong: 'The dong is the one its author chose.',
      zone: 'The zone is the one that the dong was in on the day of receipt. When zones change, numbers of the past stay where they were.',
      department:
        'The department is the one that has the case now. What a dong handles itself counts under dong centres.',
      kind: 'The kind of a complaint, or the step of a proposal.',
    },
  },
});
