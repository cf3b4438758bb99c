import { evaluationWorkflow } from '@/lib/evaluation/states';
import { addDays, dayOf, instantOn } from '@/lib/platform/calendar/day';
import { type TaskStory, taskStories } from '../content/evaluations';
import { comparedTasks } from '../content/evaluations-tasks';
import { type Marks, type Round, type RoundTask, writeRounds } from './evaluations-write';
import type { ProjectCase } from './projects';
import { blank, newCase, note, placeOf, step, system, type World } from './world';

interface Text {
  title: string;
  summary: string;
  /** Days from now. */
  opens: number;
  closes: number;
}

/** Two rounds over what the district has promised: one with its results, answers and kept promises, and the one that looks back on it and is open now. */
export function tellEvaluations(world: World): void {
  const [planner] = world.planners;
  const first = draft(world, 128, taskStories, {
    title: '상반기 주민 사업 시민평가',
    summary:
      '올해 상반기에 우리 구가 주민과 함께 한 사업을 평가합니다. 잘한 것과 고칠 것을 함께 찾고, 맡은 곳이 답합니다.',
    opens: -120,
    closes: -106,
  });
  vote(world, first, 148, open(world, first, 121));
  readPapers(world, first);
  publish(world, first, 103);
  answer(world, first, 96, 12);

  const second = draft(world, 9, taskStories, {
    title: '하반기 주민 사업 시민평가',
    summary:
      '상반기 평가에서 한 약속이 지켜졌는지 함께 보면서, 하반기의 사업을 평가합니다. 모르는 사업은 모르겠음을 누르시면 됩니다.',
    opens: -6,
    closes: 9,
  });
  second.previous = first;
  open(world, second, 6.5);
  vote(world, second, 61, second.opensAt);
  disputePapers(world, second);
  world.rows.push((tx) => writeRounds(tx, [first, second], planner));
}

const invented = '평가와 답은 시연을 위해 지어냈습니다.';

/** Two rounds over tasks of institutions, both over: the second shows what became of what was promised after the first. Some still have time to answer it. */
export function tellTaskRounds(world: World): Round[] {
  const first = draft(world, 96, comparedTasks, {
    title: '협업과제 1차 시민평가',
    summary: `공공기관이 맡은 협업과제 가운데 일곱 개를 주민이 평가합니다. 맡은 기관이 답하고 바꿀 것을 약속합니다. ${invented}`,
    opens: -90,
    closes: -76,
  });
  vote(world, first, 104, open(world, first, 91));
  publish(world, first, 72);
  answer(world, first, 64, 27);

  const again = comparedTasks.map(({ liked2, words2, answer2, kept: _, answer: __, ...task }) => ({
    ...task,
    liked: liked2,
    words: words2,
    ...(answer2 ? { answer: answer2 } : {}),
  }));
  const second = draft(world, 27, again, {
    title: '협업과제 2차 시민평가',
    summary: `1차 평가에서 한 약속이 지켜졌는지 보고, 같은 과제를 같은 기준으로 다시 평가합니다. ${invented}`,
    opens: -24,
    closes: -12,
  });
  second.previous = first;
  vote(world, second, 131, open(world, second, 25));
  publish(world, second, 8);
  answer(world, second, 3, 0);
  for (const round of [first, second]) takePart(world, round, world.demo.resident ?? 0);
  world.rows.push((tx) => writeRounds(tx, [first, second], world.planners[0]));
  return [first, second];
}

/** Somebody marks the two tasks they know. */
function takePart(world: World, round: Round, memberId: number): void {
  const marks = round.tasks.map(({ story }, at) => (at < 2 ? story.liked.map((mean) => Math.round(mean)) : null));
  round.ballots.push({ memberId, at: world.times.after(round.opensAt, round.opensAt), marks, words: [] });
}

function open(world: World, round: Round, days: number): Date {
  const text = [round.title, round.summary].join('\n');
  return step(world, round.made, evaluationWorkflow, 'open', world.planners[0], world.times.office(days), { text });
}

function publish(world: World, round: Round, days: number): void {
  step(world, round.made, evaluationWorkflow, 'close', system, round.closesAt);
  const [planner] = world.planners;
  round.publishedAt = step(world, round.made, evaluationWorkflow, 'publish', planner, world.times.office(days));
}

