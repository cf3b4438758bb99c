import smpp from 'smpp';

/** The package knows three alphabets and guesses; a carrier here uses a fourth, and cuts letters in two. So the bytes stay bytes, and we read them. */
for (const encoding of Object.values(smpp.encodings)) encoding.decode = (bytes: Buffer) => bytes;

/** The parts of `esm_class` that say what a delivery is, and what we ask for. */
export const esm = { receipt: 0x04, kind: 0x3c, udh: 0x40 } as const;

/** The answers we give and understand (SMPP 3.4, 5.1.3). */
export const status = {
  ok: 0x00,
  systemError: 0x08,
  queueFull: 0x14,
  throttled: 0x58,
  comeAgain: 0x64,
  neverAgain: 0x65,
} as const;

/** `data_coding` of the alphabets. */
export const dataCoding = { gsm: 0x01, latin1: 0x03, ucs2: 0x08, 'euc-kr': 0x0e } as const;

export const library = smpp;
