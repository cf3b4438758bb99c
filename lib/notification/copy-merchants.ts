import { defineCopy } from '@/lib/format/copy';

/** What happened to an application or a booking, in one sentence a step. */
export const merchantSays = defineCopy({
  ko: {
    says: {
      application: {
        submit: '새 지원 신청이 들어왔습니다',
        request_supplement: '담당 부서가 보완을 부탁했습니다. 보내 주시면 심사를 이어갑니다',
        supplement: '보완한 내용이 들어왔습니다',
        approve: '지원하기로 정했습니다',
        refuse: '지원하지 않기로 정했습니다. 이유를 보고 이의를 낼 수 있습니다',
        object: '지원하지 않기로 한 결정에 이의가 들어왔습니다. 다른 담당자가 답할 차례입니다',
        overturn: '이의를 받아들여 지원하기로 했습니다',
        uphold: '다른 담당자가 이의를 살펴보고 처음 결정을 그대로 두었습니다',
        withdraw: '신청한 분이 신청을 거두었습니다',
        merge: '같은 분이 두 계정으로 낸 신청이라 하나만 이어갑니다',
        cancel: '정했던 지원을 거두었습니다. 이유를 적어 두었습니다',
      },
      programme: {
        slot_cancelled: '예약한 상담 시간을 구청이 거두었습니다. 다른 시간을 골라 주십시오',
        advise: '상담한 내용을 보내 드렸습니다',
        remind: '예약한 상담이 다가왔습니다. 시간과 곳을 확인해 주십시오',
      },
    },
  },
  en: {
    says: {
      application: {
        submit: 'A new application for support has come in',
        request_supplement: 'The department needs something more. Send it and it goes on',
        supplement: 'What was missing has come in',
        approve: 'Your application was granted',
        refuse: 'Your application was not granted. Read why; you can object',
        object: 'A merchant objects to a decision. Another officer has to answer',
        overturn: 'Your objection was accepted and support is granted',
        uphold: 'Another officer has looked at your objection and lets the decision stand',
        withdraw: 'An application was withdrawn',
        merge: 'The same person had applied from two accounts; one of the two goes on',
        cancel: 'A grant was taken back. The reason is given',
      },
      programme: {
        slot_cancelled: 'The office has cancelled an hour of advice you booked. Please choose another one',
        advise: 'What you were advised is written down for you',
        remind: 'Your hour of advice is near. See when and where',
      },
    },
  },
});
