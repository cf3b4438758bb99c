import { notFound } from 'next/navigation';
import { cache } from 'react';
import { one, type Query } from '@/lib/format/query';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { currentActor } from '@/lib/platform/session';
import { getLiveApplication } from '../queries/application';
import { getProgramme, listProgrammes, listQuestions } from '../queries/programme';
import { listComingSlots } from '../queries/slot';
import { type Answers, alsoFitting, judge } from '../rules/eligibility';
import { phaseOn } from '../rules/fund';
import { programmeKinds } from '../schema/programme';

/** Those that one can ask for now come first. */
const order = ['open', 'coming', 'used_up', 'over', 'draft'] as const;

/** The programmes as the address narrows them, each with how things stand today. */
export async function loadProgrammes(query: Query) {
  const kind = programmeKinds.find((k) => k === one(query.kind));
  const rows = await listProgrammes(kind);
  const today = dayOf(now());
  const programmes = rows
    .map((row) => ({ ...row, phase: phaseOn(row, today) }))
    .toSorted((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase) || b.id - a.id);
  return { programmes, kind };
}
export type ListedProgramme = Awaited<ReturnType<typeof loadProgrammes>>['programmes'][number];

/** One programme that everyone may see; for who is signed in, with their own live application. */
export const loadProgramme = cache(async (number: string) => {
  const programme = await getProgramme(number);
  if (!programme || programme.state === 'draft') notFound();
  const at = now();
  const actor = await currentActor();
  const [questions, slots, steps, mine] = await Promise.all([
    listQuestions([programme.id]),
    programme.kind === 'consulting' ? listComingSlots(programme.id, at) : [],
    listSteps([programme.id]),
    actor.kind === 'resident' ? getLiveApplication(programme.id, actor.memberId) : null,
  ]);
  return { programme, questions, slots, steps, mine, phase: phaseOn(programme, dayOf(at)) };
});

/** What the address answers to the questions, as `q12=yes`. */
function answersIn(query: Query, questions: readonly { id: number }[]): Answers {
  return new Map(
    questions.flatMap(({ id }): [number, string][] => {
      const answer = one(query[`q${id}`]);
      return answer === undefined ? [] : [[id, answer.slice(0, 100)]];
    }),
  );
}

/** The questions of a programme with what the address answers to them, and what follows. Nothing of it is kept. */
export async function loadCheck(number: string, query: Query) {
  const { programme, questions, phase } = await loadProgramme(number);
  const answers = answersIn(query, questions);
  const asked = one(query.asked) === 'yes' || questions.length === 0;
  const verdict = judge(questions, answers);
  const today = dayOf(now());
  const others = (await listProgrammes()).filter(
    (other) => other.id !== programme.id && phaseOn(other, today) === 'open',
  );
  const theirs = await listQuestions(others.map(({ id }) => id));
  const also = alsoFitting(questions, answers, others, ({ id }) => theirs.filter((q) => q.programmeId === id));
  return { programme, questions, answers, asked, verdict, phase, also: verdict.is === 'not' ? also.slice(0, 5) : [] };
}
