import { z } from 'zod';
import { line, optionalLine, optionalParagraph, personalDataError, publicParagraph } from '@/lib/format/text';
import { isOfficeDay } from '@/lib/platform/calendar/day';
import { contrast, isColour, leastContrast } from './rules';

/** How many people and groups, and how many pictures, a dong shows. */
export const mostPeople = 12;
export const mostPictures = 6;

const number = z.string().regex(/^\d{4}-\d{4,10}$/);
const id = z.coerce.number().int().positive();
const version = z.coerce.number().int();
const colour = z
  .string('required')
  .refine(isColour, 'not_a_colour')
  .transform((text) => text.toLowerCase());
const rows = <T extends z.ZodType>(value: T, most: number) => z.array(value).max(most);

const words = {
  number,
  version,
  /** The version that is written over, once somebody has seen what a colleague saved meanwhile. */
  over: z.union([z.literal('').transform(() => null), version]).nullish(),
  identity: line(60, 2),
  identityEn: optionalLine(100),
  story: publicParagraph(4000, 10),
  storyEn: optionalParagraph(6000),
  colour,
  ink: colour,
  ownNight: z.array(z.literal('yes')).max(1),
  nightColour: colour,
  nightInk: colour,
  personKind: rows(z.enum(['group', 'person']), mostPeople),
  personName: rows(optionalLine(60), mostPeople),
  personAbout: rows(optionalLine(160), mostPeople),
  personConsent: rows(z.union([z.literal(''), z.string().refine(isOfficeDay, 'not_a_date')]), mostPeople),
  pictureId: rows(z.uuid(), mostPictures),
  pictureAlt: rows(optionalLine(200), mostPictures),
  dropPicture: rows(z.uuid(), mostPictures),
  files: rows(z.instanceof(File), 1),
  newAlt: optionalLine(200),
};

type Draft = z.output<z.ZodObject<typeof words>>;

/** Words on the colour can be read in both modes. */
function readableColours(draft: Draft, context: z.RefinementCtx): void {
  const check = (colour: string, ink: string, path: string) => {
    const reached = contrast(colour, ink);
    if (reached < leastContrast) context.addIssue({ code: 'custom', path: [path], message: `contrast:${reached}` });
  };
  check(draft.colour, draft.ink, 'ink');
  if (draft.ownNight.length > 0) check(draft.nightColour, draft.nightInk, 'nightInk');
}

/** Whoever is named says what they do and when they agreed; a picture says what is to be seen. */
function wholeRows(draft: Draft, context: z.RefinementCtx): void {
  const wrong = (path: string, message = 'required') => context.addIssue({ code: 'custom', path: [path], message });
  draft.personName.forEach((name, i) => {
    const about = draft.personAbout[i];
    if (!name) return;
    if (!about) wrong('personAbout');
    const personal = personalDataError(`${name} ${about}`);
    if (personal) wrong('personAbout', personal);
    if (!draft.personConsent[i]) wrong('personConsent', 'consent_missing');
  });
  draft.pictureId.forEach((file, i) => {
    if (!draft.pictureAlt[i] && !draft.dropPicture.includes(file)) wrong('pictureAlt');
  });
  if (draft.files.length > 0 && !draft.newAlt) wrong('newAlt');
}

export const saveSchema = z.object(words).superRefine((draft, context) => {
  readableColours(draft, context);
  wholeRows(draft, context);
});
export const beginSchema = z.object({ dong: z.string().regex(/^\d{10}$/) });
export const moveSchema = z.object({ number, version });
export const returnSchema = z.object({ number, version, reason: line(500, 5) });
export const restoreSchema = z.object({ number, version, revision: id });
export const withdrawSchema = z.object({ number, person: id });

export type SaveInput = z.output<typeof saveSchema>;
