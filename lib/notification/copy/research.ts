import { defineCopy } from '@/lib/format/copy';

/** What happened in residents' research, in one sentence a step. */
export const researchNews = defineCopy({
  ko: {
    says: {
      research: {
        apply: '새 연구팀이 신청했습니다',
        join: '새 사람이 팀에 들어왔습니다',
        leave: '한 사람이 팀에서 나갔습니다',
        remove: '대표가 한 사람을 팀에서 내보냈습니다. 이유를 적어 두었습니다',
        hand_over: '팀의 대표가 바뀌었습니다',
        prepare: '연구팀 선정안이 확인과 발표를 기다립니다',
        select: '연구팀으로 뽑혔습니다',
        not_select: '이번에는 뽑히지 않았습니다. 이유를 적어 두었습니다',
        start: '연구를 시작했습니다',
        hand_in: '확인할 영수증이 들어왔습니다',
        approve: '담당자가 영수증을 확인했습니다',
        return: '담당자가 영수증을 돌려보냈습니다. 이유를 보고 다시 낼 수 있습니다',
        refund: '담당자가 남은 연구비를 돌려받았습니다',
        report: '연구 보고서가 나왔습니다',
        send_back: '담당자가 보고서를 더 채워 달라고 했습니다',
        finish: '담당 부서가 연구에 답했습니다',
        end: '연구가 중간에 끝났습니다. 이유를 적어 두었습니다',
      },
    },
  },
  en: {
    says: {
      research: {
        apply: 'A new team has applied',
        join: 'Somebody joined the team',
        leave: 'Somebody left the team',
        remove: 'The lead removed somebody from the team. The reason is given',
        hand_over: 'The team has a new lead',
        prepare: 'A verdict on a team waits to be checked and published',
        select: 'The team was selected',
        not_select: 'The team was not selected this time. The reason is given',
        start: 'The research has begun',
        hand_in: 'A receipt waits to be checked',
        approve: 'A receipt was approved',
        return: 'A receipt was returned. Read the reason and hand it in again',
        refund: 'The rest of the grant came back to the office',
        report: 'The report is handed in',
        send_back: 'The office asked for more in the report',
        finish: 'The department answered the research',
        end: 'The research ended early. The reason is given',
      },
    },
  },
});
