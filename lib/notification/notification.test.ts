import { describe, expect, it } from 'vitest';
import { agendaWorkflow } from '@/lib/agenda/states';
import { complaintWorkflow } from '@/lib/complaint/states';
import { projectWorkflow } from '@/lib/project/states';
import { proposalWorkflow } from '@/lib/proposal/states';
import { notificationCopy } from './copy';
import { audienceOf, audiences } from './events';
import { sentenceFor } from './rules';

const steps = Object.entries(audiences).flatMap(([noun, verbs]) => Object.keys(verbs).map((verb) => `${noun}.${verb}`));

describe('every step of every table', () => {
  it.each([proposalWorkflow, agendaWorkflow, complaintWorkflow, projectWorkflow])(
    '$noun says whom it tells',
    ({ noun, transitions }) => {
      expect(steps).toEqual(expect.arrayContaining(transitions.map((t) => `${noun}.${t.event}`)));
    },
  );

  it.each(steps)('%s has words in both languages, if it tells anybody', (type) => {
    const tells = audienceOf({ type, public: true }).length > 0;
    expect(sentenceFor(type, 'ko') !== null).toBe(tells);
    expect(sentenceFor(type, 'en') !== null).toBe(tells);
  });

  it('has no words for a step that does not exist', () => {
    for (const [noun, verbs] of Object.entries(notificationCopy.ko.says))
      for (const verb of Object.keys(verbs)) expect(steps).toContain(`${noun}.${verb}`);
  });
});

describe('who is told', () => {
  it('the proposer and the supporters, of every step from the hub upwards', () => {
    const upper = proposalWorkflow.transitions.filter((t) =>
      ['gathered', 'under_review', 'planned', 'carrying_out'].some((s) => t.from.includes(s as 'gathered')),
    );
    for (const { event } of upper)
      expect(audienceOf({ type: `proposal.${event}`, public: true })).toEqual(
        expect.arrayContaining(['author', 'supporter']),
      );
  });

  it('never a supporter of a step that is not public', () => {
    for (const type of steps) expect(audienceOf({ type, public: false })).not.toContain('supporter');
  });

  it('nobody of a step it does not know', () => {
    expect(audienceOf({ type: 'proposal.danced', public: true })).toEqual([]);
    expect(audienceOf({ type: '', public: true })).toEqual([]);
    expect(audienceOf({ type: 'constructor.name', public: true })).toEqual([]);
  });
});
