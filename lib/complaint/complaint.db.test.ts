import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { complaint } from '@/db/schema/complaint';
import { clock, event, ledger, subject } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer, residents } from '@/db/testing-world';
import { listDepartments } from '@/lib/district/queries';
import type { Actor, Officer, Resident } from '@/lib/platform/actor';
import type { Result } from '@/lib/platform/result';
import { transact, type Work } from '@/lib/platform/transact';
import { createComplaint, type NewComplaint } from './mutations';
import { answerComplaint, closeComplaint, rateComplaint, reopenComplaint } from './mutations/answer';
import { supplementComplaint, withdrawComplaint } from './mutations/author';
import { closeAnswered } from './mutations/close';
import { closeRepeat, requestSupplement, routeComplaint, startComplaint, transferComplaint } from './mutations/desk';
import { answerExtension, askExtension, extendComplaint } from './mutations/extend';
import { getComplaint, listAnswers } from './queries';

let database: TestDatabase;
let author: Resident;
let neighbour: Resident;
let dong: Officer;
let parks: Officer;
let parksId: number;

const at = (day: number, hour = 10) =>
  new Date(`2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+09:00`);
const start = at(23);
const answerText = '현장을 확인하고 보도를 고쳤습니다. 불편을 드려 죄송합니다.';

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
  const people = await residents(2, start);
  [author, neighbour] = [people[0] as Resident, people[1] as Resident];
  parksId = (await listDepartments('2026-11-23')).find((d) => d.categories.includes('park'))?.id ?? 0;
  dong = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, start);
  parks = await officer({ role: 'department_officer', departmentId: parksId }, start);
});
afterAll(() => database.close());

let number: string;
const words = {
  kind: 'inquiry_procedure',
  title: '보도가 들렸습니다',
  text: '가로수 뿌리로 보도가 들려 걷기 어렵습니다.',
  visibility: 'public',
} as const;

const file = (more: Partial<NewComplaint> = {}, by: Resident = author, now = start) =>
  transact(by, now, (work) =>
    createComplaint(work, { ...words, authorId: by.memberId, dongCode: dongs.yang3, ...more }),
  );
async function filed(more: Partial<NewComplaint> = {}, by?: Resident, now?: Date): Promise<string> {
  const made = await file(more, by, now);
  if (!made.ok) throw new Error(made.code);
  return made.value.number;
}
const act = <T>(by: Actor, now: Date, run: (work: Work) => Promise<Result<T>>) => transact(by, now, run);
const state = async (n = number) => (await getComplaint(n))?.state;
const clocks = async (n = number) =>
  database.db
    .select({
      startedAt: clock.startedAt,
      stoppedAt: clock.stoppedAt,
      dueAt: clock.dueAt,
      pauses: clock.pauses,
      extensions: clock.extensions,
    })
    .from(clock)
    .innerJoin(subject, eq(subject.id, clock.subjectId))
    .where(eq(subject.number, n))
    .orderBy(asc(clock.id));
const steps = async (n = number) =>
  (
    await database.db
      .select({ type: event.type })
      .from(event)
      .innerJoin(subject, eq(subject.id, event.subjectId))
      .where(eq(subject.number, n))
      .orderBy(asc(event.id))
  ).map((s) => s.type.slice(10));

const routed = (now = at(23, 11)) =>
  act(dong, now, (work) => routeComplaint(work, { number, desk: `department:${parksId}`, reason: null }));
const started = (by: Officer = dong, now = at(23, 12)) => act(by, now, (work) => startComplaint(work, { number }));
const answered = (by: Officer = dong, now = at(24)) =>
  act(by, now, (work) => answerComplaint(work, { number, via: 'written', text: answerText }));

beforeEach(async () => {
  number = await filed();
});

