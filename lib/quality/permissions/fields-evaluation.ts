import type { Field, Private } from './field';

const draftRound = (key: string): Private => ({
  readers: 'who keeps the rounds',
  key,
  where: `${key} in (select id from evaluation where state = 'draft')`,
});
const voiced = (where: string): Private => ({ readers: 'the voter and who settles words', key: 'id', where });

const unpublishedScore: Private = { readers: 'who enters scores', key: 'id', where: "state <> 'published'" };

/** What rounds of evaluation, their ballots and sheets of paper keep, and the scores of offices. */
export const evaluationFields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  ballot_word: {
    text: voiced("state <> 'shown' or evaluation_id not in (select id from evaluation where state = 'published')"),
    state: 'code',
    reason: voiced('true'),
  },
  criterion: { name: draftRound('evaluation_id'), question: draftRound('evaluation_id') },
  evaluation: {
    state: 'code',
    title: draftRound('id'),
    summary: draftRound('id'),
    level: 'code',
    result: 'code',
  },
  evaluation_dong: { dong_code: 'code' },
  evaluation_task: { reply: 'public', promise: 'public', kept: 'code', kept_how: 'public' },
  paper_ballot: { serial: 'code', state: 'code', reason: { readers: 'who reads its paper', key: 'id' } },
  paper_reading: { marks: 'code' },
  score_action: { title: 'public', state: 'code', outcome: 'public' },
  score_card: {
    state: 'code',
    dong_code: 'code',
    source: unpublishedScore,
    note: unpublishedScore,
  },
  score_method: { name: 'public', description: 'public' },
};
