import { growing } from './proposals-growing';
import { happy } from './proposals-happy';
import { liveable } from './proposals-liveable';
import { odd } from './proposals-odd';
import { together } from './proposals-together';
import type { ProposalText } from './types';

export const proposalTexts: ProposalText[] = [...growing, ...happy, ...together, ...liveable, ...odd];
