import { z } from 'zod';

/** Marks one message as read, or with `id` left out all of them. */
export const readForm = z.object({ id: z.coerce.number().int().positive().optional() });
