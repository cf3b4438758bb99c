import { references } from './docs/references';
import { docs } from './docs/stale';
import type { Check } from './finding';
import { barrels } from './imports/barrels';
import { cycles } from './imports/cycles';
import { imports } from './imports/imports';
import { ownTables } from './imports/own-tables';
import { names } from './shape/names';
import { sizes } from './shape/sizes';
import { fileNames } from './shape/vocabulary';
import { smells } from './smells/smells';
import { unused } from './unused/unused';
import { hangul } from './words/hangul';
import { markup } from './words/markup';
import { pairs } from './words/pairs';
import { unusedWords } from './words/unused';

/** Every check that keeps the house; `npm run house` runs them all and ends with the count. */
export const checks: readonly Check[] = [
  imports,
  cycles,
  barrels,
  ownTables,
  fileNames,
  names,
  sizes,
  hangul,
  pairs,
  unusedWords,
  markup,
  smells,
  references,
  docs,
  unused,
];
