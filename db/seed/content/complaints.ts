import { care } from './complaints-care';
import { living } from './complaints-living';
import { streets } from './complaints-streets';
import { turns } from './complaints-turns';
import type { ComplaintText } from './types';

/** Complaints with an ending: answered, closed, elsewhere, withdrawn or repeated. Those still open are in complaints-open.ts. */
export const endedComplaints: ComplaintText[] = [...streets, ...living, ...care, ...turns];