describe('the way through', () => {
  it('receives with a number, the clock of the kind and one public step in the ledger', async () => {
    expect(number).toMatch(/^2026-\d{4}$/);
    expect(await clocks()).toMatchObject([
      { startedAt: start, stoppedAt: null, dueAt: new Date('2026-12-01T18:00:00+09:00') },
    ]);
    const entries = await database.db.select().from(ledger).where(eq(ledger.number, number));
    expect(entries.map((e) => e.step)).toEqual(['complaint.submit']);
  });

  it('refuses a dong that is not there and keeps nothing', async () => {
    const before = await database.db.$count(subject);
    expect(await file({ dongCode: '1111111111' })).toMatchObject({ ok: false, code: 'unknown_dong', field: 'dong' });
    expect(await database.db.$count(subject)).toBe(before);
  });

  it('goes from the dong to a department, is answered, rated, opened again, answered again and closed', async () => {
    expect((await routed()).ok).toBe(true);
    expect((await started(dong)).ok).toBe(false);
    expect((await started(parks)).ok).toBe(true);
    expect((await answered(parks)).ok).toBe(true);
    expect(
      (await act(author, at(24, 12), (work) => rateComplaint(work, { number, rating: 1, comment: '그대로입니다.' })))
        .ok,
    ).toBe(true);
    expect(
      (await act(author, at(24, 13), (work) => reopenComplaint(work, { number, reason: '아직 들려 있습니다.' }))).ok,
    ).toBe(true);
    expect((await started(parks, at(24, 14))).ok).toBe(true);
    expect((await answered(parks, at(25))).ok).toBe(true);
    const row = await getComplaint(number);
    expect(row).toMatchObject({ state: 'answered', rating: null, reopenCount: 1 });
    expect((await act(author, at(26), (work) => closeComplaint(work, { number }))).ok).toBe(true);
    expect(await steps()).toEqual(['submit', 'route', 'start', 'answer', 'rate', 'reopen', 'start', 'answer', 'close']);
    expect(await clocks()).toMatchObject([
      { startedAt: start, stoppedAt: at(24) },
      { startedAt: at(24, 13), stoppedAt: at(25) },
    ]);
    expect((await listAnswers([row?.id ?? 0])).every((a) => a.deliveredAt !== null)).toBe(true);
  });

  it('keeps private steps out of the ledger', async () => {
    number = await filed({ visibility: 'private' });
    await started();
    await answered();
    expect(await database.db.$count(ledger, eq(ledger.number, number))).toBe(0);
  });
});

describe('the clock', () => {
  it('never starts again, wherever a case is sent', async () => {
    const [before] = await clocks();
    await routed(at(25));
    const back = await act(parks, at(26), (work) =>
      routeComplaint(work, { number, desk: `dong:${dongs.dongcheon}`, reason: '동천동 일입니다.' }, true),
    );
    expect(back.ok).toBe(true);
    expect(await getComplaint(number)).toMatchObject({
      dongCode: dongs.dongcheon,
      departmentId: null,
      state: 'routed',
    });
    expect(await clocks()).toEqual([before]);
  });

  it('needs a reason to be sent on, and another desk', async () => {
    await routed();
    const again = (reason: string | null, desk: string) =>
      act(parks, at(24), (work) => routeComplaint(work, { number, desk, reason }, true));
    expect(await again(null, `dong:${dongs.yang3}`)).toMatchObject({ code: 'reason_required', field: 'reason' });
    expect(await again('잘못 왔습니다.', `department:${parksId}`)).toMatchObject({ code: 'same_desk', field: 'desk' });
    expect(await again('잘못 왔습니다.', 'department:99999')).toMatchObject({ code: 'choose_one', field: 'desk' });
  });

  it('stands still while the resident is asked, and counts on with the answer', async () => {
    await act(dong, at(24), (work) => requestSupplement(work, { number, reason: '사진을 보내 주세요.' }));
    expect(await state()).toBe('supplement_requested');
    expect(
      await act(neighbour, at(26), (work) => supplementComplaint(work, { number, text: '보냅니다.', uploads: [] })),
    ).toMatchObject({ code: 'not_allowed' });
    await act(author, at(26), (work) => supplementComplaint(work, { number, text: '사진을 보냅니다.', uploads: [] }));
    expect(await state()).toBe('in_progress');
    const [one] = await clocks();
    expect(one?.pauses).toMatchObject([{ from: at(24).toISOString(), to: at(26).toISOString() }]);
    expect(one?.dueAt).toEqual(new Date('2026-12-03T18:00:00+09:00'));
  });

  it('is extended once by the desk, and a second time only when the resident agrees', async () => {
    const more = (now: Date, n = 7) =>
      act(dong, now, (work) => extendComplaint(work, { number, n, reason: '현장 조사가 더 필요합니다.' }));
    const ask = () => act(dong, at(26), (work) => askExtension(work, { number, n: 3, reason: '자재를 기다립니다.' }));
    const say = (answer: 'agree' | 'decline', by: Actor = author) =>
      act(by, at(27), (work) => answerExtension(work, { number, answer }));
    expect(await ask()).toMatchObject({ code: 'extension_needs_no_consent' });
    expect(await more(at(24), 8)).toMatchObject({ code: 'extension_too_long', field: 'n' });
    expect((await more(at(24))).ok).toBe(true);
    expect((await clocks())[0]?.dueAt).toEqual(new Date('2026-12-10T18:00:00+09:00'));
    expect(await more(at(25))).toMatchObject({ ok: false, code: 'extension_needs_consent' });
    expect(await say('agree')).toMatchObject({ code: 'wrong_state' });
    expect((await ask()).ok).toBe(true);
    expect(await ask()).toMatchObject({ code: 'extension_already_asked' });
    expect(await say('agree', neighbour)).toMatchObject({ code: 'not_allowed' });
    expect((await say('decline')).ok).toBe(true);
    expect((await clocks())[0]?.extensions).toHaveLength(1);
    expect((await ask()).ok).toBe(true);
    expect((await say('agree')).ok).toBe(true);
    expect((await clocks())[0]).toMatchObject({ extensions: [{ consent: false }, { n: 3, consent: true }] });
    expect(await steps()).toEqual([
      'submit',
      'extend',
      'ask_extension',
      'decline_extension',
      'ask_extension',
      'extend',
    ]);
  });
});

