import Link from 'next/link';
import type { ReactNode } from 'react';

/** A list with rules, not boxes: each entry has its status on the left, a title to follow, and facts below. */
export function Cards({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul aria-label={label} className="border-t-2 border-ink">
      {children}
    </ul>
  );
}

type CardProps = {
  /** Null where there is nothing to open. */
  href: string | null;
  title: ReactNode;
  /** What stands left of the title, mostly a `Riser`. */
  mark?: ReactNode;
  /** Short facts in one wrapping row; the first is mostly a `Tag`. */
  meta?: ReactNode[];
  /** One or two lines of text below the title. */
  text?: ReactNode;
  heading?: 'h2' | 'h3' | 'h4';
  /** A small picture at the right; the title says what it shows. */
  picture?: { src: string } | null;
  /** Something to do, right of the entry on a wide screen. */
  action?: ReactNode;
};

/** One entry of `Cards`. The whole row is a target, while only the title is the link that is read out. */
export function Card({ href, title, mark, meta = [], text, heading: Heading = 'h3', picture, action }: CardProps) {
  return (
    <li className="group relative flex flex-wrap gap-x-3.5 gap-y-2 border-b border-line-weak py-4.5 sm:flex-nowrap">
      {mark && <span className="mt-1 flex-none">{mark}</span>}
      <div className="min-w-0 flex-1">
        <Heading className="text-lg">
          {href === null ? (
            title
          ) : (
            <Link
              prefetch={false}
              href={href}
              className="after:absolute after:inset-0 group-hover:underline underline-offset-4"
            >
              {title}
            </Link>
          )}
        </Heading>
        {text && <p className="mt-1 line-clamp-2 max-w-text text-sm text-ink-2">{text}</p>}
        {meta.length > 0 && <Facts items={meta} className="mt-1.5" />}
      </div>
      {picture && (
        // biome-ignore lint/performance/noImgElement: served by our own route; the optimizer is off
        <img
          src={picture.src}
          alt=""
          width={128}
          height={96}
          loading="lazy"
          className="h-18 w-24 flex-none rounded-md border border-line-weak object-cover sm:h-24 sm:w-32"
        />
      )}
      {action && <div className="relative z-1 flex-none self-center">{action}</div>}
    </li>
  );
}

/** Short facts in one wrapping row, apart by space. */
export function Facts({ items, className = '' }: { items: ReactNode[]; className?: string }) {
  const shown = items.filter((item) => item !== null && item !== undefined && item !== false && item !== '');
  return (
    <ul className={`flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3 ${className}`}>
      {shown.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  );
}
