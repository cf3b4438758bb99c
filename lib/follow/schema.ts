import { z } from 'zod';
import { languages } from '@/lib/format/copy';
import { readTarget, topicWords } from './rules';

/** Names one thing to follow; `onward` leads to its page afterwards. */
export const followForm = z.object({
  target: z.string().transform((text, context) => {
    const target = readTarget(text);
    if (target) return target;
    context.addIssue({ code: 'custom', message: 'invalid' });
    return z.NEVER;
  }),
  onward: z.literal('yes').optional().catch(undefined),
  _lang: z.enum(languages).catch('ko'),
});

/** One row of one's own list. */
export const letGoForm = z.object({ id: z.coerce.number().int().positive() });

/** Words to hear of wherever they occur. */
export const wordsForm = z.object({
  words: z.string().transform((text, context) => {
    const words = topicWords(text);
    if (words !== null) return words;
    context.addIssue({ code: 'custom', message: 'word_length' });
    return z.NEVER;
  }),
  _lang: z.enum(languages).catch('ko'),
});
