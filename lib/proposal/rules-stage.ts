import type { ProposalState } from './states';

/** How the public list groups states: what a reader looks for, not what a desk does. */
export const stages = {
  dong: ['published', 'not_gathered'],
  hub: ['gathered'],
  district: ['under_review', 're_examination'],
  adopted: ['adopted', 'partially_adopted'],
  carried: ['planned', 'carrying_out', 'done'],
  closed: ['not_adopted', 'stopped'],
} as const satisfies Record<string, readonly ProposalState[]>;

export type Stage = keyof typeof stages;
export const stageNames = Object.keys(stages) as [Stage, ...Stage[]];

/** States from which a voice goes no further. */
const ended: readonly ProposalState[] = ['not_adopted', 'stopped', 'withdrawn', 'redirected', 'merged', 'not_gathered'];
export const hasEnded = (state: ProposalState): boolean => ended.includes(state);

export type Tone = 'plain' | 'primary' | 'ok' | 'warn' | 'bad' | 'info';

const tones: Partial<Record<ProposalState, Tone>> = {
  submitted: 'info',
  supplement_requested: 'warn',
  returned: 'warn',
  under_review: 'warn',
  re_examination: 'warn',
  adopted: 'ok',
  partially_adopted: 'ok',
  planned: 'ok',
  carrying_out: 'ok',
  done: 'ok',
  not_adopted: 'plain',
  not_gathered: 'plain',
  stopped: 'plain',
  redirected: 'plain',
  merged: 'plain',
  withdrawn: 'plain',
};

/** The colour that repeats what a state says. */
export const toneOf = (state: ProposalState): Tone => tones[state] ?? 'primary';

export type StepState = 'done' | 'now' | 'next' | 'stopped';

/** The three steps of the way up: what each level has done, is doing, or has before it. */
export function wayOf(proposal: { state: ProposalState; publishedAt: Date | null }): [StepState, StepState, StepState] {
  const { state, publishedAt } = proposal;
  if (publishedAt === null)
    return [state === 'withdrawn' || state === 'redirected' ? 'stopped' : 'now', 'next', 'next'];
  if (state === 'published' || state === 'gathered') return ['done', 'now', 'next'];
  if (state === 'not_gathered' || state === 'merged' || state === 'withdrawn') return ['done', 'stopped', 'next'];
  if (state === 'not_adopted' || state === 'stopped') return ['done', 'done', 'stopped'];
  return ['done', 'done', state === 'done' ? 'done' : 'now'];
}

const atHub: readonly string[] = [
  'merge',
  'unmerge',
  'merge_in',
  'merge_out',
  'gather',
  'take_out',
  'not_gather',
  'raise',
];
const atDong: readonly string[] = [
  'submit',
  'edit',
  'publish',
  'return',
  'resubmit',
  'request_supplement',
  'supplement',
  'redirect',
  'withdraw',
];

/** The level at which a step happened, for its mark in the timeline. */
export function stepLevel({ type }: { type: string }): 1 | 2 | 3 {
  const event = type.slice(type.indexOf('.') + 1);
  if (atDong.includes(event)) return 1;
  return atHub.includes(event) ? 2 : 3;
}
