import { type Coded, decodeLetters } from '@/lib/format/letters';

/** So long the parts of a long text wait for each other; then what is there is filed. */
export const partsPatienceMilliseconds = 60_000;

/** Stands where a part is missing. */
const gap = ' […] ';

export interface Piece {
  place: number;
  of: number;
  text: string;
  /** The part as the carrier sent it: a letter may begin in one part and end in the next. */
  coded?: Coded | undefined;
}

/** The parts of one long text in their order, each once, with a mark where one is missing. */
export function joinParts(pieces: readonly Piece[]): string {
  const byPlace = new Map(pieces.toReversed().map((piece) => [piece.place, piece]));
  const of = Math.max(...pieces.map((piece) => piece.of));
  let text = '';
  let run: Coded | null = null;
  const flush = () => {
    if (run) text += decodeLetters(run);
    run = null;
  };
  for (let place = 1; place <= of; place += 1) {
    const piece = byPlace.get(place);
    const coded: Coded | undefined = piece?.coded;
    if (coded && run?.coding === coded.coding) run = { ...coded, hex: run.hex + coded.hex };
    else {
      flush();
      run = coded ?? null;
      if (!coded) text += piece?.text ?? gap;
    }
  }
  flush();
  return text.trim();
}
