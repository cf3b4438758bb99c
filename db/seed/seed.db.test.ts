import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { agendaWorkflow } from '@/lib/agenda/states';
import { brandWorkflow } from '@/lib/brand/states';
import { complaintWorkflow } from '@/lib/complaint/states';
import { courseWorkflow } from '@/lib/course/states';
import { replyDueOn } from '@/lib/evaluation/rules';
import { evaluationWorkflow } from '@/lib/evaluation/states';
import { openNumber } from '@/lib/hotline/queries/number';
import { hotlineWorkflow } from '@/lib/hotline/states';
import { meetingWorkflow } from '@/lib/meeting/states';
import { dayOf } from '@/lib/platform/calendar/day';
import { createVerifier } from '@/lib/platform/ledger/entry';
import type { Workflow } from '@/lib/platform/workflow';
import { practiceWorkflow } from '@/lib/practice/states';
import { applicationWorkflow, programmeWorkflow } from '@/lib/programme/states';
import { projectWorkflow } from '@/lib/project/states';
import { proposalWorkflow } from '@/lib/proposal/states';
import { callWorkflow, teamWorkflow } from '@/lib/research/states';
import { scoreWorkflow } from '@/lib/score/states';
import seed from './main';

const now = new Date('2026-11-23T15:00:00+09:00');
const workflows = {
  proposal: proposalWorkflow,
  complaint: complaintWorkflow,
  agenda: agendaWorkflow,
  project: projectWorkflow,
  practice: practiceWorkflow,
  evaluation: evaluationWorkflow,
  course: courseWorkflow,
  research: {
    ...teamWorkflow,
    transitions: [...callWorkflow.transitions, ...teamWorkflow.transitions],
  },
  score: scoreWorkflow,
  hotline: hotlineWorkflow,
  brand: brandWorkflow,
  programme: programmeWorkflow,
  application: applicationWorkflow,
  meeting: meetingWorkflow,
} as unknown as Record<string, Workflow<string, string>>;

let one: TestDatabase;
let fingerprint = '';

beforeAll(async () => {
  one = await freshDatabase();
  await seed(one.db, now);
  fingerprint = await fingerprintOf(one);
});
afterAll(async () => one.close());

async function fingerprintOf({ sql }: TestDatabase): Promise<string> {
  const hash = createHash('sha256');
  const tables =
    await sql`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`;
  for (const { relname } of tables) {
    const rows = await sql`select md5(coalesce(string_agg(line, ',' order by line), '')) as sum
      from (select regexp_replace(t::text, 's1[.][a-z0-9]+[.][A-Za-z0-9_-]+', 'sealed', 'g') as line from ${sql(relname)} t) lines`;
    hash.update(`${relname} ${rows[0]?.sum}\n`);
  }
  return hash.digest('hex');
}

const none = async (query: Promise<readonly unknown[]>) => expect(await query).toEqual([]);