describe('closing', () => {
  it('has no way past a delivered answer', async () => {
    const close = (by: Actor) => act(by, at(24), (work) => closeComplaint(work, { number }));
    expect(await close(dong)).toMatchObject({ code: 'wrong_state' });
    await started();
    expect(await close(author)).toMatchObject({ code: 'wrong_state' });
    await database.db
      .update(complaint)
      .set({ state: 'answered' })
      .where(eq(complaint.id, (await getComplaint(number))?.id ?? 0));
    expect(await close(dong)).toMatchObject({ code: 'no_delivered_answer' });
  });

  it('is done by the office after 14 days in which nobody opened the case again', async () => {
    await started();
    await answered(dong, at(24));
    const later = new Date('2026-12-08T10:00:00+09:00');
    expect(await closeAnswered(new Date(later.getTime() - 60_000))).toBe(0);
    expect(await state()).toBe('answered');
    expect(await closeAnswered(later)).toBeGreaterThan(0);
    expect(await closeAnswered(later)).toBe(0);
    expect(await state()).toBe('closed');
  });

  it('skips the answer only for a third time of the same after two answers', async () => {
    const repeat = () =>
      act(dong, at(30), (work) => closeRepeat(work, { number, reason: '같은 내용에 두 번 답변했습니다.' }));
    const [person] = await residents(1, start);
    for (const day of [23, 24]) {
      number = await filed({}, person, at(day, 9));
      expect(await repeat()).toMatchObject({ code: 'not_a_repeat' });
      await started(dong, at(day, 12));
      await answered(dong, at(day, 15));
    }
    number = await filed({ title: '전혀 다른 이야기', text: '도서관 여는 시간을 알고 싶습니다.' }, person, at(28));
    expect(await repeat()).toMatchObject({ code: 'not_a_repeat' });
    number = await filed({}, person, at(29));
    expect((await repeat()).ok).toBe(true);
    expect(await getComplaint(number)).toMatchObject({ state: 'closed', answeredAt: null });
    expect(
      await act(person as Resident, at(30), (work) => reopenComplaint(work, { number, reason: '다시 봐 주세요.' })),
    ).toMatchObject({ code: 'no_answer_yet' });
  });

  it('ends by transfer with the agency named, or by withdrawal', async () => {
    const moved = await act(dong, at(24), (work) =>
      transferComplaint(work, { number, agency: '한국전력공사', reason: '전봇대는 한전이 맡습니다.' }),
    );
    expect(moved.ok).toBe(true);
    expect(await getComplaint(number)).toMatchObject({ state: 'transferred', transferredTo: '한국전력공사' });
    expect((await clocks())[0]?.stoppedAt).toEqual(at(24));
    number = await filed();
    expect(await act(neighbour, at(24), (work) => withdrawComplaint(work, { number, reason: null }))).toMatchObject({
      code: 'not_allowed',
    });
    expect((await act(author, at(24), (work) => withdrawComplaint(work, { number, reason: null }))).ok).toBe(true);
    expect((await clocks())[0]?.stoppedAt).toEqual(at(24));
  });
});
