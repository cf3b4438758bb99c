import { z } from 'zod';
import { line } from '@/lib/format/text';

export const comeBackSchema = z.object({ number: line(20), code: line(60) });
