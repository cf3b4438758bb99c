import { format } from 'node:util';
import { log } from '../log';

/**
 * Next and its packages print errors whole, with what people typed in them. In production they become log lines: kind, code,
 * first line and place of the error, nothing of the data.
 */
export function sealConsole(): void {
  console.error = (...said: unknown[]) => {
    const error = said.find((each) => each instanceof Error);
    log.error('error', error ?? new Error(firstLine(said)));
  };
  console.warn = (...said: unknown[]) => log.warn('warning', { message: firstLine(said) });
}

const firstLine = (said: unknown[]) =>
  format(...said)
    .split('\n')[0]
    ?.slice(0, 200) ?? '';
