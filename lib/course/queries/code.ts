import { readDigits, readLink, signDigits, signLink } from '@/lib/platform/auth/signed-link';

/** A code belongs to one course: on the list of another it is nobody's. */
const purposeOf = (number: string) => `course-seat:${number}`;

/** What the QR code of somebody's seat holds, and what they can say instead. */
export const seatToken = (number: string, seatId: number): string => signLink(purposeOf(number), seatId);
export const seatDigits = (number: string, seatId: number): string => signDigits(purposeOf(number), seatId);

/** The seat that a scanned or typed code is of; null when this course never gave it out. */
export const readSeatCode = (number: string, code: string): number | null =>
  readLink(purposeOf(number), code) ?? readDigits(purposeOf(number), code.replace(/[\s-]/gu, ''));
