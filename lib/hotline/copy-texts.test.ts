import { expect, it } from 'vitest';
import { textsCopy } from './copy-texts';
import { measure } from './rules-bytes';

const t = textsCopy.ko;
const number = '2026-12345';
const due = '11월 25일 10:00';
const link = 'https://ollim.example.kr/r/1a2b.abcdefghijklmnop';

/** What costs one short text each: everything that the machine says often. */
const short = {
  receipt: t.receipt(number, due),
  reopened: t.reopened(number, due),
  divided: t.divided(number, due),
  rate: t.rate(link),
  sorry: t.sorry,
  praise: t.praise,
  stopped: t.stopped,
  started: t.started,
  supportCounted: t.supportCounted(number),
  supportApart: t.supportApart(number),
  supportAlready: t.supportAlready(number),
  supportClosed: t.supportClosed(number),
  supportUnknown: t.supportUnknown('1234567'),
  supportHow: t.supportHow,
  proposeHow: t.proposeHow,
  proposed: t.proposed(number, due),
  unasked: t.unasked,
  filedProposal: t.filedProposal(number),
  filedComplaint: t.filedComplaint(number, due),
  notFiled: t.notFiled,
};

/** What carries the words of an officer, or of what would be filed. */
const long = {
  longTerm: t.longTerm('내년 예산에 넣어 3월에 공사합니다. 그때까지 임시 표지를 둡니다.'),
  notForUs: t.notForUs('여권은 외교부 영사콜센터에서 다룹니다. 분실 신고는 24시간 받습니다.'),
  askProposal: t.askProposal('골목 그늘막', '그늘이 없습니다.', '양3동', due),
  askComplaint: t.askComplaint('가로등', '모퉁이 가로등이 꺼졌습니다.', '양3동', due),
  askComplaintOpenly: t.askComplaintOpenly('가로등', '모퉁이 가로등이 꺼졌습니다.', '양3동', due),
};

it('what the machine says often is one short text of 90 bytes', () => {
  const over = Object.entries(short).filter(([, text]) => measure(text).kind !== 'short');
  expect(over.map(([name, text]) => `${name}: ${measure(text).bytes} bytes: ${text}`)).toEqual([]);
});

it('what carries somebody’s words is one long text', () => {
  for (const [name, text] of Object.entries(long)) expect(`${name} ${measure(text).kind}`).toBe(`${name} long`);
});

it('all of it shows on every phone, whatever its age', () => {
  for (const text of [...Object.values(short), ...Object.values(long)]) expect(measure(text).foreign).toEqual([]);
});
