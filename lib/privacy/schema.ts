import { z } from 'zod';
import { line, paragraph } from '@/lib/format/text';

/** Asks to see once what is masked on a case. */
export const unmaskForm = z.object({ number: line(20), reason: paragraph(300, 5) });
