import { z } from 'zod';
import { line } from '@/lib/format/text';

/** Complaints ticked in the inbox. */
export const takeSchema = z.object({ numbers: z.array(line(20)).min(1).max(50) });
