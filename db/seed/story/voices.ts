import { dayOf, instantOn } from '@/lib/platform/calendar/day';
import { reported, threads } from '../content/comments';
import { clusterComments } from '../content/comments-cluster';
import { proposalTexts } from '../content/proposals';
import { heldProposals, type ItemCase } from './agenda';
import type { ProposalCase } from './proposals';
import { note, type World } from './world';

export interface CommentRow {
  subject: ProposalCase;
  parent: CommentRow | null;
  authorId: number;
  text: string;
  at: Date;
  hidden: { at: Date; by: number | null; reason: string } | null;
  report: {
    by: number;
    reason: string;
    at: Date;
    outcome: 'hidden' | 'kept' | null;
    handledBy: number | null;
    handledAt: Date | null;
  } | null;
  id: number;
}

/** Proposals that many people know, with how many. */
const known: Record<string, number> = {
  '발산마을 계단길에 밤에도 켜지는 바닥 조명을 놓아 주세요': 201,
  '책마을 작은도서관을 저녁 9시까지 열면 좋겠습니다': 117,
  '마륵근린공원 맨발길 발 씻는 곳을 겨울에도 쓸 수 있게': 97,
  '풍암호수 산책로에 어르신 쉼 의자를 더 놓아 주세요': 143,
  '상무지구 횡단보도 턱을 2센티미터 아래로 낮춰 주세요': 176,
  '양동시장 점포들이 함께 쓰는 저녁 배송을 시작해 주세요': 154,
  '병원 가는 날 부르는 마을택시를 늘려 주세요': 88,
};

/** Everyone who adds a voice does so while the proposal takes them, and once. */
export function tellSupports(world: World, proposals: ProposalCase[]): void {
  for (const p of proposals) {
    const from = p.publishedAt;
    if (!from) continue;
    const until = p.mergedInto || p.state === 'withdrawn' ? p.changedAt : (p.closedAt ?? world.times.now);
    const span = until.getTime() - from.getTime();
    const weeks = span / (7 * 86_400_000);
    const wanted =
      known[p.text.title] ??
      Math.round((2 + 26 * world.chance.next()) * Math.min(1, 0.25 + weeks / 4) + (p.text.cluster ? 9 : 0));
    const near = world.residents.filter(
      (r) => r.id !== p.authorId && (r.dongCode === p.place.code || world.chance.chance(wanted > 80 ? 0.75 : 0.25)),
    );
    for (const { id } of world.chance.some(near, wanted)) {
      p.supports.set(id, new Date(from.getTime() + Math.floor(world.chance.next() ** 1.6 * span * 0.98)));
    }
  }
}

/** The figures as the portal counts them: persons over a proposal and what was merged into it, each once. */
export function countVoices(proposals: ProposalCase[], items: ItemCase[], comments: CommentRow[]): void {
  const family = (p: ProposalCase) => [p, ...proposals.filter((other) => other.mergedInto === p)];
  const persons = (list: ProposalCase[]) => new Set(list.flatMap((p) => [...p.supports.keys()])).size;
  for (const p of proposals) {
    p.supportCount = persons(family(p));
    p.commentCount = comments.filter((c) => c.subject === p && !c.hidden).length;
  }
  for (const item of items) item.supportCount = persons(heldProposals(item).flatMap(family));
}

