import type { PersonalKind } from './patterns';
import { findPersonalData } from './scan';

/** Something in a text that looks like personal data: its kind, and the words around it. */
export interface PersonalPlace {
  kind: PersonalKind;
  before: string;
  found: string;
  after: string;
}

const around = 24;

/** Where a text looks like personal data, in the order in which it is read; only these kinds when they are named. */
export function personalPlaces(text: string, kinds?: readonly string[]): PersonalPlace[] {
  return findPersonalData(text)
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map(({ kind, start, end }) => ({
      kind,
      before: text.slice(Math.max(0, start - around), start),
      found: text.slice(start, end),
      after: text.slice(end, end + around),
    }));
}

const error = 'personal_data:';

/** Whether an error of a field says that its text looks like personal data. */
export const isPersonalError = (code: string | undefined): code is string => code?.startsWith(error) ?? false;

/** Where what was typed into a field looks like the personal data that its error names. */
export function placesOfError(code: string | undefined, typed: string | string[] | undefined): PersonalPlace[] {
  if (!isPersonalError(code)) return [];
  const kinds = code.slice(error.length).split(',');
  return [typed ?? ''].flat().flatMap((text) => personalPlaces(text, kinds));
}
