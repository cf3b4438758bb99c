import { defineCopy } from '@/lib/format/copy';

/** Words of the settings page for the hours in which nobody is texted. */
export const quietCopy = defineCopy({
  ko: {
    title: '문자를 보내지 않는 시간',
    lead: '이 시간에는 알림 문자를 보내지 않고 아침에 보냅니다. 담당자가 쓴 답 문자는 바로 갑니다.',
    now: (from: string, to: string) => `지금은 ${from}부터 ${to}까지 보내지 않습니다.`,
    never: '지금은 언제든 보냅니다.',
    fields: { from: '시작', to: '끝', replies: '문자를 받자마자 보내는 접수 알림과 자동 답' },
    hint: '예: 21:00. 시작과 끝이 같으면 언제든 보냅니다.',
    replies: { now: '밤에도 바로 보내기', held: '아침까지 기다리기' },
    save: '시간 저장하기',
    kept: '문자를 보내지 않는 시간을 저장했습니다.',
    errors: { not_a_time: '21:00처럼 적어 주십시오.' },
  },
  en: {
    title: 'Hours without texts',
    lead: 'Notices wait for the morning in these hours. Answers that officers write go out at once.',
    now: (from, to) => `Nothing is sent from ${from} to ${to} now.`,
    never: 'Texts are sent at any time now.',
    fields: { from: 'From', to: 'To', replies: 'Receipts and automatic replies to a text that just came' },
    hint: 'Such as 21:00. The same time twice means at any time.',
    replies: { now: 'Send at once, at night too', held: 'Wait for the morning' },
    save: 'Save the hours',
    kept: 'The hours are saved.',
    errors: { not_a_time: 'Write it like 21:00.' },
  },
});
