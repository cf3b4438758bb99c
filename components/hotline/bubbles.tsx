import type { ReactNode } from 'react';
import type { Lang } from '@/lib/format/copy';

interface Bubble {
  key: string;
  mine: boolean;
  who: string;
  time: string;
  /** Null where it only shows how it goes. */
  dateTime: string | null;
  body: ReactNode;
  pictures?: { src: string; alt: string }[];
  notes: string[];
}

interface Props {
  label: string;
  bubbles: Bubble[];
  empty: ReactNode;
  /** In which language people speak; texts come in Korean. */
  lang?: Lang;
}

/** A conversation, oldest first; one's own words at the right. */
export function Bubbles({ label, bubbles, empty, lang = 'ko' }: Props) {
  if (bubbles.length === 0) return empty;
  return (
    <ol aria-label={label} className="grid gap-3">
      {bubbles.map((each, place) => (
        <li
          key={each.key}
          id={place === bubbles.length - 1 ? 'newest' : undefined}
          className={`grid max-w-[85%] ${each.mine ? 'justify-self-end' : 'justify-self-start'}`}
        >
          {each.body && (
            <p
              className={`rounded-lg px-4 py-2.5 whitespace-pre-wrap wrap-anywhere ${each.mine ? 'bg-primary-soft text-ink' : 'border border-line bg-raised text-ink'}`}
              lang={lang}
            >
              {each.body}
            </p>
          )}
          {each.pictures && each.pictures.length > 0 && (
            <ul className="mt-1 flex flex-wrap gap-2">
              {each.pictures.map(({ src, alt }) => (
                <li key={src}>
                  <a href={src} className="block rounded-lg border border-line">
                    {/* biome-ignore lint/performance/noImgElement: a private file, as it is */}
                    <img src={src} alt={alt} loading="lazy" className="h-40 w-auto rounded-lg object-cover" />
                  </a>
                </li>
              ))}
            </ul>
          )}
          <p className={`mt-1 flex flex-wrap gap-x-2 text-xs text-ink-3 ${each.mine ? 'justify-end' : ''}`}>
            <span className="font-bold">{each.who}</span>
            {each.dateTime ? <time dateTime={each.dateTime}>{each.time}</time> : <span>{each.time}</span>}
            {each.notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
