import type { Tone } from '@/components/ui/tag';
import type { Phase } from '@/lib/research/rules';
import type { TeamState } from '@/lib/research/states';

export const phaseTones: Record<Phase, Tone> = { draft: 'plain', soon: 'info', open: 'primary', closed: 'plain' };

export const teamTones: Record<TeamState, Tone> = {
  applied: 'info',
  not_selected: 'plain',
  selected: 'primary',
  running: 'primary',
  reported: 'info',
  closed: 'ok',
  ended: 'warn',
};
