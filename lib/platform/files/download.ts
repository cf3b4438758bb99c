import { type Cell, csvStream } from '@/lib/format/csv';
import { dayOf } from '../calendar/day';
import { now } from '../clock/now';

interface Table {
  /** Small Latin letters: the file is `ollim-NAME-DAY.csv`. */
  name: string;
  head: readonly string[];
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
  /** How long everybody may keep it; a table of the desk is nobody's to keep. */
  keep?: number;
}

/** The answer that hands a table over as a file, row by row. */
export const csvAnswer = ({ name, head, rows, keep }: Table): Response =>
  new Response(csvStream(head, rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="ollim-${name}-${dayOf(now())}.csv"`,
      'cache-control': keep === undefined ? 'private, no-store' : `public, max-age=${keep}`,
    },
  });
