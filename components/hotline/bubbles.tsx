import type { ReactNode } from 'react';

interface Bubble {
  key: string;
  mine: boolean;
  who: string;
  time: string;
  dateTime: string;
  body: ReactNode;
  notes: string[];
}

/** A conversation, oldest first; one's own words at the right. */
export function Bubbles({ label, bubbles, empty }: { label: string; bubbles: Bubble[]; empty: ReactNode }) {
  if (bubbles.length === 0) return empty;
  return (
    <ol aria-label={label} className="grid gap-3">
      {bubbles.map((each, place) => (
        <li
          key={each.key}
          id={place === bubbles.length - 1 ? 'newest' : undefined}
          className={`grid max-w-[85%] ${each.mine ? 'justify-self-end' : 'justify-self-start'}`}
        >
          <p
            className={`rounded-lg px-4 py-2.5 whitespace-pre-wrap wrap-anywhere ${each.mine ? 'bg-primary-soft text-ink' : 'border border-line bg-raised text-ink'}`}
            lang="ko"
          >
            {each.body}
          </p>
          <p className={`mt-1 flex flex-wrap gap-x-2 text-xs text-ink-3 ${each.mine ? 'justify-end' : ''}`}>
            <span className="font-bold">{each.who}</span>
            <time dateTime={each.dateTime}>{each.time}</time>
            {each.notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
