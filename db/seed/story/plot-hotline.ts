import { hotlineTemplate } from '@/db/schema/hotline-desk';
import { hour } from '@/lib/platform/calendar/day';
import {
  answerTemplates,
  asides,
  calls,
  type HotlineText,
  hotlineTexts,
  longTerms,
  spotsOfTexts,
  thanks,
} from '../content/hotline';
import {
  answered,
  askedOther,
  begun,
  closed,
  praised,
  prepared,
  rated,
  reopened,
  routed,
  sentBack,
  setAside,
  type TextCase,
  texted,
  undelivered,
  writeTexts,
} from './hotline';
import { type Random, random } from './random';
import type { World } from './world';

const dongNames: Record<string, string> = {
  yang: '양동',
  yang3: '양3동',
  nongseong1: '농성1동',
  nongseong2: '농성2동',
  gwangcheon: '광천동',
  yudeok: '유덕동',
  chipyeong: '치평동',
  sangmu1: '상무1동',
  sangmu2: '상무2동',
  hwajeong1: '화정1동',
  hwajeong2: '화정2동',
  hwajeong3: '화정3동',
  hwajeong4: '화정4동',
  seochang: '서창동',
  geumho1: '금호1동',
  geumho2: '금호2동',
  pungam: '풍암동',
  dongcheon: '동천동',
};
const dongs = Object.keys(dongNames);

/** Four months of texts to the mayor, in a mould of their own: other stories come out the same with and without them. */
export function tellHotline(world: World): void {
  const chance = random(20_230_201);
  for (let days = 118; days > 3.2; days -= days > 30 ? 0.62 : 0.31) past(world, chance, days);
  for (const days of [2.9, 2.5, 2.2, 1.9, 1.6, 1.3, 1.1, 0.9, 0.7, 0.45, 0.3, 0.15, 0.08, 0.03])
    fresh(world, chance, days);
  special(world, chance);
  world.rows.push((tx) => writeTexts(tx, world));
  world.rows.push(async (tx) => {
    const changedBy = world.planners[0].memberId ?? 0;
    await tx
      .insert(hotlineTemplate)
      .values(answerTemplates.map((one) => ({ ...one, changedBy, changedAt: world.times.office(90) })));
  });
}

/** A text with its place filled in; of some nobody can tell the dong. */
function wording(chance: Random, text: string): { text: string; dong: string | null } {
  const dong = chance.pick(dongs);
  const known = text.includes('{곳}') && !chance.chance(0.12);
  const spot = `${known ? `${dongNames[dong]} ` : ''}${chance.pick(spotsOfTexts)}`;
  return { text: text.replace('{곳}', spot), dong: known ? dong : null };
}

const soon = (at: Date, hours: number) => new Date(at.getTime() + hours * hour);

/** Most people write when they expect to be read: not on the eve of two days off. */
function beforeWorkingDays(at: Date): Date {
  const seoul = new Date(at.getTime() + 9 * hour);
  const eve = seoul.getUTCDay() === 6 || (seoul.getUTCDay() === 5 && seoul.getUTCHours() > 13);
  return eve ? soon(at, -48) : at;
}

/** A text of the past: nearly all were answered, most within the 48 hours. */
function past(world: World, chance: Random, days: number): void {
  const at = beforeWorkingDays(world.times.resident(days + chance.next() * 0.3));
  const lot = chance.next();
  if (lot < 0.15) {
    praised(world, texted(world, at, chance.pick(thanks)), soon(at, 2));
    return;
  }
  if (lot < 0.18) {
    const { text, reason } = chance.chance(0.5) ? asides.notForUs : asides.spam;
    setAside(
      world,
      texted(world, at, text),
      reason === asides.spam.reason ? 'spam' : 'not_for_us',
      soon(at, 3),
      reason,
    );
    return;
  }
  if (lot < 0.21) {
    const long = chance.pick(longTerms);
    const { text, dong } = wording(chance, long.text);
    const c = texted(world, at, text);
    setAside(world, c, 'postpone', soon(routed(world, c, soon(at, 2), long, dong), 9), long.reason);
    return;
  }
  const kind = chance.pick(hotlineTexts);
  const { text, dong } = wording(chance, kind.text);
  const c = texted(world, at, text);
  begun(world, c, soon(routed(world, c, soon(at, 1 + chance.next() * 3), kind, dong), 1));
  const late = chance.chance(0.09);
  const answer = answered(
    world,
    c,
    inTime(world, c, at, late ? 50 + chance.next() * 40 : 3 + chance.next() * 30, late),
    chance.chance(0.16) ? { call: chance.pick(calls) } : { text: kind.answer },
  );
  afterwards(world, chance, c, answer, kind);
}

/** When it is answered: where the days off would make it late and it should not be, as soon as somebody can. */
function inTime(world: World, c: TextCase, at: Date, hours: number, late: boolean): Date {
  const wished = world.times.opened(soon(at, hours));
  return late || wished < soon(at, 46) ? wished : soon(c.changedAt, 0.4);
}

