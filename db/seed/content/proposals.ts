import { growing } from './proposals-growing';
import { happy } from './proposals-happy';
import { liveable } from './proposals-liveable';
import { odd } from './proposals-odd';
import { together } from './proposals-together';
import type { ProposalText } from './types';

/** Proposals that were published at some time. Those still before the desk are in proposals-new.ts. */
export const proposalTexts: ProposalText[] = [...growing, ...happy, ...together, ...liveable, ...odd];
