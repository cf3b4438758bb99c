import { z } from 'zod';
import { languages } from '@/lib/format/copy';
import { harmless, line, optionalLine, paragraph, toldOrHarmless } from '@/lib/format/text';
import { complaintKinds, defaultVisibility, visibilities } from './rules';

/** A coordinate in degrees (WGS 84) as a form sends it: empty or absent is null, kept to 5 decimals (about a metre). */
const degrees = (min: number, max: number) =>
  z
    .string()
    .trim()
    .nullish()
    .transform((text) => (text ? Number(text) : null))
    .refine((n) => n === null || (n >= min && n <= max), 'outside_korea')
    .transform((n) => (n === null ? null : Math.round(n * 1e5) / 1e5));

/** Longitude and latitude somewhere in Korea, or none of them. */
export const pointFields = { longitude: degrees(124, 132), latitude: degrees(33, 39) };

const tellPersonalData = toldOrHarmless('title', 'text', 'place');

/**
 * The form by which a resident files. Without a choice of visibility the kind decides (see `defaultVisibility`).
 * What everyone can read must be free of personal data, or its writer says that it is; what is private may hold what the office needs to know.
 */
export const newComplaintSchema = z
  .object({
    kind: z.enum(complaintKinds),
    dong: z
      .string('required')
      .min(1)
      .refine((code) => /^\d{10}$/u.test(code), 'unknown_dong'),
    title: line(100, 2),
    text: paragraph(5000, 5),
    place: optionalLine(200),
    ...pointFields,
    visibility: z.enum(visibilities).optional(),
    files: z.array(z.instanceof(File)).max(5),
    /** Number of the place in the directory that it is about. */
    about: z
      .string()
      .regex(/^\d{4}-\d{4,10}$/)
      .nullish()
      .catch(null),
    /** Of people without an account, if they wish. */
    _lang: z.enum(languages).catch('ko'),
    name: optionalLine(40),
    contact: optionalLine(254),
    harmless,
  })
  .superRefine((form, context) => {
    if ((form.visibility ?? defaultVisibility(form.kind)) === 'public') tellPersonalData(form, context);
  });

/** Fields of the form that a draft keeps: words and choices, never files or coordinates. */
export const draftFields = ['kind', 'dong', 'title', 'text', 'place', 'visibility'] as const;

/** What has been typed so far: anything goes that fits, nothing is required. */
const typed = (max: number) => z.string().max(max).optional();
export const complaintDraftSchema = z.object({
  kind: typed(40),
  dong: typed(10),
  title: typed(1000),
  text: typed(20_000),
  place: typed(1000),
  visibility: typed(10),
});

/** A form that only says yes. */
export const noFields = z.object({});

/** What the public list can be narrowed by; anything else in the address is ignored. */
export const complaintFilterSchema = z.object({
  q: optionalLine(60).catch(null),
  dong: z.string().max(40).nullish().catch(null),
  kind: z.enum(complaintKinds).nullish().catch(null),
  stage: z.enum(['open', 'answered', 'closed', 'late']).nullish().catch(null),
  before: z.string().max(60).nullish().catch(null),
});
export type ComplaintFilter = z.output<typeof complaintFilterSchema>;

/** Any case is named by its public number; `version` is what the sender last saw of it. */
export const caseFields = {
  number: z.string().regex(/^\d{4}-\d{4,9}$/u),
  version: z.coerce.number().int().positive(),
  harmless,
};
