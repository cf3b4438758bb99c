import { looked } from '@/db/sealed';
import { lookupHash, lookupHashes, open, seal } from '@/lib/platform/crypto/seal';

const context = 'phone.number';

/** A number as `phone` keeps it: sealed, and the hash by which it is found. Give it digits as dialled in Korea. */
export const sealNumber = (number: string) => ({
  number: seal(number, context),
  lookup: lookupHash(...looked.phone(number)),
});

/** The hashes by which a number is found. */
export const numberHashes = (number: string) => lookupHashes(...looked.phone(number));

/** The digits again: to send a text, or to show them masked. */
export const openNumber = (sealed: string): string => open(sealed, context);
