import { notFound } from 'next/navigation';
import { cache } from 'react';
import { listDepartments, listDongs } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { one, type Query } from '@/lib/format/query';
import { memberIdOf, rolesOn } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { asSystem } from '@/lib/platform/auth/scope';
import { addMonths, dayOf, instantOn } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { deskPath, deskRoom } from '@/lib/platform/paths';
import { eventsFor } from '@/lib/platform/workflow';
import { mayImprove, mayKeepScores, maySeeScores } from './policy';
import { countActions, getScore, listActions, listAllScores, listMethods, listScores } from './queries';
import { listRatings } from './queries-answers';
import { publishableRatings, seriesOf } from './rules';
import { scoreWorkflow } from './states';

/** Every score by its method, and what residents thought of answers in the last twelve months; of one office where the address names it. */
export async function loadScores(query: Query) {
  const slug = one(query.office);
  const until = instantOn(dayOf(now()));
  const from = instantOn(addMonths(dayOf(until), -12));
  const [cards, actions, complaints, hotline] = await Promise.all([
    listScores(),
    countActions(),
    asSystem(() => listRatings('complaint', from, until)),
    asSystem(() => listRatings('hotline', from, until)),
  ]);
  const offices = [...new Map(cards.flatMap(({ office }) => (office.slug ? [[office.slug, office]] : []))).values()];
  const known = offices.find((office) => office.slug === slug);
  const series = seriesOf(cards).map(({ methodId, cards }) => {
    const of = cards.filter((card) => (known ? card.office.slug === known.slug : true));
    const latest = of.filter((card) => card.office.slug !== null).at(-1)?.periodTo;
    return {
      methodId,
      method: cards[0]?.method ?? '',
      text: cards[0]?.methodText ?? '',
      whole: of.filter((card) => (known ? true : card.office.slug === null)),
      offices: known ? [] : of.filter((card) => card.office.slug !== null && card.periodTo === latest),
    };
  });
  const answers = [
    { source: 'complaint' as const, ...publishableRatings(complaints) },
    { source: 'hotline' as const, ...publishableRatings(hotline) },
  ].map((given) => (known ? { ...given, parts: given.parts.filter((part) => part.slug === known.slug) } : given));
  return {
    series: series.filter(({ whole, offices }) => whole.length + offices.length > 0),
    answers,
    actions,
    offices,
    office: known ?? null,
    from,
    until,
  };
}
export type ScoreSeries = Awaited<ReturnType<typeof loadScores>>['series'][number];

/** One score that everyone may see, with what the office does about it. */
export const loadScore = cache(async (number: string) => {
  const card = await getScore(number);
  if (card?.state !== 'published') notFound();
  const [actions, steps] = await Promise.all([listActions(card.id), listSteps([card.id])]);
  return { card, actions, steps };
});

/** Scores at the desk: all of them for planners, those of their own office for the others. */
export async function loadScoreDesk(lang: Lang) {
  const actor = await requireOfficer(lang, deskRoom(lang, 'score_card'));
  if (!maySeeScores(actor)) notFound();
  const keeps = mayKeepScores(actor);
  const [rows, methods] = await Promise.all([listAllScores(), listMethods()]);
  return { rows: rows.filter((row) => keeps || (row.state === 'published' && mayImprove(actor, row))), methods, keeps };
}

/** What a score can be entered for. */
export async function loadScoreParts(lang: Lang) {
  const actor = await requireOfficer(lang, deskPath(lang, 'score_card', 'new'));
  if (!mayKeepScores(actor)) notFound();
  const today = dayOf(now());
  const [methods, dongs, departments] = await Promise.all([listMethods(), listDongs(today), listDepartments(today)]);
  return { methods, dongs, departments };
}

/** One score at the desk, with what this officer can do about it. */
export async function loadScoreEditor(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, deskPath(lang, 'score_card', number));
  const card = maySeeScores(actor) ? await getScore(number) : null;
  const keeps = mayKeepScores(actor);
  if (!card || !(keeps || (card.state === 'published' && mayImprove(actor, card)))) notFound();
  const [actions, steps, parts] = await Promise.all([
    listActions(card.id),
    listSteps([card.id], { internal: true }),
    keeps && card.state !== 'published' ? loadScoreParts(lang) : null,
  ]);
  return {
    card,
    actions,
    steps,
    parts,
    own: card.preparedBy === memberIdOf(actor),
    improves: card.state === 'published' && mayImprove(actor, card),
    events: eventsFor(scoreWorkflow, card.state, rolesOn(actor, {})),
  };
}
