import { addDays, dayOf, weekdayOf } from '@/lib/platform/calendar/day';
import { endedComplaints } from '../content/complaints';
import { doubles, open } from '../content/complaints-open';
import { repeatedBefore } from '../content/proposals-new';
import type { ComplaintText } from '../content/types';
import type { ComplaintCase } from './complaints';
import * as go from './complaints';
import { neighbour, placeOf, type World } from './world';

const day = 86_400_000;
/** Titles whose story has not ended: opened again lately, answered lately. */
const reopenedLately = ['호수 공연 소리가 너무 커서 방 안에서도 들립니다', '시장 앞 가로수가 간판을 다 가립니다'];

export function tellComplaints(world: World, authors: { english: number }): void {
  for (const text of endedComplaints) tellEnded(world, text, authors);
  for (const c of world.redirected) settle(world, c as ComplaintCase);
  for (const [i, text] of open.entries()) tellOpen(world, text, i);
  for (const [i, [first, second]] of doubles.entries()) tellDouble(world, first, second, i);
  tellDemo(world);
}

const ageOf = (world: World, at: Date) => (world.times.now.getTime() - at.getTime()) / day;
const author = (world: World, text: ComplaintText) => neighbour(world, placeOf(world, text.dong).code);

/** What people write only at some time of the year: words of the title, months. */
const seasons: [RegExp, number[]][] = [
  [/매미|실외기|큰비/, [7, 8]],
  [/난방|제설|차갑습니다/, [11, 12, 1, 2]],
  [/사진전/, [3, 4, 5]],
];

/** Two in five came in during the last three months: the portal grows. */
function ageFor(world: World, title: string): number {
  const months = seasons.find(([words]) => words.test(title))?.[1];
  for (let tries = 0; tries < 80; tries++) {
    const age = world.chance.chance(0.4) ? 12 + world.chance.next() * 80 : 92 + world.chance.next() * 320;
    const month = Number(dayOf(new Date(world.times.now.getTime() - age * day)).slice(5, 7));
    if (!months || months.includes(month)) return age;
  }
  return 200;
}

function tellEnded(world: World, text: ComplaintText, authors: { english: number }): void {
  const { turns } = text;
  const who = /^[A-Za-z]/.test(text.title) ? authors.english : author(world, text);
  if (turns.repeat) {
    tellRepeat(world, text, who);
    return;
  }
  const lately = reopenedLately.includes(text.title);
  const age = lately ? 12 : turns.reopen ? 60 + world.chance.next() * 200 : ageFor(world, text.title);
  const c = go.receive(world, text, who, arrival(world, text, age));
  if (turns.transfer) go.transfer(world, c, world.times.later(c.receivedAt, 5));
  else if (turns.withdraw) go.withdraw(world, c, world.times.resident(ageOf(world, c.receivedAt) - 1));
  else settle(world, c, lately);
}

/** Everyday requests come while the office is open, most others in the evening. */
function arrival(world: World, text: ComplaintText, age: number): Date {
  return text.kind === 'everyday' && world.chance.chance(0.75) ? world.times.office(age) : world.times.resident(age);
}

/** From the desk to the answer, its rating and its end; `lately` leaves a second opening unanswered. */
function settle(world: World, c: ComplaintCase, lately = false): void {
  toTheDesk(world, c);
  workOn(world, c, c.text.answer);
  const { turns } = c.text;
  const answered = ageOf(world, c.changedAt);
  go.rate(world, c, world.times.resident(Math.max(0.2, answered - 1.3)));
  if (turns.reopen) {
    const again = ageOf(world, c.changedAt);
    go.reopen(world, c, world.times.resident(lately ? 1.2 : again - 1.5));
    if (lately) return;
    go.begin(world, c, world.times.later(c.changedAt, 3));
    go.answer(world, c, turns.reopen[1], world.times.later(c.changedAt, 20));
  }
  if (ageOf(world, c.changedAt) < 14.5) return;
  const byAuthor = (turns.rating ?? 0) >= 4 && world.chance.chance(0.5);
  const due = (c.answeredAt ?? c.changedAt).getTime() + 14 * day;
  if (byAuthor) go.close(world, c, new Date(c.changedAt.getTime() + world.chance.int(20, 400) * 60_000), 'author');
  else go.close(world, c, new Date(Math.max(due, c.changedAt.getTime()) + 3_600_000 * 3), 'system');
}

const quick = (c: ComplaintCase) => c.text.kind === 'everyday';

function toTheDesk(world: World, c: ComplaintCase): void {
  go.route(world, c, world.times.later(c.receivedAt, quick(c) ? 0.2 : 2.5));
  go.begin(world, c, world.times.later(c.changedAt, quick(c) ? 0.3 : 5));
}

/** About one in twelve is answered late. */
function workOn(world: World, c: ComplaintCase, text: string): void {
  const late = world.chance.chance(0.08);
  if (c.text.turns.supplement) {
    go.ask(world, c, world.times.later(c.changedAt, quick(c) ? 0.3 : 4));
    const pause = Math.min(2.2, Math.max(0.1, ageOf(world, c.changedAt) / 2));
    go.reply(world, c, world.times.after(c.changedAt, world.times.resident(ageOf(world, c.changedAt) - pause)));
  }
  const extended = c.text.turns.extension !== undefined;
  if (extended) go.extend(world, c, world.times.later(c.changedAt, 14));
  const hours = quick(c)
    ? late
      ? 9
      : 0.6 + world.chance.next() * 1.1
    : late
      ? 110
      : extended
        ? 40
        : 8 + world.chance.int(0, 18);
  go.answer(world, c, text, world.times.later(c.changedAt, hours));
}

