import { defineCopy } from '@/lib/format/copy';

interface Shown {
  name: string | null;
  phones: string[];
  emails: string[];
  business?: { name: string; number: string };
}

const dashed = (number: string) => number.replace(/^(01\d)(\d{3,4})(\d{4})$/u, '$1-$2-$3');
const listed = ({ name, phones, emails, business }: Shown) =>
  [business?.name, business?.number, name, ...phones.map(dashed), ...emails].filter(Boolean).join(', ');

/** Words of the form that shows once what is masked. */
export const unmaskCopy = defineCopy({
  ko: {
    open: '가린 정보 보기',
    question: '이름이나 연락처를 한 번 보여 드립니다. 누가, 언제, 왜 봤는지 기록에 남고 관리자가 확인합니다.',
    reason: '보는 이유',
    reasonHint: '이 일을 처리하는 데 왜 필요한지 적어 주십시오. 예: 전화로 답하려고',
    send: '이유를 남기고 보기',
    shown: (behind: Shown, left: number) =>
      `${listed(behind) || '남아 있는 정보가 없습니다.'} (오늘 ${left}번 더 볼 수 있습니다)`,
    refusals: {
      quota_used: '오늘 볼 수 있는 횟수를 다 썼습니다. 관리자에게 알렸습니다. 급하면 관리자에게 부탁해 주십시오.',
    },
    details: { quota: { '20': '하루 20번' } },
  },
  en: {
    open: 'See what is masked',
    question: 'Shows the name or contact once. Who looked, when and why is recorded, and an administrator reads it.',
    reason: 'Why you look',
    reasonHint: 'Say what you need it for in this case. For example: to answer by phone',
    send: 'Record the reason and look',
    shown: (behind: Shown, left: number) =>
      `${listed(behind) || 'There is nothing left to show.'} (${left} more today)`,
    refusals: {
      quota_used: 'Your looks of today are used up. The administrator was told; ask them if it cannot wait.',
    },
    details: { quota: { '20': '20 a day' } },
  },
});
