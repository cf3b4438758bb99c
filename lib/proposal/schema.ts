import { z } from 'zod';
import { complaintKinds } from '@/lib/complaint/rules';
import { harmless, line, optionalLine, optionalParagraph, paragraph, toldOrHarmless } from '@/lib/format/text';
import { stageNames } from './rules-stage';

/** The five pillars of the city's plan, by which proposals and projects are tagged. */
export const pillars = [
  'village_autonomy',
  'alley_economy',
  'people_welfare',
  'ecological_safety',
  'happy_culture',
] as const;
export type Pillar = (typeof pillars)[number];

/** Most characters a field may have. */
export const limits = { title: 100, problem: 4000, improvement: 4000, effect: 2000, place: 100, reason: 1000 } as const;
export const maxFiles = 5;
/** For the `accept` of the file field; what a file is, is decided by its content. */
export const acceptedFiles = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';

/** A coordinate in degrees as a form sends it; empty means none. */
const degrees = (most: number) =>
  z
    .string()
    .optional()
    .transform((text, context) => {
      if (!text?.trim()) return null;
      const value = Number(text);
      if (Number.isFinite(value) && Math.abs(value) <= most) return value;
      context.addIssue({ code: 'custom', message: 'invalid' });
      return z.NEVER;
    });

const words = {
  title: line(limits.title, 2),
  problem: paragraph(limits.problem),
  improvement: paragraph(limits.improvement),
  effect: paragraph(limits.effect),
  dongCode: z
    .string()
    .min(1)
    .refine((code) => /^\d{10}$/.test(code), 'unknown_dong'),
  pillars: z.array(z.enum(pillars)).max(pillars.length),
  place: optionalLine(limits.place),
  longitude: degrees(180),
  latitude: degrees(90),
};

/** What is written of a proposal; the browser checks it before it is sent. */
export const proposalWords = z.object(words);

const number = z.string().regex(/^\d{4}-\d{4,10}$/);

/** A proposal as it is filed: the same words, and files, which only the server can look into. */
export const proposalFields = z.object({ ...words, files: z.array(z.instanceof(File)).max(maxFiles) });
export type ProposalFields = z.output<typeof proposalFields>;

/** A new one may say by its number what it was started from. */
export const newProposal = z.object({ ...proposalFields.shape, from: number.nullish().catch(null) });
export type NewProposal = z.output<typeof newProposal>;

/** As its author sends it: told where something looks like personal data, before anyone else reads it. */
export const proposalFiling = z
  .object({ ...newProposal.shape, harmless })
  .superRefine(toldOrHarmless('title', 'problem', 'improvement', 'effect', 'place'));
const version = z.coerce.number().int();

/** The author's change of an own proposal. `version` is the one the form was made from, `drop` says which of its files go. */
export const proposalEdit = z.object({
  ...proposalFields.shape,
  number,
  version,
  drop: z.array(z.uuid()).max(50),
});

/** Fields of the form that a draft keeps: words and choices, never files or coordinates. */
export const draftFields = ['title', 'problem', 'improvement', 'effect', 'dongCode', 'pillars', 'place'] as const;

/** What has been typed so far: anything goes that fits, nothing is required. */
const typed = (max: number) => z.string().max(max).optional();
export const proposalDraft = z.object({
  title: typed(1000),
  problem: typed(20_000),
  improvement: typed(20_000),
  effect: typed(20_000),
  dongCode: typed(10),
  pillars: z.array(z.string().max(40)).max(20),
  place: typed(1000),
});

/** A form of one button. */
export const noFields = z.object({});

/** Which proposal, and nothing else. */
export const whichProposal = z.object({ number });

/** A step of the desk or the author, with its reason where the table asks for one. */
export const proposalStep = z.object({ number, version, reason: optionalParagraph(limits.reason) });

/** Publishing: `harmless` is ticked when what looks like personal data is none. */
export const proposalPublish = z.object({ ...proposalStep.shape, harmless: z.array(z.literal('yes')).max(1) });

/** Redirecting: the kind of complaint it becomes. */
export const proposalRedirect = z.object({ ...proposalStep.shape, kind: z.enum(complaintKinds) });

/** Merging: `into` is the number of the one that stays. */
export const proposalMerge = z.object({ ...proposalStep.shape, into: line(20) });

/** Which burst of voices. */
export const whichHold = z.object({ id: z.coerce.number().int().positive() });

/** What an officer makes of one: count all, the chosen groups, or none. */
export const holdSettlement = z.object({
  ...whichHold.shape,
  outcome: z.enum(['all', 'chosen', 'none']),
  release: z.array(z.string().max(40)).max(200),
  reason: optionalParagraph(500),
});

const word = z.string().max(60).nullish().catch(null);
/** What the public list can be narrowed by; anything else in the address is ignored. */
export const proposalFilter = z.object({
  q: optionalLine(60).catch(null),
  dong: word,
  zone: word,
  stage: z.enum(stageNames).nullish().catch(null),
  pillar: z.enum(pillars).nullish().catch(null),
  sort: z.enum(['newest', 'supported']).catch('newest'),
  after: word,
});
export type ProposalFilter = z.output<typeof proposalFilter>;

/** What the search for similar proposals is asked: a beginning of a title, and the code of a dong. */
export const similarAsked = z.object({
  q: line(200),
  dong: z
    .string()
    .regex(/^\d{10}$/)
    .nullable()
    .catch(null),
});