/** The mark, a second look where it is poor, and the end. */
function afterwards(world: World, chance: Random, c: TextCase, answer: Date, kind: HotlineText): void {
  let last = answer;
  if (chance.chance(0.62)) {
    const at = soon(answer, 0.2 + chance.next() * 8);
    if (at >= world.times.now) return;
    const stars = chance.pick([5, 5, 5, 5, 4, 4, 4, 3, 3, 2, 1]);
    rated(world, c, at, stars);
    last = at;
    if (stars <= 2 && chance.chance(0.6) && soon(at, 40) < world.times.now) {
      const again = reopened(world, c, soon(at, 1));
      last = answered(world, c, soon(again, 20), { text: `다시 살펴보았습니다. ${kind.answer}` });
    }
  }
  if (soon(last, 170) < world.times.now) closed(world, c, soon(last, 7 * 24));
}

/** A text of these days: read, on its way, or still unread. */
function fresh(world: World, chance: Random, days: number): void {
  const { now } = world.times;
  const at = soon(now, -days * 24);
  const kind = chance.pick(hotlineTexts);
  const { text, dong } = wording(chance, kind.text);
  const c = texted(world, at, text);
  const age = days * 24;
  if (age < 9) return;
  const given = routed(world, c, soon(at, 2), kind, dong);
  if (soon(given, 4) >= now || chance.chance(0.3)) return;
  const started = begun(world, c, soon(given, 1));
  if (soon(started, 8) >= now || !chance.chance(0.55)) return;
  answered(world, c, soon(started, 7), { text: kind.answer });
}

const library = { department: 'library', category: 'proposal' } as const;

/** What every desk should have to look at: late ones, one that waits for the head, one that came back, one that did not arrive. */
function special(world: World, chance: Random): void {
  const { now } = world.times;
  const ago = (hours: number) => soon(now, -hours);
  const cleaning = { department: 'cleaning', category: 'complaint' } as const;

  const late = texted(
    world,
    ago(76),
    '화정3동 주택가인데 아침 7시면 출근길에 쓰레기 냄새가 심합니다. 시간을 앞당길 수 없나요',
  );
  begun(world, late, soon(routed(world, late, ago(73), cleaning, 'hwajeong3'), 2));
  const lateToo = texted(world, ago(55), '상무2동 공원 앞 나무가 부러져 인도를 막고 있습니다. 어제도 문자드렸어요');
  routed(world, lateToo, ago(52), { department: 'parks', category: 'complaint' }, 'sangmu2');

  const waits = texted(world, ago(30), '풍암동 작은도서관에 휠체어로 들어가기 어렵습니다. 턱을 없애 주세요');
  begun(world, waits, routed(world, waits, ago(28), library, 'pungam'));
  askedOther(world, waits, soon(waits.changedAt, 0.2), 'construction', '입구 턱을 낮추는 공사를 언제 할 수 있습니까?', {
    at: soon(waits.changedAt, 0.4),
    text: '다음 주 수요일에 할 수 있습니다. 하루면 끝납니다.',
  });
  prepared(
    world,
    waits,
    soon(waits.changedAt, 0.6),
    '도서관과입니다. 입구 턱을 다음 주 수요일에 없앱니다. 그때까지는 벨을 누르시면 직원이 나와 도와 드립니다.',
  );

  const back = texted(world, ago(34), '동천동 작은도서관 토요일에도 열어 주세요. 아이와 갈 곳이 없어요');
  begun(world, back, routed(world, back, ago(32), library, 'dongcheon'));
  prepared(world, back, soon(back.changedAt, 0.3), '검토하겠습니다.');
  sentBack(world, back, soon(back.changedAt, 0.6), '언제까지 무엇을 하는지 적어 주세요.');

  const asked = texted(world, ago(27), '금호2동 공원 도서함에 책이 젖어 있어요. 지붕을 달아 주세요');
  begun(world, asked, routed(world, asked, ago(25), { department: 'parks', category: 'complaint' }, 'geumho2'));
  askedOther(world, asked, soon(asked.changedAt, 0.3), 'library', '도서함의 책은 언제 바꿀 수 있습니까?', null);

  const lost = texted(world, ago(26), '양3동 골목 가로등이 깜빡여요. 눈이 아픕니다');
  begun(world, lost, routed(world, lost, ago(24.5), { department: 'construction', category: 'complaint' }, 'yang3'));
  undelivered(
    world,
    lost,
    soon(answered(world, lost, soon(lost.changedAt, 0.5), { text: '가로등을 새것으로 바꾸었습니다.' }), 0.2),
  );

  const again = texted(world, ago(130), '광천동 버스 정류장에 지붕이 없어 비를 맞습니다');
  begun(world, again, routed(world, again, ago(128), { department: 'transport', category: 'proposal' }, 'gwangcheon'));
  const first = answered(world, again, soon(again.changedAt, 6), { text: '지붕은 예산이 없어 어렵습니다.' });
  rated(world, again, soon(first, 1), 1);
  reopened(world, again, ago(chance.int(12, 20)));

  for (const [n, hours] of [20, 30, 44].entries())
    praised(world, texted(world, ago(hours), thanks[n] ?? ''), ago(hours - 1));
  setAside(world, texted(world, ago(12), asides.spam.text), 'spam', ago(11), asides.spam.reason);
}