/** Talk under the proposals: one to four threads under two of three. */
export function tellComments(world: World, proposals: ProposalCase[]): CommentRow[] {
  const rows: CommentRow[] = [];
  let next = 0;
  const open = proposals.filter((p) => p.publishedAt && !p.mergedInto);
  for (const p of open) {
    if (!p.text.cluster && !world.chance.chance(0.6)) continue;
    const own = (clusterComments[p.text.cluster ?? ''] ?? []).filter((_, i) => i % held(p) === turn(p));
    for (const text of own) addThread(world, p, { text }, rows);
    const many = world.chance.int(own.length > 0 ? 0 : 1, p.supports.size > 60 ? 3 : 2);
    for (let i = 0; i < many; i++) {
      const thread = threads[next++ % threads.length];
      if (thread) addThread(world, p, thread, rows);
    }
  }
  for (const [i, words] of reported.entries()) {
    // What nobody has looked at yet lies before the desks of two demo accounts.
    const near = words.outcome ? open : open.filter((p) => p.place.slug === (i % 2 ? 'dongcheon' : 'yang3'));
    addReported(world, near[(i * 7 + 3) % near.length] as ProposalCase, words, rows);
  }
  return rows.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Words about a cluster are shared out among its proposals, so that nobody says the same thing twice. */
const clusterOf = (p: ProposalCase) => proposalTexts.filter((text) => text.cluster === p.text.cluster);
const held = (p: ProposalCase) => clusterOf(p).length;
const turn = (p: ProposalCase) => clusterOf(p).findIndex((text) => text.title === p.text.title);

function addThread(world: World, p: ProposalCase, thread: (typeof threads)[number], rows: CommentRow[]): void {
  const people = world.chance.some(world.residents, (thread.under?.length ?? 0) + 1).map((r) => r.id);
  const first = comment(p, null, people[0] as number, thread.text, moment(world, p.publishedAt as Date, 12));
  rows.push(first);
  let last = first;
  thread.under?.forEach((text, i) => {
    const own = /^(고맙습니다|좋은 말씀|네, |그렇다면)/.test(text);
    const author = text.startsWith('좋은 말씀') ? p.authorId : own ? first.authorId : (people[i + 1] as number);
    last = comment(p, first, author, text, moment(world, last.at, 2));
    rows.push(last);
  });
}

function addReported(world: World, p: ProposalCase, words: (typeof reported)[number], rows: CommentRow[]): void {
  const [author, reporter] = world.chance.some(world.residents, 2).map((r) => r.id) as [number, number];
  const said = moment(
    world,
    words.outcome ? (p.publishedAt as Date) : new Date(world.times.now.getTime() - 2 * 86_400_000),
    1,
  );
  const row = comment(p, null, author, words.text, said);
  const at = moment(world, row.at, 1);
  const handled = words.outcome ? p.place.officer.memberId : null;
  const settledAt = words.outcome ? moment(world, at, 1) : null;
  row.report = {
    by: reporter,
    reason: words.report,
    at,
    outcome: words.outcome,
    handledBy: handled,
    handledAt: settledAt,
  };
  if (settledAt) settle(world, p, row, settledAt, words.hiddenReason ?? null);
  rows.push(row);
}

/** An officer of the dong hides it with a reason, or keeps it. */
function settle(world: World, p: ProposalCase, row: CommentRow, at: Date, reason: string | null): void {
  if (reason !== null) row.hidden = { at, by: p.place.officer.memberId, reason };
  const data = () => ({ comment: row.id, author: row.authorId });
  const told = note(world, p, '', p.place.officer, at, { reason, data });
  Object.assign(told.row, { type: reason === null ? 'comment.keep' : 'comment.hide', desk: null });
}

const comment = (
  subject: ProposalCase,
  parent: CommentRow | null,
  authorId: number,
  text: string,
  at: Date,
): CommentRow => ({
  subject,
  parent,
  authorId,
  text,
  at,
  hidden: null,
  report: null,
  id: 0,
});

/** Some time within `days` after `from`, before now. */
function moment(world: World, from: Date, days: number): Date {
  const room = Math.min(days * 86_400_000, world.times.now.getTime() - 1000 - from.getTime());
  const at = new Date(from.getTime() + Math.max(1000, Math.floor(room * (0.1 + 0.85 * world.chance.next()))));
  const morning = instantOn(dayOf(at), world.chance.int(7 * 60, 9 * 60));
  return at < instantOn(dayOf(at), 7 * 60) && morning < world.times.now ? morning : at;
}
