import type { AgendaEvent } from '@/lib/agenda/states';
import type { BrandEvent } from '@/lib/brand/states';
import type { ComplaintEvent } from '@/lib/complaint/states';
import type { CourseEvent } from '@/lib/course/states';
import type { EvaluationEvent } from '@/lib/evaluation/states';
import type { Warning } from '@/lib/hotline/rules/warnings';
import type { HotlineEvent } from '@/lib/hotline/states';
import type { MeetingEvent } from '@/lib/meeting/states';
import type { MeasureEvent } from '@/lib/moderation/states';
import type { ApplicationEvent } from '@/lib/programme/states';
import type { ProjectEvent } from '@/lib/project/states';
import type { ProposalEvent } from '@/lib/proposal/states';
import type { TeamEvent } from '@/lib/research/states';
import type { ScoreEvent } from '@/lib/score/states';

/**
 * Why somebody is told, the closest tie first: who wrote it, supports it, talked about it, or whose desk it concerns.
 * `follower` follows it. `admin` watches over the portal. `team` are those who research together; `writer` is whom something was done to, `reporter` who had asked for it; `held_voice` is whose support waits to be looked at, `next_desk` the desk that has it now, `head` who leads it, `mayor_office` the mayor and who plans for them, `second_person` everybody who may publish what a colleague prepared, `invited` the desks that are asked to come to a meeting, `participant` who has a seat in a course or waits for one, or the one whose seat the step names, `voter` who marked tasks in a round of evaluation, or the one task that the step names.
 */
export const ties = [
  'author',
  'writer',
  'reporter',
  'participant',
  'voter',
  'supporter',
  'held_voice',
  'commenter',
  'team',
  'next_desk',
  'head',
  'mayor_office',
  'hub',
  'department',
  'planner',
  'admin',
  'second_person',
  'follower',
  'invited',
] as const;
export type Tie = (typeof ties)[number];

const followers = ['author', 'supporter', 'commenter'] as const satisfies readonly Tie[];

