import { create } from 'qrcode';

/** A QR code as one path over a square of `size` modules. */
export interface QrPicture {
  size: number;
  path: string;
}

export function qrPicture(text: string): QrPicture {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data, (bit, at) => (bit ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '')).join('');
  return { size, path: dark };
}
