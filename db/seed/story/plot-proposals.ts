import { proposalTexts } from '../content/proposals';
import { fresh } from '../content/proposals-fresh';
import { merged as mergedTexts, unmerged, waiting } from '../content/proposals-new';
import { redirectReasons, withdrawReasons } from '../content/reasons';
import type { ComplaintText } from '../content/types';
import { receive } from './complaints';
import {
  askSupplement,
  fileProposal,
  giveBack,
  merge,
  moveProposal,
  type ProposalCase,
  publish,
  publishWithDetours,
  unmerge,
  withdraw,
} from './proposals';
import { passRounds, type Round } from './rounds';
import { neighbour, placeOf, type World } from './world';

/** Proposals that no hub has gathered: some fresh, some older ones that a round passed by. */
export function tellSingles(world: World, rounds: Round[], authors: { english: number }): Map<string, ProposalCase> {
  const told = new Map<string, ProposalCase>();
  const singles = proposalTexts.filter((p) => !p.cluster);
  singles.forEach((text, i) => {
    const recent = i % 5 < 3;
    const published = recent ? 0.3 + world.chance.next() * 15 : 35 + world.chance.next() * 330;
    const foreign = /^[A-Za-z]/.test(text.title);
    const author = foreign ? authors.english : neighbour(world, placeOf(world, text.dong).code);
    const p = fileProposal(world, text, author, world.times.resident(published + world.chance.pick([1, 1, 2, 4])));
    publishWithDetours(world, p, published);
    told.set(text.title, p);
  });
  twinsApart(world, told);
  for (const p of told.values()) passRounds(world, rounds, p, world.times.now);
  const old = [...told.values()].filter((p) => p.state === 'not_gathered');
  for (const p of old.slice(0, 2)) withdraw(world, p, world.times.resident(18), world.chance.pick(withdrawReasons));
  return told;
}

/** Fresh and alike, within the round that is open now. */
export function tellFresh(world: World): void {
  for (const text of fresh) {
    const age = 0.6 + world.chance.next() * 3.2;
    const author = neighbour(world, placeOf(world, text.dong).code);
    const p = fileProposal(world, text, author, world.times.resident(age + world.chance.pick([1, 2])));
    publish(world, p, world.times.office(age));
  }
}

/** Merged by mistake, taken apart again. */
function twinsApart(world: World, told: Map<string, ProposalCase>): void {
  const [title, into] = unmerged;
  const [one, other] = [told.get(title), told.get(into)];
  if (!one || !other || one.state !== 'published') return;
  const at = world.times.after(one.changedAt, world.times.office(0.2));
  merge(world, one, other, at);
  unmerge(world, one, world.times.after(one.changedAt, at), '살펴보니 바라는 길이 달라 다시 나누었습니다.');
}

/** What repeats another and was merged into it, a day after it was published. */
export function tellTwins(world: World, proposals: Map<string, ProposalCase>): void {
  for (const [title, text] of mergedTexts) {
    const survivor = proposals.get(title);
    const publishedAt = survivor?.publishedAt;
    if (!survivor || !publishedAt) throw new Error(`nothing to merge into: ${title}`);
    const age = (world.times.now.getTime() - publishedAt.getTime()) / 86_400_000;
    const p = fileProposal(
      world,
      text,
      neighbour(world, survivor.place.code, [survivor.authorId]),
      world.times.resident(age - 0.6),
    );
    publish(world, p, world.times.office(age - 2));
    merge(world, p, survivor, world.times.office(age - 2.5));
    world.clocks.stop(p, 'gathering_round', p.changedAt);
  }
}

/** What lies before the dongs' desks, or went another way from there. */
export function tellWaiting(world: World): void {
  waiting.forEach(({ state, text, by, question }, i) => {
    const ended = state === 'redirected' || state === 'withdrawn';
    const age = state === 'submitted' ? 0.2 + i * 0.35 : ended ? 20 + i * 9 : 2.6 + i * 0.2;
    const author = (by && world.demo[by]) || neighbour(world, placeOf(world, text.dong).code);
    const p = fileProposal(world, text, author, world.times.resident(i === 3 ? 6.4 : age));
    const soon = world.times.office(age - 1.2);
    if (state === 'supplement_requested') askSupplement(world, p, world.times.office(age - 1.5), question);
    if (state === 'returned') giveBack(world, p, soon, returned(text.title));
    if (state === 'withdrawn') withdraw(world, p, world.times.resident(age - 1), withdrawReasons[1] ?? '');
    if (state === 'redirected') redirect(world, p, soon);
  });
}

const returned = (title: string) =>
  title.includes('그 사람')
    ? '특정 이웃을 가리키는 내용이라 공개할 수 없습니다. 그 부분을 지우고 어느 자리에 무엇이 필요한지 적어 다시 내 주시면 바로 살펴보겠습니다.'
    : '어느 골목인지 알 수 없어 살펴볼 수 없습니다. 가까운 건물 이름이나 지도 위치를 적어 다시 내 주십시오. 내용은 그대로 두었습니다.';

function redirect(world: World, p: ProposalCase, wished: Date): void {
  const at = world.times.after(p.changedAt, wished);
  const text: ComplaintText = {
    kind: 'everyday',
    dong: p.text.dong,
    department: p.text.title.includes('그네') ? 'parks' : 'construction',
    visibility: 'private',
    title: p.text.title,
    text: `${p.text.problem}\n\n${p.text.improvement}`,
    answer:
      '오늘 현장에 나가 바로 고쳤습니다. 고친 뒤 다시 살펴 이상이 없는 것을 확인했습니다. 다음 정기 점검에도 이곳을 넣었습니다.',
    turns: { rating: 5 },
  };
  const complaint = receive(world, text, p.authorId, at, p);
  moveProposal(world, p, 'redirect', p.place.officer, at, {
    reason: redirectReasons[0],
    data: () => ({ complaint: complaint.number }),
  });
  p.redirectedTo = complaint;
  world.clocks.stop(p, 'dong_screening', p.changedAt);
  world.redirected.push(complaint);
}