/** Who is told of which step. A step that is not here tells nobody; a step that is not public never tells supporters and commenters. */
export const audiences = {
  proposal: {
    submit: ['next_desk'],
    resubmit: ['next_desk'],
    supplement: ['next_desk'],
    publish: ['author', 'hub'],
    return: ['author'],
    request_supplement: ['author'],
    redirect: ['author'],
    merge: followers,
    unmerge: followers,
    gather: followers,
    take_out: followers,
    not_gather: followers,
    raise: followers,
    send_back: followers,
    adopt: [...followers, 'next_desk'],
    adopt_partially: [...followers, 'next_desk'],
    decline: [...followers, 'next_desk'],
    re_examine: ['supporter', 'commenter', 'next_desk'],
    plan: followers,
    start: followers,
    finish: followers,
    stop: followers,
    withdraw: ['supporter', 'commenter', 'next_desk', 'hub'],
    hold_supports: ['held_voice', 'next_desk'],
    settle_supports: ['held_voice'],
  },
  agenda: {
    submit: ['planner'],
    discard: [],
    review: ['hub'],
    return: ['hub'],
    ask_opinion: ['department'],
    answer_opinion: ['planner'],
    cancel_opinion: ['department'],
    prepare_decision: ['second_person'],
    decide: ['hub', 'department'],
    re_examine: ['hub', 'planner'],
    plan: ['hub', 'department'],
    start: ['hub'],
    finish: ['hub'],
    stop: ['hub'],
  },
  brand: { submit: ['next_desk'], return: ['next_desk'], publish: ['next_desk'] },
  complaint: {
    submit: ['next_desk'],
    route: ['author', 'next_desk'],
    reroute: ['author', 'next_desk'],
    start: ['author'],
    request_supplement: ['author'],
    supplement: ['next_desk'],
    extend: ['author'],
    ask_extension: ['author'],
    decline_extension: ['next_desk'],
    answer: ['author'],
    rate: ['next_desk'],
    reopen: ['next_desk'],
    close: ['author'],
    close_repeat: ['author'],
    transfer: ['author'],
    merge: ['author'],
    unmerge: ['author', 'next_desk'],
    withdraw: ['next_desk'],
    release: ['author'],
    keep: ['author'],
  },
  meeting: {
    announce: [...followers, 'invited'],
    edit: ['invited'],
    move: [...followers, 'invited'],
    cancel: [...followers, 'invited'],
    publish: [...followers, 'invited'],
    correct: ['invited'],
  },
  project: {
    register: ['department'],
    start: [],
    delay: [...followers, 'hub', 'department', 'planner'],
    resume: [...followers, 'hub', 'department'],
    finish: ['department', 'planner'],
    stop: ['hub', 'department', 'planner'],
  },
  research: {
    apply: ['department'],
    join: ['team'],
    leave: ['team'],
    remove: ['writer', 'team'],
    hand_over: ['team'],
    prepare: ['department', 'second_person'],
    select: ['team'],
    not_select: ['team'],
    start: ['team'],
    hand_in: ['department'],
    approve: ['team'],
    return: ['team'],
    refund: ['team'],
    report: ['department', 'team'],
    send_back: ['team'],
    finish: ['team'],
    end: ['team', 'department'],
  },
  comment: {
    hide: ['writer'],
    release: ['writer'],
    report_hidden: ['reporter'],
    report_kept: ['reporter'],
  },
  moderation: {
    suspend: ['writer'],
    appeal: ['next_desk', 'hub', 'planner'],
    appeal_kept: ['planner'],
    uphold: ['writer'],
    lift: ['writer'],
  },
  hotline: {
    route: ['next_desk'],
    ask_department: ['department'],
    contribute: ['next_desk'],
    prepare_answer: ['head'],
    return_answer: ['writer'],
    undelivered: ['next_desk'],
    reopen: ['next_desk', 'head'],
    warn_24h: ['next_desk'],
    warn_6h: ['next_desk'],
    breach: ['next_desk', 'head', 'mayor_office'],
  },
  takedown: {
    told_hide: ['writer'],
    told_restore: ['writer'],
    told_remove: ['writer'],
    objection: ['next_desk', 'hub', 'planner'],
  },
  application: {
    submit: ['next_desk'],
    request_supplement: ['author'],
    supplement: ['next_desk'],
    approve: ['author'],
    refuse: ['author'],
    object: ['next_desk', 'planner'],
    overturn: ['author'],
    uphold: ['author'],
    withdraw: ['next_desk'],
    merge: ['author', 'next_desk'],
    cancel: ['author'],
  },
  programme: {
    slot_cancelled: ['writer'],
    advise: ['writer'],
    remind: ['writer'],
  },
  evaluation: {
    open: ['department'],
    close: ['department', 'planner'],
    end_early: ['voter', 'department', 'planner'],
    cancel: ['voter', 'department'],
    publish: ['voter', 'department'],
    reply: ['voter', 'planner'],
    report: ['voter', 'planner'],
    reply_due: ['department'],
  },
  score: {
    publish: ['next_desk'],
    take_down: ['next_desk'],
    promise: ['next_desk'],
    improve: ['next_desk'],
  },
  course: {
    open: [],
    begin: [],
    move: ['participant'],
    cancel: ['participant'],
    finish: ['participant'],
    offer: ['participant'],
    lapse: ['participant'],
    release: ['participant'],
    remind: ['participant'],
  },
  privacy: { unusual_look: ['admin'] },
  clock: { moved: ['author'] },
} as const satisfies {
  proposal: Record<ProposalEvent, readonly Tie[]> & Record<string, readonly Tie[]>;
  agenda: Record<AgendaEvent, readonly Tie[]> & Record<string, readonly Tie[]>;
  brand: Partial<Record<BrandEvent, readonly Tie[]>> & Record<string, readonly Tie[]>;
  complaint: Record<ComplaintEvent, readonly Tie[]> & Record<string, readonly Tie[]>;
  meeting: Partial<Record<MeetingEvent, readonly Tie[]>> & Record<string, readonly Tie[]>;
  project: Record<ProjectEvent, readonly Tie[]> & Record<string, readonly Tie[]>;
  research: Record<TeamEvent, readonly Tie[]> & Record<string, readonly Tie[]>;
  comment: Record<string, readonly Tie[]>;
  moderation: Record<MeasureEvent, readonly Tie[]> & Record<string, readonly Tie[]>;
  hotline: Partial<Record<HotlineEvent, readonly Tie[]>> &
    Record<Warning, readonly Tie[]> &
    Record<string, readonly Tie[]>;
  takedown: Record<string, readonly Tie[]>;
  application: Record<ApplicationEvent, readonly Tie[]> & Record<string, readonly Tie[]>;
  programme: Record<string, readonly Tie[]>;
  evaluation: Record<EvaluationEvent, readonly Tie[]> & Record<string, readonly Tie[]>;
  score: Record<ScoreEvent, readonly Tie[]> & Record<string, readonly Tie[]>;
  course: Record<CourseEvent, readonly Tie[]> & Record<string, readonly Tie[]>;
  privacy: Record<'unusual_look', readonly Tie[]>;
  clock: Record<'moved', readonly Tie[]>;
};

/**
 * Steps of which those hear who follow a dong, a zone or a topic: something new, a decision, an end. Whoever follows the case itself hears of every public step.
 */
export const headlines: readonly string[] = [
  'proposal.publish',
  'proposal.adopt',
  'proposal.adopt_partially',
  'proposal.decline',
  'agenda.submit',
  'agenda.decide',
  'project.create',
  'project.register',
  'project.start',
  'project.delay',
  'project.finish',
  'project.stop',
  'complaint.answer',
  'practice.publish',
  'place.add',
  'place.close',
  'place.open',
  'brand.publish',
  'evaluation.open',
  'evaluation.publish',
  'evaluation.reply',
  'score.publish',
  'programme.open',
  'programme.close',
  'course.open',
  'course.move',
  'course.cancel',
  'research.open',
  'research.select',
  'research.finish',
  'meeting.announce',
  'meeting.move',
  'meeting.cancel',
  'meeting.publish',
];

export const isHeadline = (type: string): boolean => headlines.includes(type);

/** Ties that reach people who know of a case only because it is public. */
const publicTies: readonly Tie[] = ['voter', 'supporter', 'commenter'];

/** Who is told of a recorded step (`noun.verb`), the closest tie first. */
export function audienceOf(step: { type: string; public: boolean }): Tie[] {
  const [noun = '', verb = ''] = step.type.split('.');
  const nouns: Record<string, Record<string, readonly Tie[]>> = audiences;
  const told = nouns[noun]?.[verb] ?? [];
  return ties.filter((tie) => told.includes(tie) && (step.public || !publicTies.includes(tie)));
}