function draft(world: World, days: number, stories: TaskStory[], text: Text): Round {
  const [planner] = world.planners;
  const at = world.times.office(days);
  const today = dayOf(world.times.now);
  const made: Round['made'] = newCase(world, {
    ...blank(at),
    kind: 'evaluation' as const,
    noun: 'evaluation',
    state: 'draft',
  });
  note(world, made, 'write', planner, at, { to: 'draft' });
  const projects = world.cases.filter((c): c is ProjectCase => c.noun === 'project' && c.createdAt < at);
  const tasks = stories.flatMap((story) => {
    const project = projects.find((each) => each.text.title === story.title);
    return project && project.state !== 'stopped' ? [{ project, story, replied: null, reported: null }] : [];
  });
  return {
    made,
    title: text.title,
    summary: text.summary,
    tasks,
    opensAt: instantOn(addDays(today, text.opens), 9 * 60),
    closesAt: instantOn(addDays(today, text.closes), 18 * 60),
    previous: null,
    publishedAt: null,
    ballots: [],
    papers: [],
  };
}

/** A mark about what people think of it, on the whole. */
function marksFor(world: World, { story }: RoundTask): Marks {
  if (world.chance.chance(0.22)) return null;
  const mood = world.chance.next() + world.chance.next() - 1;
  return story.liked.map((mean) => {
    const mark = Math.round(mean + mood * 1.1 + (world.chance.next() - 0.5) * 1.4);
    return Math.min(5, Math.max(1, mark));
  });
}

function vote(world: World, round: Round, n: number, from: Date): void {
  const demo = new Set(Object.values(world.demo));
  const voters = world.chance.some(
    world.residents.filter(({ id }) => !demo.has(id)),
    n,
  );
  const until = Math.min(round.closesAt.getTime(), world.times.now.getTime()) - 60_000;
  const over = round.closesAt < world.times.now;
  const words = round.tasks.flatMap(({ story }, at) => story.words.map((text) => ({ at, text })));
  for (const { id: memberId } of voters) {
    const at = new Date(from.getTime() + Math.floor(world.chance.next() * (until - from.getTime())));
    const marks = round.tasks.map((task) => marksFor(world, task));
    const mine = world.chance.chance(0.18) ? words.shift() : undefined;
    const said = mine && marks[mine.at] ? mine : undefined;
    if (mine && !said) words.push(mine);
    round.ballots.push({
      memberId,
      at,
      marks,
      words: said ? [[said.at, said.text, over ? 'shown' : 'waiting']] : [],
    });
  }
}

/** Sheets that two officers read the same. */
function readPapers(world: World, round: Round): void {
  const readers = [placeOf(world, 'yang3').officer, world.planners[1]] as const;
  for (let n = 1; n <= 14; n += 1) {
    const marks = round.tasks.map((task) => marksFor(world, task));
    const serial = `A-${String(n).padStart(4, '0')}`;
    round.papers.push({ serial, state: 'agreed', readings: readers.map((who) => ({ who, marks })) });
    for (const [i, who] of readers.entries())
      note(
        world,
        round.made,
        i === 0 ? 'paper_first' : 'paper_agreed',
        who,
        world.times.after(round.opensAt, world.times.office(112 - n / 4)),
        {
          data: () => ({ serial }),
        },
      );
  }
}

/** One sheet that waits for its second reader, and one that was read differently. */
function disputePapers(world: World, round: Round): void {
  const [officer, planner] = [placeOf(world, 'yang3').officer, world.planners[1]];
  const marks = round.tasks.map((task) => marksFor(world, task));
  const misread = marks.map((each, at) => (at === 0 ? [3, 2, 4] : each));
  round.papers.push(
    { serial: 'B-0001', state: 'once', readings: [{ who: officer, marks }] },
    {
      serial: 'B-0002',
      state: 'differs',
      readings: [
        { who: officer, marks: marks.map((each, at) => (at === 0 ? [3, 5, 4] : each)) },
        { who: planner, marks: misread },
      ],
    },
  );
  const at = world.times.office(1.5);
  note(world, round.made, 'paper_first', officer, at, { data: () => ({ serial: 'B-0001' }) });
  note(world, round.made, 'paper_first', officer, at, { data: () => ({ serial: 'B-0002' }) });
  note(world, round.made, 'paper_differs', planner, world.times.after(at, world.times.office(1)), {
    data: () => ({ serial: 'B-0002' }),
  });
}

/** Those in charge answer, and later say what became of their promise: both in days ago. */
function answer(world: World, round: Round, days: number, later: number): void {
  for (const task of round.tasks) {
    const { project, story } = task;
    if (!story.answer || !round.publishedAt) continue;
    const who = project.lead;
    const at = world.times.opened(world.times.after(round.publishedAt, world.times.office(days)));
    task.replied = { at, who };
    const data = () => ({ task: project.number });
    note(world, round.made, 'reply', who, at, { public: true, text: story.answer.join('\n'), data });
    const { kept } = story;
    if (!kept) continue;
    const reported = world.times.opened(world.times.after(at, world.times.office(later)));
    task.reported = { at: reported, who };
    note(world, round.made, 'report', who, reported, {
      public: true,
      text: kept[1],
      data: () => ({ task: project.number, kept: kept[0] }),
    });
  }
}