describe('the demo district', () => {
  it('has every state of every lifecycle', async () => {
    for (const [noun, table] of [
      ['proposal', 'proposal'],
      ['complaint', 'complaint'],
      ['agenda', 'agenda_item'],
      ['project', 'project'],
      ['programme', 'programme'],
      ['application', 'programme_application'],
    ] as const) {
      const rows = await one.sql`select distinct state from ${one.sql(table)}`;
      expect(rows.map((row) => row.state).sort(), noun).toEqual([...(workflows[noun]?.states ?? [])].sort());
    }
  });

  it('has cases in every dong', async () => {
    await none(
      one.sql`select d.slug from dong d where (select count(*) from proposal p where p.dong_code = d.code) + (select count(*) from complaint c where c.dong_code = d.code) < 8`,
    );
  });

  it('tells only what the tables allow, and each case as it stands', async () => {
    const events = await one.sql<
      {
        id: string;
        subject_id: string;
        type: string;
        from_state: string | null;
        to_state: string | null;
        reason: string | null;
      }[]
    >`
      select id, subject_id, type, from_state, to_state, reason from event order by id`;
    const standing = new Map<string, string | null>();
    for (const e of events) {
      const [noun = '', what = ''] = e.type.split('.');
      const transition = workflows[noun]?.transitions.find(
        (t) => t.event === what && t.from.includes(e.from_state ?? '') && t.to === e.to_state,
      );
      if (e.to_state !== null && e.from_state !== null && e.from_state !== e.to_state) {
        expect(transition, `${e.type}: ${e.from_state} → ${e.to_state}`).toBeDefined();
        expect(standing.get(e.subject_id), e.type).toBe(e.from_state);
        if (transition?.reason === 'required') expect(e.reason, e.type).toBeTruthy();
      }
      if (e.to_state !== null) standing.set(e.subject_id, e.to_state);
    }
    const cases = await one.sql<
      { id: string; state: string }[]
    >`select id, state from proposal union all select id, state from complaint union all select id, state from agenda_item union all select id, state from project union all select id, state from hotline_thread`;
    for (const c of cases) expect(standing.get(c.id)).toBe(c.state);
    await none(one.sql`select * from event where at > ${now.toISOString()}`);
    await none(
      one.sql`select a.id from event a join event b on b.subject_id = a.subject_id and b.id > a.id and b.at < a.at`,
    );
  });

  it('lets nobody join a team before it applied, and no result of an evaluation wait for an answer beyond its day', async () => {
    await none(one.sql`select t.id from research_team t where
      (select e.type from event e where e.subject_id = t.id order by e.at, e.id limit 1) <> 'research.apply'`);
    const rounds = await one.sql<{ at: string; waiting: number; early: number; compared: number }[]>`
      select e.published_at as at, count(*) filter (where t.replied_at is null)::int as waiting,
        count(*) filter (where t.replied_at < e.published_at or t.kept_at < t.replied_at)::int as early,
        count(*) filter (where b.kept is not null)::int as compared
      from evaluation e join evaluation_task t on t.evaluation_id = e.id
      left join evaluation_task b on b.evaluation_id = e.previous_id and b.project_id = t.project_id
      where e.state = 'published' group by e.id order by e.id`;
    expect(rounds).toHaveLength(3);
    for (const { at, waiting, early } of rounds) {
      expect(early).toBe(0);
      if (waiting > 0) expect(replyDueOn(new Date(at)) >= dayOf(now)).toBe(true);
    }
    expect(rounds.at(-1)?.compared).toBe(7);
    expect(rounds.at(-1)?.waiting).toBe(4);
  });

  it('has texts to the mayor in many states, none of them from a real number, each promise in step with its queue', async () => {
    const rows = await one.sql`select distinct state from hotline_thread`;
    expect(rows.map((row) => row.state)).toEqual(
      expect.arrayContaining([
        'received',
        'routed',
        'in_progress',
        'answered',
        'closed',
        'reopened',
        'praise',
        'long_term',
        'spam',
      ]),
    );
    const numbers = await one.sql<{ number: string }[]>`select number from phone`;
    for (const { number } of numbers) expect(openNumber(number)).toMatch(/^0100000\d{4}$/);
    await none(
      one.sql`select t.id from hotline_thread t left join clock c on c.subject_id = t.id and c.promise = 'hotline' and c.stopped_at is null where t.due_at is distinct from c.due_at`,
    );
    await none(
      one.sql`select id from hotline_thread where state in ('answered', 'closed') and first_answered_at is null`,
    );
  });

  it('counts what is there', async () => {
    await none(
      one.sql`select p.id from proposal p where support_count <> (select count(distinct s.member_id) from support s join proposal f on f.id = s.proposal_id where s.standing = 'counted' and (f.id = p.id or f.merged_into_id = p.id))`,
    );
    await none(
      one.sql`select p.id from proposal p where comment_count <> (select count(*) from comment c where c.subject_id = p.id and hidden_at is null and withdrawn_at is null)`,
    );
    await none(one.sql`select i.id from agenda_item i where support_count <> (select count(distinct s.member_id) from support s join proposal p on p.id = s.proposal_id
      join agenda_proposal a on a.proposal_id = coalesce(p.merged_into_id, p.id) where s.standing = 'counted' and a.agenda_item_id = i.id and a.taken_out_at is null)`);
    await none(one.sql`select c.id from complaint c where state in ('answered', 'closed') and not exists (select from answer a where a.complaint_id = c.id)
      and not exists (select from event e where e.subject_id = c.id and e.type = 'complaint.close_repeat')`);
  });

  it('gathers only from the dongs linked to the hub that day, each proposal once', async () => {
    await none(one.sql`select a.id from agenda_proposal a join proposal p on p.id = a.proposal_id join agenda_item i on i.id = a.agenda_item_id
      where not exists (select from zone_membership m where m.dong_code = p.dong_code and m.zone_id = i.zone_id
        and daterange(m.valid_from, m.valid_to) @> (a.gathered_at at time zone 'Asia/Seoul')::date)`);
    await none(
      one.sql`select proposal_id from agenda_proposal where taken_out_at is null group by proposal_id having count(*) > 1`,
    );
  });

  it('has decisions by two people, and no proposal left without a word after its round', async () => {
    await none(one.sql`select id from decision where published_by = prepared_by`);
    await none(one.sql`select p.id from proposal p join zone_membership m on m.dong_code = p.dong_code and m.valid_to is null
      join gathering_round r on r.zone_id = m.zone_id and r.closed_at > p.changed_at where p.state = 'published'`);
  });

  it('keeps promises, mostly: some missed, some overdue, one paused, some extended', async () => {
    const [row] =
      await one.sql`select count(*) filter (where stopped_at <= due_at)::int as met, count(*) filter (where stopped_at > due_at)::int as missed,
      count(*) filter (where stopped_at is null and due_at < ${now.toISOString()})::int as overdue, count(*) filter (where jsonb_array_length(extensions) > 0)::int as extended,
      count(*) filter (where stopped_at is null and jsonb_path_exists(pauses, '$[*] ? (@.to == null)'))::int as paused from clock`;
    expect(row?.met / (row?.met + row?.missed)).toBeGreaterThan(0.85);
    expect(row?.missed).toBeGreaterThan(5);
    for (const figure of ['overdue', 'extended', 'paused']) expect(row?.[figure], figure).toBeGreaterThan(1);
  });

  it('has a ledger that verifies', async () => {
    const rows = await one.sql`select seq, at, number, step, text_hash, previous_hash, hash from ledger order by seq`;
    const verifier = createVerifier();
    for (const r of rows) {
      expect(
        verifier.push({
          seq: Number(r.seq),
          at: new Date(r.at).toISOString(),
          number: r.number,
          step: r.step,
          textHash: r.text_hash,
          previousHash: r.previous_hash,
          hash: r.hash,
        }),
      ).toBeNull();
    }
    expect(rows.length).toBeGreaterThan(500);
    await none(
      one.sql`select e.id from event e left join ledger l on l.event_id = e.id where e.public <> (l.seq is not null)`,
    );
  });

  it('leaves work on the desk of every demo account', async () => {
    const waiting = async (query: Promise<readonly Record<string, unknown>[]>, what: string) =>
      expect((await query).length, what).toBeGreaterThan(0);
    for (const key of ['dong', 'dong-2', 'hub', 'hub-2']) {
      await waiting(
        one.sql`select p.id from proposal p join assignment a on a.dong_code = p.dong_code join member m on m.id = a.member_id where m.demo_key = ${key} and p.state = 'submitted'`,
        key,
      );
    }
    for (const key of ['department', 'department-2', 'department-3']) {
      await waiting(
        one.sql`select c.id from complaint c join assignment a on a.department_id = c.department_id join member m on m.id = a.member_id where m.demo_key = ${key} and c.state in ('routed', 'in_progress')`,
        key,
      );
      await waiting(
        one.sql`select o.id from opinion o join assignment a on a.department_id = o.department_id join member m on m.id = a.member_id where m.demo_key = ${key} and o.answered_at is null and o.cancelled_at is null`,
        key,
      );
    }
    await waiting(one.sql`select id from decision where published_at is null and discarded_at is null`, 'planner-2');
    const states =
      await one.sql`select state from proposal p join member m on m.id = p.author_id where demo_key = 'resident' union select c.state from complaint c join member m on m.id = c.author_id where demo_key = 'resident'`;
    expect(states.map((row) => row.state)).toEqual(
      expect.arrayContaining(['supplement_requested', 'answered', 'under_review', 'carrying_out', 'not_adopted']),
    );
    await waiting(
      one.sql`select n.id from notification n join member m on m.id = n.member_id where demo_key = 'resident' and read_at is null`,
      'unread',
    );
  });

  it('is the same for the same moment', async () => {
    const other = await freshDatabase();
    await seed(other.db, now);
    expect(await fingerprintOf(other)).toBe(fingerprint);
    await other.close();
  });

  it.each(['2026-09-27T23:59:30+09:00', '2027-01-01T00:00:05+09:00'])('can be told on %s', async (day) => {
    const other = await freshDatabase();
    const moment = new Date(day);
    await seed(other.db, moment);
    expect(await other.sql`select id from event where at > ${moment.toISOString()}`).toEqual([]);
    await other.close();
  });
});

it('has agreed, each resident to an account and each merchant to what an application needs', async () => {
  const without = await one.sql`select m.id from member m where kind = 'resident' and not guest
    and (not exists (select from consent c where c.member_id = m.id and c.purpose = 'account' and c.at = m.created_at)
      or exists (select from programme_application a where a.applicant_id = m.id)
        and not exists (select from consent c where c.member_id = m.id and c.purpose = 'application'))`;
  expect(without).toEqual([]);
});