/** The same content a third time, after two answers. */
function tellRepeat(world: World, text: ComplaintText, who: number): void {
  repeatedBefore.answers.forEach((answer, i) => {
    const before = {
      ...text,
      title: i === 0 ? repeatedBefore.title : text.title,
      answer,
      turns: { rating: 2 as const },
    };
    const c = go.receive(world, before, who, world.times.resident(150 - i * 60));
    settle(world, c);
  });
  const third = go.receive(world, text, who, world.times.resident(26));
  go.route(world, third, world.times.later(third.receivedAt, 3));
  go.closeRepeat(world, third, world.times.later(third.changedAt, 12));
}

/** Still open: fresh ones first, a few that are late. */
function tellOpen(world: World, text: ComplaintText, i: number): void {
  const late = i % 9 === 4;
  const age = late ? 24 + i : text.kind === 'everyday' ? 0.015 + (i % 4) * 0.03 : 0.4 + (i % 6) * 1.1;
  const who = author(world, text);
  const c = go.receive(world, text, who, late ? world.times.resident(age) : arrival(world, text, age));
  if (text.turns.supplement || text.turns.extension) {
    toTheDesk(world, c);
    go.ask(world, c, world.times.after(c.changedAt, c.changedAt));
    go.extend(world, c, world.times.after(c.changedAt, c.changedAt));
    return;
  }
  if (i % 3 === 0) return;
  go.route(world, c, world.times.later(c.receivedAt, 0.4));
  if (i % 3 === 2 || !text.department) go.begin(world, c, world.times.later(c.changedAt, 0.5));
}

/** Two people tell the same; the second is answered in the first. */
function tellDouble(world: World, first: ComplaintText, second: ComplaintText, i: number): void {
  const age = first.answer ? 20 + i * 17 : 1.4;
  const one = go.receive(world, first, author(world, first), world.times.office(age));
  const other = go.receive(world, second, author(world, second), world.times.later(one.receivedAt, 0.5));
  go.route(world, one, world.times.later(other.receivedAt, 0.3));
  go.route(world, other, world.times.later(other.receivedAt, 0.4));
  go.merge(world, other, one, world.times.later(one.changedAt, 0.5));
  go.begin(world, one, world.times.later(other.changedAt, 0.2));
  if (!first.answer) return;
  go.answer(world, one, first.answer, world.times.later(one.changedAt, 1));
  go.rate(world, one, world.times.resident(ageOf(world, one.changedAt) - 0.6));
  if (ageOf(world, one.changedAt) > 15) go.close(world, one, new Date(one.changedAt.getTime() + 14 * day), 'system');
}

/** The demo resident's own: one answered and waiting for a rating, one in work, one she is asked about. */
function tellDemo(world: World): void {
  const mine = world.demo.resident;
  if (!mine) return;
  const base = { dong: 'dongcheon', visibility: 'public', turns: {} } as const;
  const answered = go.receive(
    world,
    {
      ...base,
      kind: 'grievance',
      department: 'library',
      title: '책 소독기가 두 달째 고장이라고 붙어 있습니다',
      text: '아이가 그림책을 입에 대서 늘 소독기를 썼는데 두 달째 쓸 수 없습니다. 언제 고치는지 적혀 있지도 않습니다.',
      answer:
        '부품이 늦게 와서 두 달이나 걸렸습니다. 어제 새 부품으로 바꾸고 책 스무 권을 소독해 확인했습니다. 앞으로 고장이 나면 고치는 날을 함께 붙이겠습니다. 기다리게 해 드려 죄송합니다.',
    },
    mine,
    world.times.resident(8.6),
  );
  settle(world, answered);
  const working = go.receive(
    world,
    {
      ...base,
      kind: 'suggestion',
      department: 'library',
      title: '작은도서관에 유아차 세우는 자리를 정해 주세요',
      text: '들어가는 문 앞에 유아차를 세우면 다른 분이 지나가기 어렵습니다. 신발장 옆을 조금 비우면 두 대는 세울 수 있습니다.',
      answer: '',
    },
    mine,
    world.times.resident(3.3),
  );
  toTheDesk(world, working);
  const asked = go.receive(
    world,
    {
      ...base,
      kind: 'inquiry_procedure',
      department: null,
      visibility: 'private',
      title: '다자녀 지원을 한꺼번에 알고 싶습니다',
      text: '둘째가 태어나면 받을 수 있는 것을 한 번에 알고 싶습니다. 어디서 신청하는지도 알려 주세요.',
      answer: '',
      turns: {
        supplement: [
          '둘째 아기의 예정일과 첫째의 나이를 알려 주실 수 있습니까? 나이에 따라 신청할 수 있는 것이 다릅니다.',
          '',
        ],
      },
    },
    mine,
    world.times.resident(2.4),
  );
  go.begin(world, asked, world.times.later(asked.receivedAt, 2));
  go.ask(world, asked, world.times.later(asked.changedAt, 1));
}

/** A working day near the middle of the past two months, for a temporary day off. */
export function someWorkingDay(now: Date): string {
  let found = addDays(dayOf(now), -48);
  while (weekdayOf(found) !== 3) found = addDays(found, 1);
  return found;
}
