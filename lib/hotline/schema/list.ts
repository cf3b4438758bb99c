import { z } from 'zod';
import { line } from '@/lib/format/text';
import { categories, hotlineWorkflow } from '../states';

const dues = ['late', 'day'] as const;

/** How the queue is narrowed down by its address. What is not understood narrows nothing. */
const narrowedSchema = z.object({
  state: z.enum(hotlineWorkflow.states).optional().catch(undefined),
  category: z.enum(categories).optional().catch(undefined),
  department: z
    .union([z.literal('none'), z.coerce.number().int().positive()])
    .optional()
    .catch(undefined),
  dong: z
    .string()
    .regex(/^\d{10}$/)
    .optional()
    .catch(undefined),
  due: z.enum(dues).optional().catch(undefined),
});
export type Narrowed = z.output<typeof narrowedSchema>;
export const dueFilters = dues;

export const readNarrowed = (query: Record<string, string | undefined>): Narrowed => narrowedSchema.parse(query);

/** The last row of a page; the next one begins behind it. */
export interface Cursor {
  read: boolean;
  dueAt: Date | null;
  id: number;
}

/** `r.1795456800000.812`: read or unread, due when, which. */
export const writeCursor = ({ unread, dueAt, id }: { unread: boolean; dueAt: Date | null; id: number }): string =>
  [unread ? 'u' : 'r', dueAt?.getTime() ?? '', id].join('.');

export function readCursor(text: string | undefined): Cursor | null {
  const [, mark, due, id] = /^([ur])\.(\d{0,15})\.(\d{1,15})$/u.exec(text ?? '') ?? [];
  return mark === undefined ? null : { read: mark === 'r', dueAt: due ? new Date(Number(due)) : null, id: Number(id) };
}

/** Threads ticked in the queue, all to one department. */
export const routeManySchema = z.object({
  numbers: z.array(line(20)).min(1).max(50),
  department: z.coerce.number().int().positive(),
  category: z.enum(categories),
});
