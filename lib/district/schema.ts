import { z } from 'zod';

/** What residents come to an office with; a department handles some of them. Their words are in copy.ts. */
export const departmentCategories = [
  'proposal-review',
  'participatory-budget',
  'district-plan',
  'small-library',
  'library-use',
  'reading-group',
  'park',
  'street-tree',
  'trail',
  'playground',
  'waste-collection',
  'recycling',
  'illegal-dumping',
  'alley',
  'empty-house',
  'village-project',
  'road-damage',
  'drainage',
  'street-light',
  'illegal-parking',
  'car-park',
  'school-zone',
  'bus-stop',
  'elderly-care',
  'disability',
  'emergency-welfare',
  'merchant-support',
  'market',
  'alley-economy',
  'safety-facility',
  'disaster',
  'inspection',
  'culture-event',
  'exhibition',
  'sports',
  'noise-dust',
  'smell',
  'water-quality',
  'certificate',
  'passport',
  'kindness',
  'building',
  'signboard',
  'land-use',
] as const;
export type DepartmentCategory = (typeof departmentCategories)[number];

const day = z.iso.date();
const dongCode = z.string().regex(/^\d{10}$/, 'ten digits');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
const name = z.string().trim().min(1).max(80);
const text = z.string().trim().min(1).max(300);

/** Left out: as long as the district. */
const dates = { validFrom: day.optional(), validTo: day.nullable().optional() };

const member = z.strictObject({
  dong: dongCode,
  role: z.enum(['hub', 'linked']),
  validFrom: day,
  validTo: day.nullable(),
});

const dong = z.strictObject({
  code: dongCode,
  slug,
  nameKo: name,
  nameEn: name,
  brandIdentityKo: text.nullable(),
  brandIdentityEn: text.nullable(),
  areaKm2: z.number().positive(),
  labelPoint: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  tile: z.tuple([z.int().min(0).max(15), z.int().min(0).max(15)]),
  neighbours: z.array(dongCode),
  ...dates,
});

const zone = z.strictObject({
  slug,
  nameKo: name,
  nameEn: name,
  validFrom: day,
  validTo: day.nullable(),
  source: z.string().optional(),
  members: z.array(member).min(1),
});

const department = z.strictObject({
  slug,
  nameKo: name,
  nameEn: name,
  categories: z.array(z.enum(departmentCategories)),
  ...dates,
});

const institution = z.strictObject({ slug, nameKo: name, nameEn: name, ...dates });
const taskField = z.strictObject({ slug, nameKo: name, nameEn: name });

/**
 * A district as a file: its dongs, its zones with dated membership, the departments of its office, and the institutions whose tasks it reports on, with the
 * fields that these are sorted by.
 * Days are `YYYY-MM-DD` in Asia/Seoul; `validTo` is the first day on which the row no longer holds, null while it does.
 * `labelPoint` is [longitude, latitude], `tile` [column, row] of the tile map. Dong codes are the ten digits of the
 * administrative dong, never of the legal dong.
 */
export const districtFile = z.strictObject({
  format: z.literal('ollim-district/1'),
  district: z.strictObject({
    code: dongCode,
    nameKo: name,
    nameEn: name,
    validFrom: day,
    validTo: day.nullable().optional(),
    areaKm2: z.number().positive(),
    population: z.int().nonnegative().nullable(),
    households: z.int().nonnegative().nullable(),
    asOf: day,
    source: z.string(),
  }),
  notes: z.array(z.string()),
  sources: z.array(z.strictObject({ id: slug, reference: text, date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/) })),
  dongs: z.array(dong).min(1),
  zones: z.array(zone),
  departments: z.array(department),
  institutions: z.array(institution).default([]),
  taskFields: z.array(taskField).default([]),
});

/** What is kept of a district beside its names: figures, their day, and where all of it comes from. */
export const districtFacts = z.object({
  areaKm2: z.number(),
  population: z.number().nullable(),
  households: z.number().nullable(),
  asOf: day,
  sources: z.array(z.object({ id: slug, reference: text, date: z.string() })),
});

export type DistrictFile = z.infer<typeof districtFile>;
export type ZoneMember = z.infer<typeof member>;
