'use server';

import { formatWeekday } from '@/lib/format/dates';
import { action } from '@/lib/platform/action';
import { paths } from '@/lib/platform/paths';
import { slotCopy } from '../copy/slot';
import { bookSlot, cancelBooking, moveBooking, recordAttendance, writeAdvice } from '../mutations/booking';
import { cancelSlot, publishSlots } from '../mutations/slot';
import { mayAskFor, mayChangeBooking, mayKeepProgramme, mayRecordBooking } from '../policy';
import { getProgramme } from '../queries/programme';
import { getBooking, getSlot } from '../queries/slot';
import {
  adviceSchema,
  attendanceSchema,
  bookSchema,
  cancelSlotSchema,
  moveSchema,
  publishSlotsSchema,
  whichBooking,
} from '../schema/slot';

const slot = (input: { slot: number }) => getSlot(input.slot);
const booking = (input: { booking: number }) => getBooking(input.booking);

/** Hours of a programme that is not published cannot be booked: to who tries they do not exist. */
async function bookable(input: { slot: number }) {
  const found = await getSlot(input.slot);
  return found?.programme.state === 'open' ? found : null;
}

export const open = action({
  name: 'programme.open_slots',
  input: publishSlotsSchema,
  subject: ({ number }) => getProgramme(number),
  may: mayKeepProgramme,
  run: publishSlots,
  done: ({ hours, leftOut }, _, lang) => ({
    message: slotCopy[lang].done.slots(hours, leftOut.map((day) => formatWeekday(day, lang)).join(', ')),
  }),
});

export const cancelHour = action({
  name: 'programme.cancel_slot',
  input: cancelSlotSchema,
  subject: slot,
  may: mayKeepProgramme,
  run: cancelSlot,
  done: ({ told }, _, lang) => ({ message: slotCopy[lang].done.slotCancelled(told) }),
});

export const book = action({
  name: 'booking.book',
  input: bookSchema,
  subject: bookable,
  may: mayAskFor,
  run: bookSlot,
  done: (_, _input, lang) => ({ redirect: `${paths(lang).myProgrammes}?done=booked` }),
});

export const move = action({
  name: 'booking.move',
  input: moveSchema,
  subject: booking,
  may: mayChangeBooking,
  run: moveBooking,
  done: (_, _input, lang) => ({ redirect: `${paths(lang).myProgrammes}?done=moved` }),
});

export const cancel = action({
  name: 'booking.cancel',
  input: whichBooking,
  subject: booking,
  may: mayChangeBooking,
  run: cancelBooking,
  done: (_, _input, lang) => ({ message: slotCopy[lang].done.cancelled }),
});

export const record = action({
  name: 'booking.record',
  input: attendanceSchema,
  subject: booking,
  may: mayRecordBooking,
  run: recordAttendance,
  done: (_, _input, lang) => ({ message: slotCopy[lang].done.recorded }),
});

export const advise = action({
  name: 'booking.advise',
  input: adviceSchema,
  subject: booking,
  may: mayRecordBooking,
  run: writeAdvice,
  done: (_, _input, lang) => ({ message: slotCopy[lang].done.advised }),
});
