import { z } from 'zod';
import { line, optionalLine, optionalParagraph, paragraph } from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';

export const placeKinds = ['trail', 'park', 'culture', 'sport', 'care', 'health'] as const;
export const facilities = ['toilet', 'parking', 'bench', 'foot_wash', 'light', 'wheelchair', 'drinking_water'] as const;

const number = z.string().regex(/^\d{4}-\d{4,10}$/);
const day = z.string().refine(isOfficeDay, 'not_a_date');
const degrees = (min: number, max: number) => z.coerce.number().min(min).max(max);
/** A day of any year, 02-29 among them. */
const monthDay = z
  .string()
  .refine((text) => text === '' || (/^\d\d-\d\d$/.test(text) && isOfficeDay(`2028-${text}`)), 'not_a_month_day')
  .transform((text) => text || null);

const words = {
  kind: z.enum(placeKinds),
  dong: z
    .string('required')
    .min(1)
    .refine((code) => /^\d{10}$/u.test(code), 'unknown_dong'),
  name: line(60, 2),
  summary: paragraph(1000, 5),
  address: line(120, 2),
  contact: line(80, 2),
  hours: optionalLine(80),
  facilities: z.array(z.enum(facilities)).max(facilities.length),
  longitude: degrees(124, 132),
  latitude: degrees(33, 39),
  way: optionalParagraph(20_000),
  lengthM: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(200_000)]),
  seasonFrom: monthDay,
  seasonTo: monthDay,
  files: z.array(z.instanceof(File)).max(5),
};

const wholeSeason = (place: { seasonFrom: string | null; seasonTo: string | null }) =>
  (place.seasonFrom === null) === (place.seasonTo === null);
const halfSeason = { path: ['seasonTo'], message: 'half_a_season' };

export const newPlaceSchema = z.object(words).refine(wholeSeason, halfSeason);
export const editPlaceSchema = z
  .object({ ...words, number, version: z.coerce.number().int() })
  .refine(wholeSeason, halfSeason);
export const whichPlace = z.object({ number });
export const closePlaceSchema = z
  .object({ number, firstDay: day, lastDay: day, reason: line(200, 2) })
  .refine((ask) => ask.lastDay >= ask.firstDay, { path: ['lastDay'], message: 'ends_before_start' });
export const liftClosureSchema = z.object({ number, closure: z.coerce.number().int().positive() });

export type PlaceInput = z.output<typeof newPlaceSchema>;
export type PlaceEdit = z.output<typeof editPlaceSchema>;
export type ClosureInput = z.output<typeof closePlaceSchema>;
