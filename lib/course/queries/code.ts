import { readDigits, readLink, signDigits, signLink } from '@/lib/platform/auth/signed-link';
import { hour } from '@/lib/platform/calendar/day';

/** A code belongs to one course: on the list of another it is nobody's. */
const purposeOf = (number: string) => `course-seat:${number}`;

/** What the QR code of somebody's seat holds, and what they can say instead. */
export const seatToken = (number: string, seatId: number): string => signLink(purposeOf(number), seatId);
export const seatDigits = (number: string, seatId: number): string => signDigits(purposeOf(number), seatId);

/** The paper of somebody without an account, with their name: open for the hour in which it was handed out and the next. */
const paperOf = (number: string, at: Date) => `course-paper:${number}:${Math.floor(at.getTime() / hour)}`;

export const paperToken = (number: string, seatId: number, now: Date): string => signLink(paperOf(number, now), seatId);
export const readPaperToken = (number: string, token: string, now: Date): number | null =>
  readLink(paperOf(number, now), token) ?? readLink(paperOf(number, new Date(now.getTime() - hour)), token);

/** The seat that a scanned or typed code is of; null when this course never gave it out. */
export const readSeatCode = (number: string, code: string): number | null =>
  readLink(purposeOf(number), code) ?? readDigits(purposeOf(number), code.replace(/[\s-]/gu, ''));
