import { growing } from './proposals-growing.ts';
import { happy } from './proposals-happy.ts';
import { liveable } from './proposals-liveable.ts';
import { odd } from './proposals-odd.ts';
import { together } from './proposals-together.ts';
import type { ProposalText } from './types.ts';

export const proposalTexts: ProposalText[] = [...growing, ...happy, ...together, ...liveable, ...odd];
