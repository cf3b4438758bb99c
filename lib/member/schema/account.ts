import { z } from 'zod';
import { line, optionalLine } from '@/lib/format/text';

const id = z.coerce.number().int().positive();

export const addContactSchema = z.object({ contact: line(254) });
export const confirmCodeSchema = z.object({ code: line(40) });
export const contactIdSchema = z.object({ contact: id });
export const sessionIdSchema = z.object({ session: z.uuid() });
export const nothingSchema = z.object({});
export const unionIdSchema = z.object({ union: id });
export const objectionSchema = z.object({ token: line(60) });
export const requestResidenceSchema = z.object({ dong: z.string('required').regex(/^\d{10}$/) });

export const confirmationMethods = ['id_card', 'register', 'other'] as const;
export const confirmResidenceSchema = z
  .object({
    code: line(20).transform((typed) => typed.normalize('NFKC').replace(/\D/gu, '')),
    method: z.enum(confirmationMethods),
    note: optionalLine(200),
  })
  .refine(({ method, note }) => method !== 'other' || note !== null, { path: ['note'], message: 'note_needed' });
export const revokeResidenceSchema = z.object({ confirmation: id, reason: line(200) });
